"""The side: the standing figure seen from its right."""
