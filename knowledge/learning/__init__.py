"""Learning what residents lack from the questions that nobody could answer.

``redaction`` frees a question of whoever asked it; ``queue`` notes it; ``grouping`` puts
like with like; ``teaching`` gives its words to an entry; ``figures`` counts needs.
"""
