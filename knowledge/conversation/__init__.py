"""A chat with a resident: question, thread, answer. Pure: time, directory and thread come in.

``answers`` are the values a turn ends in; ``offers`` choose the place and the caveats of a
service; ``thread`` is what is remembered from one message to the next; ``converse`` is the
use case. Words and buttons are made of an answer by ``handlers.views``.
"""
