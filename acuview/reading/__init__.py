"""What is said of a place, as sections of plain data, each in one voice; no Qt, no files."""
