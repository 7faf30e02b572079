"""The plate of the back of the right hand."""
