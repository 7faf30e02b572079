"""The plate of the top of the foot."""
