"""The plate of the sole."""
