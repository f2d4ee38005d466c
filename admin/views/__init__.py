"""What the team reads, and its buttons."""
