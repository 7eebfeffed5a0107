"""The words and answers for whatever the desk waits for."""

from collections.abc import Callable
from dataclasses import dataclass

from bosaet_desktop.core.analysis.number_ranges import sheet_number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.ui.how.entry_desk import EntryDesk, Phase
from bosaet_desktop.ui.how.mark_keys import Deed, Stroke, VillageKey
from bosaet_desktop.ui.how.prompt_strip import Answer
from bosaet_desktop.ui.theme.theme import Tone

Press = Callable[[Stroke], None]
Tick = Callable[[VillageKey], None]


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked and in which tone, and the keys that answer it; no words, no question."""

    words: str
    answers: tuple[Answer, ...] = ()
    tone: Tone | None = None


def prompt_for(desk: EntryDesk, press: Press, tick: Tick, differences: int) -> Prompt:
    """Return what to ask now; a click on an answer goes through `press` or `tick`."""
    if desk.hint and desk.phase is not Phase.MARKS:
        answers = _village_answers(desk, tick) if desk.phase is Phase.VILLAGE else ()
        return Prompt(desk.hint, answers, "warning")
    if desk.phase is Phase.VILLAGE:
        asked = _("Which village is ticked?")
        words = f"{desk.note} {asked}" if desk.note else asked
        return Prompt(words, _village_answers(desk, tick), "warning" if desk.note else "info")
    if desk.phase is Phase.VERSIONS:
        return _versions(desk, press, differences)
    return {
        Phase.NUMBER: _number,
        Phase.MARKS: _note,
        Phase.REST: _rest,
        Phase.STORED: _stored,
        Phase.DISCARDED: _discarded,
    }[desk.phase](desk, press)


def _number(desk: EntryDesk, press: Press) -> Prompt:
    wanted = desk.typed or str(desk.expected)
    enter = (_("Enter"), _("take sheet {number}"), lambda: press(Stroke(Deed.ENTER)))
    words = enter[1].format(number=sheet_number(int(wanted)))
    if desk.closed:
        said = _("Sheet {number} is saved. Type the next number.").format(
            number=sheet_number(desk.closed)
        )
        return Prompt(said, ((enter[0], words, enter[2]),), "ok")
    return Prompt(_("Type the number of the sheet."), ((enter[0], words, enter[2]),), "info")


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
        (
            (_("Enter"), _("yes"), lambda: press(Stroke(Deed.ENTER))),
            (_("any other key"), _("no"), lambda: press(Stroke(Deed.LEAVE))),
        ),
        "info",
    )


def _stored(desk: EntryDesk, press: Press) -> Prompt:
    number = sheet_number(desk.sheet.number if desk.sheet else 0)
    return Prompt(
        _("Sheet {number} is typed already. You see what is stored.").format(number=number),
        (
            ("1", _("keep what is stored"), _answer(press, "1")),
            ("2", _("type this paper as a second version"), _answer(press, "2")),
            ("3", _("correct single marks"), _answer(press, "3")),
        ),
        "warning",
    )


def _discarded(desk: EntryDesk, press: Press) -> Prompt:
    number = sheet_number(desk.sheet.number if desk.sheet else 0)
    return Prompt(
        _("Sheet {number} was discarded. Use it again?").format(number=number),
        (
            (_("Enter"), _("yes"), lambda: press(Stroke(Deed.ENTER))),
            (_("any other key"), _("no"), lambda: press(Stroke(Deed.LEAVE))),
        ),
        "warning",
    )


def _versions(desk: EntryDesk, press: Press, differences: int) -> Prompt:
    second = desk.sheet.number if desk.sheet else 0
    first = desk.paper.second_of if desk.paper and desk.paper.second_of else 0
    told = ngettext(
        "Sheet {first} to the left, the paper in your hand to the right: {n} difference.",
        "Sheet {first} to the left, the paper in your hand to the right: {n} differences.",
        differences,
    ).format(first=sheet_number(first), n=differences)
    own = _("it is another paper: write {number} on it").format(number=sheet_number(second))
    return Prompt(
        told,
        (
            ("1", _("keep the left one"), _answer(press, "1")),
            ("2", _("replace it by the right one"), _answer(press, "2")),
            ("3", own, _answer(press, "3")),
            ("Esc", _("decide later"), lambda: press(Stroke(Deed.LEAVE))),
        ),
        "warning",
    )


def _answer(press: Press, key: str) -> Callable[[], object]:
    return lambda: press(Stroke(Deed.WRITE, key))
