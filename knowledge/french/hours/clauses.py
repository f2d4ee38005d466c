"""The parts of a sentence put together: which days have which hours, and when.

Owns the order of French sentences (days then hours, or hours then days), headings ("en
période scolaire : …"), and what a qualifier at the end is said of. Conflicts between
clauses are ``compiling``.
"""

from dataclasses import replace

from knowledge.french.hours.clause import EVERY_DAY, Clause, HourSpan, Sentence, fits, gathered
from knowledge.french.hours.items import (
    NO_CONDITION,
    STRONG,
    Also,
    Appointment,
    Condition,
    Continuous,
    Days,
    Excluded,
    Exclusion,
    Half,
    Hours,
    Including,
    Item,
    Mark,
    Only,
    Place,
    Selector,
    Unread,
    When,
)
from knowledge.french.hours.outcome import Choices, Doubt, Doubtful
from knowledge.schedule.rules import Holidays


class Builder:
    def __init__(self, items: list[Item], text: str, choices: Choices) -> None:
        self.items, self.text, self.choices = items, text, choices
        self.sentence = Sentence()
        self.current = Clause()
        self.heading = NO_CONDITION
        self.heading_otherwise = False
        self.heading_booked: bool | None = None
        self.booked_next: bool | None = None
        core = [i for i in items if isinstance(i, Days | Hours)]
        self.hours_first = bool(core) and isinstance(core[0], Hours)
        self.places: set[str] = set()
        self.at = 0

    def build(self) -> Sentence:
        for at, item in enumerate(self.items):
            self.at = at
            match item:
                case Days():
                    self._days(item)
                case Hours():
                    self._hours(item)
                case Half():
                    self._half(item)
                case When():
                    self._when(item)
                case Exclusion():
                    self._exclusion(item)
                case Appointment():
                    self._appointment(item)
                case Also():
                    self._also()
                case Only():
                    pass
                case Continuous():
                    if len(self.current.slots) > 1:
                        raise Doubtful(Doubt.PAIRING, self._piece(item))
                case Place():
                    self._place(item)
                case Unread():
                    if not self.choices.skip_unread:
                        raise Doubtful(Doubt.PIECE, item.piece)
                case Mark(sign="or"):
                    self._or(item)
                case Including() | Mark():
                    pass
        self._finish()
        return self.sentence

    # --- looking around

    def _piece(self, item: Item) -> str:
        return self.text[item.begin : item.end].strip()

    def _sign_before(self) -> str:
        """The strongest sign between this part and the one before."""
        signs = []
        for item in reversed(self.items[: self.at]):
            if isinstance(item, Only | Also):
                continue
            if not isinstance(item, Mark):
                break
            signs.append(item.sign)
        for strong in (*sorted(STRONG), "-", "/", ",", "(", "and", ":"):
            if strong in signs:
                return strong
        return ""

    def _sign_after(self) -> str:
        following = self.items[self.at + 1] if self.at + 1 < len(self.items) else None
        return following.sign if isinstance(following, Mark) else ""

    def _next_part(self) -> Item | None:
        return next((i for i in self.items[self.at + 1 :] if not isinstance(i, Mark)), None)

    def _more_core(self) -> bool:
        return any(isinstance(i, Days | Hours) for i in self.items[self.at + 1 :])

    # --- days and hours

    def _days(self, item: Days) -> None:
        current = self.current
        if self.hours_first:
            if current.selectors and current.slots and self._sign_before() in STRONG:
                raise Doubtful(Doubt.HOURS, self._piece(item))
            if not current.slots:
                raise Doubtful(Doubt.HOURS, self._piece(item))
            current.selectors += item.selectors
            current.end = item.end
            return
        if self._narrows(item):
            current.selectors = tuple(
                Selector(s.weekdays or own.weekdays, s.nths)
                for s in item.selectors
                for own in current.selectors
            )
            return
        if any(s.nths and not s.weekdays for s in item.selectors):
            raise Doubtful(Doubt.DAYS, self._piece(item))
        opened = self._sign_before()
        if current.complete:
            joined = opened == "and"
            self._finish()
            self.current.joined = joined
            current = self.current
        elif current.selectors and self._sign_before() in STRONG:
            raise Doubtful(Doubt.HOURS, self.text[current.begin : item.begin].strip())
        elif current.selectors and current.halves:
            self._again_half(item)
        if not current.selectors:
            current.begin, current.opened = item.begin, opened
        current.selectors += item.selectors
        current.end = item.end

    def _narrows(self, item: Days) -> bool:
        """ "samedi 9h-12h (uniquement les 2 premiers samedis)": the same day, made rarer."""
        current = self.current
        if not current.selectors or self._sign_before() not in ("(", ","):
            return False
        if current.slots and isinstance(self._next_part(), Hours):
            return False
        only = isinstance(self.items[self.at - 1], Only) or self._sign_before() == "("
        own = {s.weekdays for s in current.selectors}
        same = all(not s.weekdays or {s.weekdays} == own for s in item.selectors)
        return only and same and all(s.nths for s in item.selectors) and len(own) == 1

    def _again_half(self, item: Days) -> None:
        """ "lundi matin et jeudi après-midi 9h-12h" leaves open which hours are whose."""
        following = self._next_part()
        if not isinstance(following, Half) or following.word != self.current.halves[-1]:
            raise Doubtful(Doubt.HOURS, self.text[self.current.begin : item.end])

    def _hours(self, item: Hours) -> None:
        current = self.current
        if self.hours_first and current.selectors and current.slots:
            self._finish()
            current = self.current
        before = self._part_before()
        things = before.things if isinstance(before, Exclusion) else ()
        if things and current.slots and not self.hours_first:
            # "9h-12h (sauf mercredi), 14h-17h": of which hours?
            raise Doubtful(Doubt.SCOPE, self._piece(item))
        if current.closed and not current.closed_half:
            raise Doubtful(Doubt.HOURS, self._piece(item))
        if current.slots and current.conditioned_after:
            # "14h-16h (semaine paire) ou 16h-18h (semaine impaire)": the same days again.
            selectors = current.selectors
            self._finish()
            current = self.current
            current.selectors = selectors
            current.begin = item.begin
            current.again = True
        if item.since is not None or item.until is not None:
            current.until, current.since = item.until, item.since
            if current.slots:
                raise Doubtful(Doubt.PAIRING, self._piece(item))
        if not current.begin and not current.selectors:
            current.begin = item.begin
        for slot in item.slots:
            self._check_half(current, slot, item)
            current.slots.append(slot)
            current.booked.append(
                self.heading_booked if self.booked_next is None else self.booked_next
            )
        self.booked_next = None
        current.end = item.end

    def _check_half(self, current: Clause, slot: HourSpan, item: Item) -> None:
        shut = current.closed_half
        kept = slot[0] >= 12 * 60 if shut == "morning" else slot[1] <= 13 * 60
        if shut and not kept:
            raise Doubtful(Doubt.HALF, self._piece(item))
        if current.halves and not any(fits(slot, half) for half in current.halves):
            raise Doubtful(Doubt.HALF, self._piece(item))

    def _half(self, item: Half) -> None:
        current = self.current
        current.every_half = current.every_half or item.every
        if current.closed and not current.slots and self._sign_before() == "":
            current.closed_half, current.closed = item.word, False
            return
        if isinstance(self._part_before(), Exclusion):
            # "sauf le mercredi, ouvert l'après-midi"
            raise Doubtful(Doubt.HALF, self._piece(item))
        following = self._next_part()
        if isinstance(following, Appointment):
            following = next(
                (i for i in self.items[self.at + 1 :] if not isinstance(i, Mark | Appointment)),
                None,
            )
        ahead = self._sign_after() in ("", ":", "(") and isinstance(following, Hours)
        slots = following.slots if isinstance(following, Hours) else ()
        if ahead and all(fits(s, item.word) for s in slots):
            current.halves = [*current.halves, item.word] if not current.slots else [item.word]
            return
        if current.slots:
            if not fits(current.slots[-1], item.word) or ahead:
                raise Doubtful(Doubt.HALF, self._piece(item))
            current.halves = []
            return
        current.halves.append(item.word)

    # --- conditions

    def _when(self, item: When) -> None:
        current, condition = self.current, item.condition
        before = self._part_before()
        if isinstance(before, Exclusion) and self._sign_before() not in STRONG and current.complete:
            # "sauf en juillet, en août …": is it excluded as well?
            raise Doubtful(Doubt.SCOPE, self._piece(item))
        following = self._next_part()
        core_next = isinstance(following, Days | Hours | Half)
        sign = self._sign_before()
        if not current.complete and not current.selectors:
            self._head(item)
            return
        if not current.complete:
            current.condition = self._merged(current.condition, condition, item)
            return
        heads = core_next and (
            self._sign_after() == ":"
            or sign in STRONG
            or (sign == "-" and self._sign_after() in ("", ":"))
            or item.otherwise
            or self.heading.clashes(condition)
        )
        if self.hours_first and not current.selectors:
            current.condition = self._merged(current.condition, condition, item)
            return
        if heads and (not isinstance(following, Hours) or self._sign_after() == ":"):
            self._finish()
            self._head(item)
            return
        if item.otherwise:
            raise Doubtful(Doubt.SCOPE, self._piece(item))
        if core_next or self._more_core():
            if sign not in ("", "(", ":") and isinstance(following, Days):
                raise Doubtful(Doubt.SCOPE, self._piece(item))
            current.condition = self._merged(current.condition, condition, item)
            current.conditioned_after = True
            return
        self._last(item, sign)

    def _last(self, item: When, sign: str) -> None:
        """A condition that ends the sentence: of the only clause, or of all where it must."""
        condition = item.condition
        open_dates = condition.dates and not (condition.years or condition.parity)
        others = self.sentence.clauses
        apart = sign == "(" and self.current.opened in STRONG
        # "mardi 14h-18h semaines paires, jeudi 14h-18h semaines impaires"
        each = bool(others) and all(c.conditioned_after for c in others)
        if not others or self.current.again or apart or each:
            self.current.condition = self._merged(self.current.condition, condition, item)
            return
        overall = open_dates and sign not in ("", "and")
        if overall or sign in STRONG or self.choices.last_only is False or condition.weeks:
            self.sentence.general = self._merged(self.sentence.general, condition, item)
            return
        if self.choices.last_only is None:
            raise Doubtful(Doubt.SCOPE, self._piece(item))
        self.current.condition = self._merged(self.current.condition, condition, item)

    def _merged(self, one: Condition, other: Condition, item: Item) -> Condition:
        if one.clashes(other) and not (one.dates and other.weeks):
            raise Doubtful(Doubt.SCOPE, self._piece(item))
        return one.joined(other)

    def _head(self, item: When) -> None:
        """A condition ahead of its days; a new one replaces the one that it contradicts."""
        self.heading_otherwise = item.otherwise
        if item.otherwise:
            self.heading = NO_CONDITION
        elif isinstance(self._part_before(), When):
            self.heading = self._merged(self.heading, item.condition, item)
        elif self.heading.clashes(item.condition):
            self.heading = item.condition
        else:
            self.heading = self.heading.joined(item.condition)

    def _part_before(self) -> Item | None:
        return next((i for i in reversed(self.items[: self.at]) if not isinstance(i, Mark)), None)

    # --- the rest

    def _exclusion(self, item: Exclusion) -> None:
        current, sign = self.current, self._sign_before()
        if not item.things:
            if not item.closed or not current.selectors or current.slots:
                raise Doubtful(Doubt.PIECE, self._piece(item))
            if current.halves:
                # "(lundi et jeudi matin fermé)": the rest of these days stays.
                days = Days(current.begin, current.end, current.selectors)
                half = Half(item.begin, item.end, current.halves[-1])
                if len(current.halves) > 1:
                    raise Doubtful(Doubt.HALF, self._piece(item))
                closing = Exclusion(current.begin, item.end, (Excluded(days, half),), closed=True)
                self.sentence.exclusions.append((closing, None))
                self.current = Clause()
                return
            current.closed = True
            return
        if self._heads(item):
            return
        if not current.selectors and not current.slots and not self.sentence.clauses:
            self.sentence.exclusions.append((item, None))
            return
        alone = not self.sentence.clauses
        mid = self._more_core()
        if alone and not (mid and sign in ("", "(")):
            self.sentence.exclusions.append((item, None))
            return
        if mid:
            if sign in ("", "(", ":") or not current.complete:
                self.sentence.exclusions.append((item, current))
                return
            if sign in STRONG or item.closed or self._days_only(item):
                self.sentence.exclusions.append((item, None))
                return
            raise Doubtful(Doubt.SCOPE, self._piece(item))
        if all(t.days is None and (t.half or t.hours) for t in item.things):
            self._of_hours(item, sign)
            return
        of_days = self._days_only(item)
        if of_days or sign in (*STRONG, ",", "-") or item.closed or self.choices.last_only is False:
            self.sentence.exclusions.append((item, None))
            return
        if self.choices.last_only is None:
            raise Doubtful(Doubt.SCOPE, self._piece(item))
        self.sentence.exclusions.append((item, current))

    def _of_hours(self, item: Exclusion, sign: str) -> None:
        """ "vendredi 8h-12h et fermé l'après-midi": of that day; after a full stop, of all."""
        if sign in STRONG or self.choices.last_only is False:
            self.sentence.exclusions.append((item, None))
        elif all(t.half for t in item.things) or self.choices.last_only:
            self.sentence.exclusions.append((item, self.current))
        else:
            raise Doubtful(Doubt.SCOPE, self._piece(item))

    def _days_only(self, item: Exclusion) -> bool:
        """Exclusions that say themselves what they are of: days, or public holidays."""
        return all(t.days is not None or t.hours is not None for t in item.things)

    def _heads(self, item: Exclusion) -> bool:
        """ "hors vacances scolaires : …" heads what follows."""
        conditions = [t.condition for t in item.things]
        school = [c for c in conditions if c and c.school is Holidays.ONLY]
        if item.closed or len(item.things) != 1 or not school:
            return False
        nothing_yet = not self.current.selectors and not self.current.slots
        follows = isinstance(self._next_part(), Days | Hours)
        opens = nothing_yet or self._sign_before() in STRONG
        if self._sign_after() != ":" and not (opens and follows):
            return False
        if self.current.complete:
            self._finish()
        elif not nothing_yet:
            return False
        self.heading = replace(self.heading, school=Holidays.EXCEPT)
        return True

    def _appointment(self, item: Appointment) -> None:
        current = self.current
        following = self._next_part()
        if not current.slots and not current.selectors:
            self.heading_booked = item.needed or None
            return
        if current.slots:
            opening = self._sign_before() in (".", "line", ";") and isinstance(following, Days)
            if opening or (self._sign_after() == ":" and isinstance(following, Days)):
                self._finish()
                self.heading_booked = item.needed or None
                return
            parted = self._sign_before() in (*STRONG, ",", "/", "-") or self._sign_after() == ":"
            parted = parted or isinstance(self._part_before(), Half)
            if parted and isinstance(following, Hours):
                # "9h-12h, sur rdv 14h-17h"
                self.booked_next = item.needed
                return
            if self._sign_before() == "and" and item.needed and not isinstance(following, Hours):
                self.sentence.loose_appointment = True
                return
            marked = [n for n, b in enumerate(current.booked) if b is None]
            if any(b is False for b in current.booked) or not item.needed:
                marked = marked[-1:] if item.needed else marked
            for n in marked:
                current.booked[n] = item.needed
            return
        self.booked_next = item.needed
        if not isinstance(following, Hours):
            raise Doubtful(Doubt.APPOINTMENT, self.text[current.begin : item.end].strip())

    def _also(self) -> None:
        if self.current.complete and isinstance(self._next_part(), Days):
            self._finish()
        self.current.also = True

    def _or(self, item: Mark) -> None:
        if not (self.current.slots and self.current.conditioned_after):
            raise Doubtful(Doubt.PIECE, self.text[item.begin : item.end])

    def _place(self, item: Place) -> None:
        self.places.add(item.name)
        if len(self.places) > 1:
            raise Doubtful(Doubt.PLACES, item.name)

    def _finish(self) -> None:
        clause = self.current
        if clause.selectors or clause.complete:
            if not clause.complete:
                raise Doubtful(Doubt.HOURS, self.text[clause.begin : clause.end].strip())
            if not clause.selectors:
                if clause.every_half:
                    clause.selectors = EVERY_DAY
                elif self.choices.days is not None:
                    clause.selectors = (Selector(self.choices.days),)
                else:
                    raise Doubtful(Doubt.DAYS, self.text[clause.begin : clause.end].strip())
            clause.selectors = gathered(clause.selectors)
            clause.heading, clause.otherwise = self.heading, self.heading_otherwise
            self.sentence.clauses.append(clause)
        self.current = Clause()
