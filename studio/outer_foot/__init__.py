"""The plate of the outer foot and lower leg."""
