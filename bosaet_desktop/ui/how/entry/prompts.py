"""The words and answers for whatever the desk waits for."""

from collections.abc import Callable
from dataclasses import dataclass

from bosaet_desktop.core.analysis.number_ranges import number_ranges, sheet_number
from bosaet_desktop.core.analysis.paper_numbers import is_paper, paper_number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.queries.scoring import own_paper_number
from bosaet_desktop.ui.how.entry.answers import EACH, KEEP, OWN, REPLACE, YES
from bosaet_desktop.ui.how.entry.comparison import VILLAGE, Comparison
from bosaet_desktop.ui.how.entry.desk import EntryDesk
from bosaet_desktop.ui.how.entry.mark_keys import Deed, Stroke, VillageKey
from bosaet_desktop.ui.how.entry.mark_words import mark_words
from bosaet_desktop.ui.how.entry.phase import QUESTIONS, Phase
from bosaet_desktop.ui.how.entry.prompt_strip import Answer
from bosaet_desktop.ui.how.entry.sheet_in_hand import Cell
from bosaet_desktop.ui.how.entry.versions import homes
from bosaet_desktop.ui.theme.theme import Tone

Press = Callable[[Stroke], None]
Tick = Callable[[VillageKey], None]


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked and in which tone, and the keys that answer it; no words, no question."""

    words: str
    answers: tuple[Answer, ...] = ()
    tone: Tone | None = None


def prompt_for(desk: EntryDesk, press: Press, tick: Tick) -> Prompt:
    """Return what to ask now; a click on an answer goes through `press` or `tick`."""
    if desk.hint and desk.phase is not Phase.MARKS:
        return Prompt(desk.hint, _open_answers(desk, press, tick), "warning")
    if desk.phase is Phase.VILLAGE:
        asked = _("Which village is ticked?")
        words = f"{desk.note} {asked}" if desk.note else asked
        return Prompt(words, _village_answers(desk, tick), "info")
    return _asked(desk, press)


def _open_answers(desk: EntryDesk, press: Press, tick: Tick) -> tuple[Answer, ...]:
    """Return the answers that stay on screen after a key that was none of them."""
    if desk.phase is Phase.VILLAGE:
        return _village_answers(desk, tick)
    return _asked(desk, press).answers if desk.phase in QUESTIONS else ()


def _asked(desk: EntryDesk, press: Press) -> Prompt:
    return {
        Phase.NUMBER: _number,
        Phase.MARKS: _note,
        Phase.REST: _rest,
        Phase.STORED: _stored,
        Phase.DISCARDED: _discarded,
        Phase.UNPRINTED: _unprinted,
        Phase.OTHER_ROUND: _other_round,
        Phase.VERSIONS: _versions,
        Phase.DIFFERENCES: _differences,
    }[desk.phase](desk, press)


def _number(desk: EntryDesk, press: Press) -> Prompt:
    wanted = int(desk.typed) if desk.typed else desk.expected
    words = _("take sheet {number}").format(number=sheet_number(wanted))
    enter = (_("Enter"), words, lambda: press(Stroke(Deed.ENTER)))
    return Prompt(_what_next(desk), (enter,), "ok" if desk.closed and not desk.note else "info")


def _what_next(desk: EntryDesk) -> str:
    closed = sheet_number(desk.closed)
    if desk.wanted:
        told = _("Control: find sheet {numbers} and type its number.")
        again = told.format(numbers=number_ranges(desk.left))
        done = _("Sheet {number} is compared.").format(number=closed)
        return f"{done} {again}" if desk.closed else again
    if desk.note:
        asked = _("Type the number of the sheet.")
        return f"{desk.note} {asked}"
    if desk.closed:
        return _("Sheet {number} is saved. Type the next number.").format(number=closed)
    if not desk.asks_typist:
        return _("Type the number of the sheet.")
    if desk.typist:
        told = _("Typist: {initials}. Now type the number of the sheet.")
        return told.format(initials=desk.typist)
    return _("Type your initials, if you like, or the number of the sheet.")


def _village_answers(desk: EntryDesk, tick: Tick) -> tuple[Answer, ...]:
    return tuple(
        (each.key.upper(), each.name, lambda each=each: tick(each)) for each in desk.form.villages
    )


def _note(desk: EntryDesk, press: Press) -> Prompt:
    return Prompt(desk.note, tone="info" if desk.note else None)


def _rest(desk: EntryDesk, press: Press) -> Prompt:
    empty = len(desk.sheet.empty_cells()) if desk.sheet else 0
    if empty:
        words = ngettext(
            "Is the last field empty on the paper?",
            "Are the other {n} fields empty on the paper?",
            empty,
        ).format(n=empty)
    else:
        words = _("Every field is typed. Close the sheet?")
    return Prompt(
        words,
        _yes_or_no(press),
        "info",
    )


def _stored(desk: EntryDesk, press: Press) -> Prompt:
    number = sheet_number(desk.sheet.number if desk.sheet else 0)
    return Prompt(
        _("Sheet {number} is typed already. You see what is stored.").format(number=number),
        (
            _answer(press, KEEP, _("keep what is stored")),
            _answer(press, REPLACE, _("another paper has this number")),
            _answer(press, OWN, _("correct single marks")),
            _answer(press, EACH, _("type it again as a control")),
        ),
        "warning",
    )


def _discarded(desk: EntryDesk, press: Press) -> Prompt:
    asked = _("Sheet {number} was discarded. Use it again?")
    return Prompt(_about_sheet(desk, asked), _use_or_not(press), "warning")


def _unprinted(desk: EntryDesk, press: Press) -> Prompt:
    asked = _("Sheet {number} was not printed here. Use it all the same?")
    return Prompt(_about_sheet(desk, asked), _use_or_not(press), "warning")


def _other_round(desk: EntryDesk, press: Press) -> Prompt:
    number = desk.sheet.number if desk.sheet else 0
    asked = _("Sheet {number} belongs to round {round}. Use the number in this round all the same?")
    words = asked.format(number=sheet_number(number), round=desk.elsewhere.get(number, 1))
    return Prompt(words, _use_or_not(press), "warning")


def _use_or_not(press: Press) -> tuple[Answer, ...]:
    leave = ("Esc", _("no, type another number"), lambda: press(Stroke(Deed.LEAVE)))
    return _answer(press, YES, _("yes, use it")), leave


def _about_sheet(desk: EntryDesk, words: str) -> str:
    return words.format(number=sheet_number(desk.sheet.number if desk.sheet else 0))


def _yes_or_no(press: Press) -> tuple[Answer, ...]:
    return (
        (_("Enter"), _("yes"), lambda: press(Stroke(Deed.ENTER))),
        (_("any other key"), _("no"), lambda: press(Stroke(Deed.LEAVE))),
    )


def _versions(desk: EntryDesk, press: Press) -> Prompt:
    differences = len(desk.comparison.differing) if desk.comparison else 0
    told = ngettext(
        "Sheet {first}: stored to the left, the paper in your hand to the right. {n} difference.",
        "Sheet {first}: stored to the left, the paper in your hand to the right. {n} differences.",
        differences,
    ).format(first=_first(desk), n=differences)
    answers = [
        _answer(press, KEEP, _("keep the left one")),
        _answer(press, REPLACE, _("replace it by the right one")),
        _answer(press, OWN, _("type it again") if _is_control(desk) else _own_words(desk)),
    ]
    if differences:
        answers.append(_answer(press, EACH, _("decide mark by mark")))
    later = ("Esc", _("decide later"), lambda: press(Stroke(Deed.LEAVE)))
    return Prompt(told, (*answers, later), "warning")


def _own_words(desk: EntryDesk) -> str:
    number = desk.sheet.number if desk.sheet else 0
    own = number if is_paper(number) else own_paper_number(desk.project)
    if own is None:
        return _("it is another paper")
    return _("it is another paper: write {number} on it").format(number=sheet_number(own))


def _differences(desk: EntryDesk, press: Press) -> Prompt:
    comparison = desk.comparison
    if comparison is None or comparison.cell is None:
        return Prompt("")
    told = _("Sheet {first}, difference {at} of {n}. What stands on the paper?").format(
        first=_first(desk), at=comparison.at + 1, n=len(comparison.differing)
    )
    stored, typed = _sides(desk, comparison, comparison.cell)
    answers = [
        _answer(press, KEEP, _("{mark}, as stored").format(mark=stored)),
        _answer(press, REPLACE, _("{mark}, as typed now").format(mark=typed)),
    ]
    if _is_control(desk):
        answers.append(_answer(press, OWN, _("type it again")))
    later = ("Esc", _("decide later"), lambda: press(Stroke(Deed.LEAVE)))
    return Prompt(told, (*answers, later), "warning")


def _sides(desk: EntryDesk, comparison: Comparison, cell: Cell) -> tuple[str, str]:
    """Return what stands in a cell of the first version and of the second, in words."""
    if cell == VILLAGE:
        first, second = homes(desk)
        return first.name, second.name
    return mark_words(comparison.first.get(cell)), mark_words(comparison.second.get(cell))


def _is_control(desk: EntryDesk) -> bool:
    return desk.paper is not None and desk.paper.control


def _first(desk: EntryDesk) -> str:
    return sheet_number(paper_number((desk.paper.second_of if desk.paper else 0) or 0))


def _answer(press: Press, key: str, words: str) -> Answer:
    return key.upper(), words, lambda: press(Stroke(Deed.WRITE, key))
