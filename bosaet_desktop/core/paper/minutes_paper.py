"""The minutes of a meeting and the news from it, as blocks for PDF and Word alike."""

from collections.abc import Iterator, Mapping

from bosaet_desktop.core.analysis.minutes_words import (
    NEWS_NAMES,
    NOTE_NAMES,
    item_times,
    meeting_words,
    next_words,
    present_words,
)
from bosaet_desktop.core.formatting import NO_BREAK_SPACE, date_long, integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Grid, Role, Words, WritingLines
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.cooperation import Commitment
from bosaet_desktop.core.rows.minutes import Minutes, NewsPart, Note
from bosaet_desktop.core.rows.plan import Plan
from bosaet_desktop.core.terms.meeting import NoteKind
from bosaet_desktop.core.terms.person import Side

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_TIME, _COUNT, _WHEN = 100.0, 80.0, 120.0
_NONE = "\N{EN DASH}"
_BLANK_LINES = 5
# They have headings of their own.
_APART = (NoteKind.DECISION, NoteKind.QUESTION)


def minutes_title() -> str:
    """Return what the paper is called."""
    return _("Minutes of the meeting")


def news_title() -> str:
    """Return what the page of news is called."""
    return _("News from the meeting")


def minutes_blocks(told: Minutes, project: str, *, names: bool) -> list[Block]:
    """Return all that the minutes say; who was there by name only with `names`.

    Before there is anything to say there is room to note by hand.
    """
    head = [
        Words(minutes_title(), Role.TITLE),
        Words(f"{project}. {meeting_words(told.programme)}", Role.LEAD),
    ]
    body = _body(told, names=names)
    return [*head, *(body or _room_to_note())]


def _body(told: Minutes, *, names: bool) -> list[Block]:
    return [
        *_noted(_("Decisions"), told.of(NoteKind.DECISION)),
        *_present(told, names=names),
        *_agenda(told),
        *_by_item(told),
        *_noted(_("Open questions"), told.of(NoteKind.QUESTION)),
        *_after(told),
        *_promises(told, names=names),
    ]


def news_blocks(told: Minutes, project: str, texts: Mapping[NewsPart, str]) -> list[Block]:
    """Return the news on one page; a part without words is left out."""
    head: list[Block] = [
        Words(news_title(), Role.TITLE),
        Words(f"{project}. {meeting_words(told.programme)}", Role.LEAD),
    ]
    for part in NewsPart:
        if texts[part].strip():
            head += [Words(_(NEWS_NAMES[part]), Role.HEADING)]
            head += [Words(line) for line in texts[part].splitlines() if line.strip()]
    return head


def news_text(told: Minutes, project: str, texts: Mapping[NewsPart, str]) -> str:
    """Return the news as plain text, with common blanks, to paste on the page of a village."""
    parts = [f"{project}\n{meeting_words(told.programme)}"]
    parts += [f"{_(NEWS_NAMES[part])}\n{texts[part]}" for part in NewsPart if texts[part].strip()]
    return "\n\n".join(parts).replace(NO_BREAK_SPACE, " ") + "\n"


def _noted(heading: str, notes: tuple[Note, ...]) -> Iterator[Block]:
    if notes:
        yield Words(heading, Role.HEADING)
        yield Bullets(tuple(note.text for note in notes))


def _present(told: Minutes, *, names: bool) -> Iterator[Block]:
    words = present_words(told)
    if not words:
        return
    yield Words(_("Present"), Role.HEADING)
    yield Words(words)
    columns = (
        Column(_("Village"), _WIDTH - 3 * _COUNT),
        Column(_("Citizens"), _COUNT, figures=True),
        Column(_("Municipality"), _COUNT, figures=True),
        Column(_("Others"), _COUNT, figures=True),
    )
    rows = tuple(
        (each.village or _("No village"), *(_count(each.counts.get(side, 0)) for side in Side))
        for each in told.present
        if any(each.counts.values())
    )
    yield Grid(columns, rows)
    if names:
        yield Words(", ".join(told.names))


def _count(people: int) -> str:
    return integer(people) if people else _NONE


def _agenda(told: Minutes) -> Iterator[Block]:
    planned = told.programme.planned
    if not planned:
        return
    yield Words(_("Agenda"), Role.HEADING)
    columns = (
        Column(_("Item"), _WIDTH - _TIME - _COUNT),
        Column(_("Planned"), _COUNT, figures=True),
        Column(_("Held"), _TIME, figures=True),
    )
    minutes = _("{n} min.")
    yield Grid(
        columns,
        tuple(
            (item.title, minutes.format(n=integer(item.minutes)), item_times(item))
            for item in planned
        ),
    )


def _by_item(told: Minutes) -> Iterator[Block]:
    """Yield the other notes under the item at which they were written, in that order."""
    others = [note for note in told.notes if note.kind not in _APART]
    if not others:
        return
    yield Words(_("Noted on the way"), Role.HEADING)
    for item in dict.fromkeys(note.item for note in others):
        if item:
            yield Words(item, Role.STRONG)
        yield Bullets(tuple(_line(note) for note in others if note.item == item))


def _room_to_note() -> Iterator[Block]:
    for heading in (_("Decisions"), _("Agreements"), _("Open questions")):
        yield Words(heading, Role.HEADING)
        yield WritingLines(_BLANK_LINES)


def _line(note: Note) -> str:
    if note.kind is NoteKind.NOTE:
        return note.text
    if note.kind is NoteKind.QUOTE:
        return _("“{words}”").format(words=note.text)
    return f"{_(NOTE_NAMES[note.kind])}: {note.text}"


def _promises(told: Minutes, *, names: bool) -> Iterator[Block]:
    steps = [_first_step(plan, names=names) for plan in told.plans if plan.first_step]
    promised = [_promise(each, names=names) for each in told.commitments]
    if not steps and not promised:
        return
    yield Words(_("First steps and promises"), Role.HEADING)
    who = (Column(_("Who"), _WHEN),) if names else ()
    columns = (
        Column(_("What"), _WIDTH - _WHEN * (2 if names else 1)),
        *who,
        Column(_("When"), _WHEN),
    )
    yield Grid(columns, (*steps, *promised))


def _first_step(plan: Plan, *, names: bool) -> tuple[str, ...]:
    when = "" if plan.first_step_date is None else date_long(plan.first_step_date)
    who = (plan.anchor,) if names else ()
    return (f"{plan.title}: {plan.first_step}", *who, when)


def _promise(told: Commitment, *, names: bool) -> tuple[str, ...]:
    when = "" if told.due_on is None else date_long(told.due_on)
    text = told.text if names or not told.party else f"{told.party}: {told.text}"
    return (text, *((told.who,) if names else ()), when)


def _after(told: Minutes) -> Iterator[Block]:
    words = next_words(told)
    if words:
        yield Words(_("Next meeting"), Role.HEADING)
        yield Words(words)
