"""Personas as cards on A4, two beside each other, to cut out and hang up."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Table

from bosaet_desktop.core.analysis.canvas_words import PERSONA_LABELS
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import (
    CAPTION,
    CELL,
    HEAD_CELL,
    HEADING,
    LEAD,
    TITLE,
    Column,
    space,
    text,
)
from bosaet_desktop.core.paper.tall_rows import parted
from bosaet_desktop.core.rows.persona import Persona, PersonaText

_GAP = 14.0
_CARD = (PORTRAIT[0] - 2 * MARGIN - _GAP) / 2
_MOST_LINES = 9
_BLANK_HEIGHT, _BLANK_CARDS = 70.0, 4
_TOLD = tuple(part for part in PersonaText if part is not PersonaText.NAME)

Cell = list[Flowable]


def persona_cards(
    target: Path | BinaryIO, personas: Sequence[Persona], project: str, day: date | None = None
) -> None:
    """Write a card for each persona in the language in use; none gives cards to fill in."""
    shown = personas or [Persona(str(number), "") for number in range(_BLANK_CARDS)]
    title = _("Personas")
    lead = _("Invented people who stand for those we want to reach.")
    story = [text(title, TITLE), text(lead, LEAD)]
    for at in range(0, len(shown), 2):
        story += [_beside(shown[at : at + 2]), space(_GAP)]
    foot = Foot(project, day)
    build_paper(target, story, foot, title=title)


def _beside(pair: Sequence[Persona]) -> Table:
    """Set one card, or two with air between; a card that is too long has its last words cut."""
    cells: list[Cell | str] = []
    for persona in pair:
        cells += [_card(persona), ""]
    widths = [_CARD, _GAP] * len(pair)
    edges: list[tuple[object, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    for column in range(0, 2 * len(pair), 2):
        edges.append(("BOX", (column, 0), (column, 0), 0.8, HexColor(LIGHT.muted)))
        edges += [
            (f"{side}PADDING", (column, 0), (column, 0), 9)
            for side in ("LEFT", "TOP", "RIGHT", "BOTTOM")
        ]
    return Table([cells[:-1]], widths[:-1], hAlign="LEFT", splitByRow=0, style=edges)


def _card(persona: Persona) -> Cell:
    parts: Cell = [text(persona.name or " ", HEADING)]
    if persona.segment:
        parts.append(text(persona.segment, CAPTION))
    for part in _TOLD:
        parts.append(text(_(PERSONA_LABELS[part]), HEAD_CELL))
        parts += _told(persona.words(part)) if persona.name else [space(_BLANK_HEIGHT / 2)]
        parts.append(space(4))
    return parts


def _told(words: str) -> Iterator[Flowable]:
    """Yield the words as far as four of them fit on a card that fits on a page."""
    column = Column("", _CARD - 18)
    first, *more = parted([column], [words], _MOST_LINES)
    yield text(f"{first[0]} …" if more else first[0], CELL)
