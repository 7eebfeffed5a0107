"""The list at the door: everybody by name with a line to sign on, and lines for those who come.

No phone numbers and no e-mails: whoever signs sees the lines of all the others.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.charts.fonts import fit_text
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Grid, Role, Words
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.person import Person

EMPTY_LINES = 12
_LINE_HEIGHT = 30.0
_CELL_EDGES = 10.0
_WIDTH = PORTRAIT[0] - 2 * MARGIN


@dataclass(frozen=True, slots=True)
class SignInHeading:
    """What stands over the list; `number` is the workshop, None for the one evening there is."""

    project: str
    number: int | None = None
    day: date | None = None
    place: str = ""
    kept_until: date | None = None


def sign_in_list(
    target: Path | BinaryIO,
    people: Sequence[Person],
    heading: SignInHeading,
    empty_lines: int = EMPTY_LINES,
) -> None:
    """Write the list in the language in use; without people it is all empty lines."""
    blocks = sign_in_blocks(people, heading, empty_lines)
    foot = Foot(heading.project, heading.day)
    build_paper(target, flowables(blocks), foot, title=_("Who is here"))


def sign_in_blocks(
    people: Sequence[Person], heading: SignInHeading, empty_lines: int = EMPTY_LINES
) -> list[Block]:
    """Return what the list says, in the order it is printed."""
    columns = (
        Column(_("Name"), _WIDTH * 0.28, bold=True),
        Column(_("Village"), _WIDTH * 0.18),
        Column(_("Organisation"), _WIDTH * 0.26),
        Column(_("Signature"), _WIDTH * 0.28),
    )
    rows = [_row(each, columns) for each in people if each.name]
    rows += [("", "", "", "")] * empty_lines
    return [
        Words(_("Who is here"), Role.TITLE),
        Words(_meeting(heading), Role.LEAD),
        Words(_("Not on the list? Write yourself on an empty line."), Role.BODY),
        Grid(columns, tuple(rows), least_height=_LINE_HEIGHT),
        Words(_what_for(heading), Role.CAPTION),
    ]


def _row(each: Person, columns: Sequence[Column]) -> tuple[str, str, str, str]:
    name, village, organisation, _signature = columns
    return (
        _fitted(each.name, name),
        _fitted(each.village, village),
        _fitted(each.organisation, organisation),
        "",
    )


def _fitted(words: str, column: Column) -> str:
    """Return words in the two lines a row has room for; a row for signing is not made higher."""
    style = column.style
    room = column.width - _CELL_EDGES
    return "\n".join(fit_text(words, style.fontName, (style.fontSize,), room, 2).lines)


def _meeting(heading: SignInHeading) -> str:
    name = _("The evening")
    if heading.number is not None:
        name = _("Workshop {number}").format(number=heading.number)
    day = date_long(heading.day) if heading.day else ""
    return ", ".join(part for part in (name, day, heading.place) if part)


def _what_for(heading: SignInHeading) -> str:
    """Say what the names are kept for, and how long, as whoever collects them must."""
    told = _("Your name is kept so that we know who was here, and for nothing else.")
    until = _("Ask if you want to see what is kept on you, or have it erased.")
    if heading.kept_until is not None:
        gone = _("It is erased on {date} at the latest.")
        told = f"{told} {gone.format(date=date_long(heading.kept_until))}"
    return f"{told} {until}"
