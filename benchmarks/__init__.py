"""The figures that the budgets are held against, measured here; `make bench` prints them."""
