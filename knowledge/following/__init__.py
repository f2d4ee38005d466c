"""What residents asked to hear of, and how: topics, preferences, what became news for whom.

``topics`` are what can be followed, ``discretion`` what never can; ``preferences`` say when
somebody is told; ``sessions`` what changed at a permanence; ``reminders`` when one is due;
``news`` is what is told. ``telling`` puts it in the queue, on the store. The words are
``knowledge.wording.notices``. Agents learn how many are told, never who.
"""
