"""What all views of the hand share."""
