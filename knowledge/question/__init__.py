"""What a resident's message says besides its need: language, time, facet, age, place, danger.

Every reader is a pure function of the text; the words it knows are the files of ``files/``.
"""
