"""Segment cards on A4: who they are and what they look for, with the figures as they are."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.statement_words import SIDE_NAMES, percent_words, sources_of
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Grid, Role, Words, WritingLines
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import Column, column_width
from bosaet_desktop.core.rows.segment import Linked, Segment, Statement
from bosaet_desktop.core.terms.segment import StatementSide

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_PERCENT_WIDTH, _BASE_WIDTH = 56.0, 56.0
_BLANK_ROWS, _BLANK_HEIGHT = 7, 34.0


def segment_cards(
    target: Path | BinaryIO, found: Sequence[Segment], project: str, day: date | None = None
) -> None:
    """Write a card for each segment in the language in use."""
    foot = Foot(project, day)
    build_paper(target, flowables(segment_blocks(found)), foot, title=_("Segment cards"))


def segment_blocks(found: Sequence[Segment]) -> list[Block]:
    """Return the cards as blocks, in their order; none give a card to fill in."""
    blocks: list[Block] = [
        Words(_("Segment cards"), Role.TITLE),
        Words(_("Who moves here, what they are like, and what they look for."), Role.LEAD),
    ]
    cards = [block for segment in found for block in _card(segment)]
    return [*blocks, *(cards or _blank_card())]


def _blank_card() -> Iterator[Block]:
    yield Words(_("Name"), Role.STRONG)
    yield WritingLines(1)
    percent = Column(_("Percent"), column_width(_("Percent"), _PERCENT_WIDTH), figures=True)
    for side in StatementSide:
        columns = (Column(_(SIDE_NAMES[side]), _WIDTH - percent.width), percent)
        yield Grid(columns, (("", ""),) * _BLANK_ROWS, least_height=_BLANK_HEIGHT)


def _card(segment: Segment) -> Iterator[Block]:
    yield Words(segment.name, Role.HEADING)
    if segment.description:
        yield Words(segment.description)
    for side in StatementSide:
        if segment.on(side):
            yield _grid(_(SIDE_NAMES[side]), segment.on(side))
    for source in sources_of(segment.statements):
        yield Words(_("Source: {source}").format(source=source), Role.CAPTION)
    for label, links in (
        (_("Facts behind it"), segment.tables),
        (_("Initiatives for them"), segment.initiatives),
        (_("Personas"), segment.personas),
    ):
        if links:
            named = _("{label}: {names}").format(label=label, names=_named(links))
            yield Words(named, Role.CAPTION)


def _grid(name: str, told: Sequence[Statement]) -> Grid:
    """Return a side as a table headed by its name; the base only where a source states it."""
    percent = Column(
        _("Percent"), column_width(_("Percent"), _PERCENT_WIDTH), figures=True, bold=True
    )
    base = Column(_("Base"), column_width(_("Base"), _BASE_WIDTH), figures=True)
    figures = [percent, base] if any(each.base is not None for each in told) else [percent]
    room = _WIDTH - sum(column.width for column in figures)
    rows = [(each.label, percent_words(each.percent), _base(each)) for each in told]
    columns = (Column(name, room), *figures)
    return Grid(columns, tuple(row[: len(columns)] for row in rows))


def _base(told: Statement) -> str:
    return "" if told.base is None else integer(told.base)


def _named(links: Sequence[Linked]) -> str:
    return ", ".join(each.name for each in links)
