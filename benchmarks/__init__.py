"""The figures that the budgets are held against, measured here and now; `make bench` prints them."""
