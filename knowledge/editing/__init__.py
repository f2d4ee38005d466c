"""An agent's French sentence into a proposal that waits for a tap.

``sentence`` reads what is to change and of which entry; ``proposal`` is the change of one
entry; ``dated`` turns dated changes into exceptions. Nothing here writes: publishing is
``knowledge.editing.publishing``, on the store.
"""
