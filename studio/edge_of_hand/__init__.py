"""The plate of the little-finger edge of the right hand."""
