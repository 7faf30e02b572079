"""The words of the field as frozen values; knows no file, no window and no Qt."""
