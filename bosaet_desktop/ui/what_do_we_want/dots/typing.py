"""Typing dot sheets key by key, without a window: number, village, initiatives, Enter."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from bosaet_desktop.core.rows.dots import HIGHEST_DOT_SHEET, DotCandidate, DotSheet
from bosaet_desktop.core.rows.survey import VILLAGE_KEYS

NO_VILLAGE = "0"
# A second paper with the same number gets one of its own.
OWN_NUMBER = "n"


class Stop(Enum):
    """What the keys are about now."""

    NUMBER = auto()
    TYPED_BEFORE = auto()
    VILLAGE = auto()
    DOTS = auto()
    TOO_MANY = auto()


class Hint(Enum):
    """Why the last key did nothing."""

    NOT_ON_SHEET = auto()
    DOTTED_ALREADY = auto()
    NO_SUCH_VILLAGE = auto()


@dataclass
class DotTyping:
    """One sheet at a time; `finished` is the sheet to store once Enter has closed it.

    A number of one digit that begins a longer one waits for the next key, a space or Enter.
    """

    candidates: tuple[DotCandidate, ...] = ()
    villages: tuple[str, ...] = ()
    dots_each: int = 1
    known: Mapping[int, DotSheet] = field(default_factory=dict)
    stop: Stop = Stop.NUMBER
    digits: str = ""
    number: int = 1
    village_id: str | None = None
    dotted: list[str] = field(default_factory=list)
    hint: Hint | None = None
    finished: DotSheet | None = None

    def ask(
        self,
        candidates: Sequence[DotCandidate],
        villages: Sequence[str],
        dots_each: int,
        known: Mapping[int, DotSheet],
    ) -> None:
        """Take in what is asked and what was typed before; the sheet in hand stays."""
        self.candidates, self.villages = tuple(candidates), tuple(villages)
        self.dots_each, self.known = dots_each, known
        there = {each.initiative_id for each in candidates}
        self.dotted = [key for key in self.dotted if key in there]
        if self.stop is Stop.NUMBER:
            self.number = self.free_number

    @property
    def is_begun(self) -> bool:
        """Whether there is something of a sheet that would be lost."""
        return self.stop in (Stop.DOTS, Stop.TOO_MANY) and bool(self.dotted or self.digits)

    @property
    def sheet(self) -> DotSheet:
        """The sheet in hand as it is typed so far, or the one that has its number already."""
        if self.stop is Stop.TYPED_BEFORE:
            return self.known.get(self.number, DotSheet(self.number))
        return DotSheet(self.number, self.village_id, frozenset(self.dotted))

    @property
    def wanted(self) -> int:
        """The number that Enter takes: the one typed, else the one expected."""
        return int(self.digits) if self.digits else self.number

    @property
    def free_number(self) -> int:
        """The number after the highest that is typed."""
        return min(max(self.known, default=0) + 1, HIGHEST_DOT_SHEET)

    def digit(self, key: str) -> None:
        """Take in a digit, or a letter where villages have letters."""
        self.hint = None
        if self.stop is Stop.NUMBER:
            self._number_digit(key)
        elif self.stop is Stop.TYPED_BEFORE and key.casefold() == OWN_NUMBER:
            self.number, self.stop = self.free_number, self._after_number()
        elif self.stop is Stop.VILLAGE:
            self._village_key(key)
        elif self.stop in (Stop.DOTS, Stop.TOO_MANY):
            self.stop = Stop.DOTS
            self._dot_digit(key)

    def part(self) -> None:
        """End a number that might have gone on: a space, a comma or a plus."""
        self.hint = None
        if self.stop in (Stop.DOTS, Stop.TOO_MANY):
            self.stop = Stop.DOTS
            self._take_digits()

    def enter(self) -> None:
        """Take the number, leave the village open, or close the sheet."""
        self.hint = None
        if self.stop is Stop.NUMBER:
            self._take_number()
        elif self.stop is Stop.TYPED_BEFORE:
            self._reopen()
        elif self.stop is Stop.VILLAGE:
            self.stop = Stop.DOTS
        else:
            self._close()

    def back(self) -> None:
        """Take back the last digit, dot or answer."""
        self.hint = None
        if self.digits:
            self.digits = self.digits[:-1]
        elif self.stop in (Stop.DOTS, Stop.TOO_MANY) and self.dotted:
            self.dotted.pop()
            self.stop = Stop.DOTS
        elif self.stop in (Stop.DOTS, Stop.TOO_MANY):
            self.village_id, self.stop = None, Stop.VILLAGE
        elif self.stop in (Stop.VILLAGE, Stop.TYPED_BEFORE):
            self.stop = Stop.NUMBER

    def toggle(self, initiative_id: str) -> None:
        """Put a dot at an initiative or take it away, as a click does."""
        if self.stop in (Stop.DOTS, Stop.TOO_MANY):
            self.hint, self.digits, self.stop = None, "", Stop.DOTS
            if initiative_id in self.dotted:
                self.dotted.remove(initiative_id)
            else:
                self.dotted.append(initiative_id)

    def answer_village(self, village_id: str | None) -> None:
        """Note the village ticked, None for none or another place."""
        if self.stop is Stop.VILLAGE:
            self.village_id, self.stop = village_id, Stop.DOTS

    def open(self, number: int) -> None:
        """Take up a sheet that was typed before, to look at and correct it."""
        self.let_go()
        self.number = number
        self._reopen()

    def let_go(self) -> None:
        """Put the sheet in hand away and wait for the next number."""
        self.stop, self.digits, self.village_id = Stop.NUMBER, "", None
        self.dotted, self.hint = [], None
        self.number = self.free_number

    def stored(self) -> None:
        """Go on with the next number once the finished sheet is stored."""
        last = self.number
        self.finished = None
        self.let_go()
        if last < HIGHEST_DOT_SHEET and last + 1 not in self.known:
            self.number = last + 1

    def _number_digit(self, key: str) -> None:
        if key.isdecimal() and len(self.digits) < len(str(HIGHEST_DOT_SHEET)):
            self.digits = (self.digits + key).lstrip("0")

    def _take_number(self) -> None:
        self.number, self.digits = self.wanted, ""
        self.stop = Stop.TYPED_BEFORE if self.number in self.known else self._after_number()

    def _after_number(self) -> Stop:
        return Stop.VILLAGE if self.villages else Stop.DOTS

    def _reopen(self) -> None:
        before = self.known.get(self.number)
        order = [each.initiative_id for each in self.candidates]
        self.village_id = before.village_id if before else None
        self.dotted = [key for key in order if before and key in before.dotted]
        self.stop = Stop.DOTS

    def _village_key(self, key: str) -> None:
        at = VILLAGE_KEYS.find(key.casefold())
        if key == NO_VILLAGE:
            self.answer_village(None)
        elif 0 <= at < len(self.villages):
            self.answer_village(self.villages[at])
        else:
            self.hint = Hint.NO_SUCH_VILLAGE

    def _dot_digit(self, key: str) -> None:
        if not key.isdecimal():
            return
        self.digits = (self.digits + key).lstrip("0")
        if self.digits and not self._goes_on(self.digits):
            self._take_digits()

    def _goes_on(self, digits: str) -> bool:
        """Whether a longer number on the sheet begins with these digits."""
        numbers = (str(each.number) for each in self.candidates)
        return any(each != digits and each.startswith(digits) for each in numbers)

    def _take_digits(self) -> None:
        if not self.digits:
            return
        wanted, self.digits = int(self.digits), ""
        found = next((each for each in self.candidates if each.number == wanted), None)
        if found is None:
            self.hint = Hint.NOT_ON_SHEET
        elif found.initiative_id in self.dotted:
            self.hint = Hint.DOTTED_ALREADY
        else:
            self.dotted.append(found.initiative_id)

    def _close(self) -> None:
        self._take_digits()
        if self.hint is not None:
            return
        if len(self.dotted) > self.dots_each and self.stop is not Stop.TOO_MANY:
            self.stop = Stop.TOO_MANY
        else:
            self.finished = self.sheet
