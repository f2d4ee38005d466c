"""Telegram's side, without Telegram: for the demo in the terminal and for the tests."""
