"""Where the reader is and what the reader prefers; QtCore only."""
