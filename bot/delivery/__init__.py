"""Sending to many: at one steady pace, once each, through crashes.

``budget`` what this process may send now, answers first; ``pace`` the slots that all processes
share; ``courier`` one message to one chat; ``ledger`` writing down what became of it;
``sender`` the loop; ``keeper`` what begins, ends and is reported; ``jobs`` the scheduler;
``service`` puts them together.
"""
