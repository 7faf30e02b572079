"""The right-hand panel: shows pages of `reading`, and nothing that is not in them."""
