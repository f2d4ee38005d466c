"""Answers into words and buttons: the last step. Every value from data is escaped here."""
