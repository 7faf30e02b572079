"""The back of the standing figure: curves only."""
