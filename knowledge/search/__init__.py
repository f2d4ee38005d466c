"""How an entry is found from a question: text, index, steps, ranking, honest refusal."""
