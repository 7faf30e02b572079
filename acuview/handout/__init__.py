"""Pictures, PDF and print: what leaves the program as a file."""
