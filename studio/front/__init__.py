"""The front of the body: a full figure seen from before."""
