"""The municipality's frame on one A4: what is yes, what is no, and what nobody knows yet."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.agreement_words import STATE_NAMES, frame_question
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Grid, Role, Words
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.agreement import Agreed, FrameLine, framed
from bosaet_desktop.core.terms.agreement import FrameState

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_QUESTION = 190.0
_ORDER = (FrameState.YES, FrameState.NO, FrameState.OPEN)


def frame_paper(target: Path | BinaryIO, agreed: Agreed, foot: Foot) -> None:
    """Write the frame in the language in use; an empty frame gives the questions to ask."""
    build_paper(target, flowables(frame_blocks(agreed, foot.project)), foot, title=frame_title())


def frame_title() -> str:
    """Return what the paper is called."""
    return _("The municipality's frame")


def frame_blocks(agreed: Agreed, project: str) -> list[Block]:
    """Return all that the paper says, the same for every kind of file."""
    return [
        Words(frame_title(), Role.TITLE),
        Words(project, Role.LEAD),
        Words(_("What the municipality can promise, what it cannot, and what is not known yet.")),
        *_parts(agreed),
        *_contact(agreed.contact),
    ]


def _states(agreed: Agreed) -> Iterator[tuple[FrameState, tuple[FrameLine, ...]]]:
    """Yield what is yes, no and not known, each only when there is some of it."""
    for state in _ORDER:
        lines = framed(agreed.frame, state)
        if lines:
            yield state, lines


def _parts(agreed: Agreed) -> Iterator[Block]:
    columns = (
        Column(_("Question"), _QUESTION, bold=True),
        Column(_("Answer"), _WIDTH - _QUESTION),
    )
    for state, lines in _states(agreed):
        yield Words(_(STATE_NAMES[state]), Role.HEADING)
        yield Grid(columns, tuple((frame_question(line), line.answer) for line in lines))


def _contact(name: str) -> Iterator[Block]:
    if name:
        words = _("Contact in the municipality: {name}").format(name=name)
        yield Words(words, Role.STRONG)
