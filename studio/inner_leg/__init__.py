"""The plate of the inner leg and foot."""
