"""One right foot, drawn from above, below and both sides; its plates share these curves."""
