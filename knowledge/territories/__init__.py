"""Territories as files that a non-developer reads and corrects; the demo territory."""
