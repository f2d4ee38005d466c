"""What residents lack, in their words: the thesaurus of needs."""
