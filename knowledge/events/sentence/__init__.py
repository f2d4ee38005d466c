"""Reading an event as an agent types it, in one sentence or one answer at a time.

``aligned`` keeps the typed letters beside the folded ones; ``dated`` finds dates and hours,
``placed`` the place, ``pieces`` everything else; ``reading`` puts them together. What is left
is the title and the text: nothing that was typed is lost.
"""

from knowledge.events.sentence.problem import Problem, ProblemKind
from knowledge.events.sentence.reading import ReadEvent, read_event
from knowledge.events.sentence.steps import Step, answered, missing

__all__ = ["Problem", "ProblemKind", "ReadEvent", "Step", "answered", "missing", "read_event"]
