"""What the hall sees of the agreement and of the municipality's frame."""

from collections.abc import Sequence
from functools import partial

from bosaet_desktop.core.analysis.agreement_words import (
    KIND_NAMES,
    STATE_NAMES,
    frame_question,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.agreement import Agreed, AgreementKind, FrameState
from bosaet_desktop.ui.page import PresentationStep
from bosaet_desktop.ui.widgets.hall_list import HallList, HallRow

# How many rows a wall shows in a size that can be read from the back.
MOST_ROWS = 6


def agreement_steps(agreed: Agreed) -> list[PresentationStep]:
    """Return one step with what is agreed on; none before there is anything."""
    rows = [
        HallRow(_(KIND_NAMES[kind]), tuple(line.text for line in agreed.of(kind)))
        for kind in AgreementKind
        if agreed.of(kind)
    ]
    title = _("What we agree on")
    say = _("“Is this what we agree on? Then we hold each other to it.”")
    return list(steps_of(title, say, rows)) if rows else []


def frame_steps(agreed: Agreed) -> list[PresentationStep]:
    """Return the frame in as many steps as a wall needs, the yes first; none when untouched."""
    if not agreed.has_frame:
        return []
    order = (FrameState.YES, FrameState.NO, FrameState.OPEN)
    rows = [
        HallRow(frame_question(line), (line.answer,) if line.answer else (), _(STATE_NAMES[state]))
        for state in order
        for line in agreed.frame
        if line.state is state
    ]
    say = _("“This is the frame. What is not known yet, we ask about.”")
    return list(steps_of(_("The municipality's frame"), say, rows))


def steps_of(title: str, sentence: str, rows: Sequence[HallRow]) -> list[PresentationStep]:
    """Return a step for each wallful of rows under one title."""
    parts = [rows[at : at + MOST_ROWS] for at in range(0, len(rows), MOST_ROWS)]
    return [
        PresentationStep(
            title, sentence, partial(HallList, title, part), tuple(row.heading for row in part)
        )
        for part in parts
    ]
