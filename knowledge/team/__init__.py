"""Who may change the directory: roles, members, and the rules of what each may do."""
