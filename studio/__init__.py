"""The drawing office: figures as curves, one engine, and the tool that bakes them into plates."""
