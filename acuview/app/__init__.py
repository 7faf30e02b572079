"""The window: lays out, wires and starts what the other packages provide."""
