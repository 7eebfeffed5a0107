"""Attention points by theme on A4: how far each is, or with nothing begun a list to tick off."""

from collections.abc import Iterator, Sequence

from bosaet_desktop.core.analysis.attention_words import ATTENTION_STATES, handled_words
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Grid, Role, Words
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import Column, column_width
from bosaet_desktop.core.rows.attention import AttentionNote, PointStatus, ThemeStatus
from bosaet_desktop.core.terms.attention import AttentionState

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_STEP, _STATE, _OWNER = 100.0, 64.0, 70.0
_BLANK_HEIGHT = 36.0


def attention_title() -> str:
    """Return what the paper is called."""
    return _("Attention points")


def attention_blocks(themes: Sequence[ThemeStatus], project: str) -> list[Block]:
    """Return all that the paper says, the same for every kind of file."""
    every = [point for each in themes for point in each.points]
    blank = all(_is_blank(point) for point in every)
    lead = _("What to think of along the way: a point to consider, not an instruction.")
    blocks: list[Block] = [
        Words(attention_title(), Role.TITLE),
        Words(project, Role.LEAD),
        Words(lead),
    ]
    if not blank:
        blocks.append(Words(handled_words(every), Role.STRONG))
    for each in themes:
        blocks += _theme(each, blank=blank)
    return blocks


def _is_blank(point: PointStatus) -> bool:
    return point.note == AttentionNote(
        point.key, wording=point.note.wording, theme=point.note.theme
    )


def _theme(each: ThemeStatus, *, blank: bool) -> Iterator[Block]:
    yield Words(each.theme.title, Role.HEADING)
    yield Words(each.theme.relevance)
    if not blank:
        yield Words(handled_words(each.points), Role.CAPTION)
    if each.points:
        rows = tuple(_row(point) for point in each.points)
        yield Grid(_columns(), rows, least_height=_BLANK_HEIGHT if blank else None)


def _columns() -> tuple[Column, ...]:
    state = column_width(_("Status"), _STATE)
    room = _WIDTH - _STEP - state - _OWNER
    return (
        Column(_("Attention point"), room * 0.53, bold=True),
        Column(_("Step"), _STEP),
        Column(_("Status"), state),
        Column(_("Who"), _OWNER),
        Column(_("Note"), room * 0.47),
    )


def _row(point: PointStatus) -> tuple[str, ...]:
    """Leave the state of what is not begun empty, to be written in by hand."""
    begun = point.note.state is not AttentionState.NOT_STARTED
    state = _(ATTENTION_STATES[point.note.state]) if begun else ""
    return point.text, point.step, state, point.note.owner, point.note.note
