"""Search box and list: the way to a point for hands on the keyboard and for screen readers."""
