"""What happens once, on given dates: events, apart from services.

``event`` holds the values; ``agenda`` which are to come, for whom; ``asking`` which ones a
question asks for; ``sentence`` reads one from an agent's French; ``ics`` writes it for
calendars. What is kept is ``knowledge.store.events``; the words are ``knowledge.wording.events``.
"""
