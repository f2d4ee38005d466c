"""The rules of sending to many: states, what becomes of one message, pace, quiet hours.

Pure: what is kept is ``knowledge.store.broadcasts`` and ``knowledge.store.deliveries``; what
speaks to Telegram is ``bot.delivery``.
"""
