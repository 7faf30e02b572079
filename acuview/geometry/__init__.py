"""Landmarks and a rule in, a place on a plate out; pure arithmetic, no Qt, no files."""
