"""What Guichet understands of lines of JSON, one at a time, for measuring it."""
