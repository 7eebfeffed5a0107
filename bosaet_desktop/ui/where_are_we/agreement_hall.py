"""What the hall sees of the agreement and of the municipality's frame."""

from bosaet_desktop.core.analysis.agreement_words import (
    KIND_NAMES,
    STATE_NAMES,
    frame_question,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.agreement import Agreed, framed
from bosaet_desktop.core.terms.agreement import AgreementKind, FrameState
from bosaet_desktop.ui.page import PresentationStep
from bosaet_desktop.ui.where_are_we.agreement_walls import steps_of
from bosaet_desktop.ui.widgets.hall_row import HallRow


def agreement_steps(agreed: Agreed) -> list[PresentationStep]:
    """Return what is agreed on, kind by kind; none before there is anything."""
    say = _("“Is this what we agree on? Then we hold each other to it.”")
    title = _("We agree on this: {kind}")
    return [
        step
        for kind in AgreementKind
        for step in steps_of(
            title.format(kind=_(KIND_NAMES[kind]).lower()),
            say,
            [HallRow(line.text) for line in agreed.of(kind)],
        )
    ]


def frame_steps(agreed: Agreed) -> list[PresentationStep]:
    """Return the frame, what is yes first and what is not known last; none when untouched."""
    if not agreed.has_frame:
        return []
    say = _("“This is the frame. What is not known yet, we ask about.”")
    title = _("The municipality's frame: {state}")
    return [
        step
        for state in (FrameState.YES, FrameState.NO, FrameState.OPEN)
        for step in steps_of(
            title.format(state=_(STATE_NAMES[state]).lower()),
            say,
            [
                HallRow(frame_question(line), (line.answer,) if line.answer else ())
                for line in framed(agreed.frame, state)
            ],
        )
    ]
