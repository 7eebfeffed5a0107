"""A draft of the invitation, from what the canvas says, for somebody to make their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.formatting import clock, date_long
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Role, Words
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import Foot, build_paper
from bosaet_desktop.core.rows.canvas import Canvas, CanvasQuestion


@dataclass(frozen=True, slots=True)
class Gathering:
    """A meeting one is invited to; `starts_at` is minutes after midnight, `place` free text."""

    held_on: date
    place: str = ""
    starts_at: int | None = None


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the draft is made from; `contact` is the name of whom to ask."""

    project: str
    canvas: Canvas
    limits: str = ""
    gatherings: Sequence[Gathering] = ()
    contact: str = ""


def invitation_paper(target: Path | BinaryIO, invitation: Invitation) -> None:
    """Write the draft as a PDF in the language in use."""
    blocks = invitation_blocks(invitation)
    build_paper(target, flowables(blocks), Foot(invitation.project), title=_("Invitation"))


def invitation_blocks(invitation: Invitation) -> list[Block]:
    """Return the draft as blocks; what the canvas leaves open stands as a gap to fill in."""
    return list(_blocks(invitation))


def _blocks(invitation: Invitation) -> Iterator[Block]:
    canvas = invitation.canvas
    yield Words(_("Invitation"), Role.TITLE)
    lead = canvas.answer(CanvasQuestion.INVITATION) or _("[One sentence that means you.]")
    yield Words(lead, Role.LEAD)
    yield from _part(_("Why"), canvas.purpose or _("[What do we want with it?]"))
    yield from _part(_("How you take part"), canvas.answer(CanvasQuestion.IDEA))
    contribution = canvas.answer(CanvasQuestion.CONTRIBUTION)
    yield from _part(_("What you can give"), contribution or _("[What do we ask of you?]"))
    promise = canvas.answer(CanvasQuestion.PROMISE) or _("[What happens with what you say?]")
    yield from _part(_("What it leads to"), promise)
    yield from _part(_("What is settled already"), invitation.limits)
    yield Words(_("When and where"), Role.HEADING)
    if invitation.gatherings:
        yield Bullets(tuple(_when(each) for each in invitation.gatherings))
    else:
        yield Words(_("[Date, time and place]"))
    yield Words(_("Questions? Ask {name}.").format(name=invitation.contact or _("[name]")))


def _part(heading: str, words: str) -> Iterator[Block]:
    if words:
        yield Words(heading, Role.HEADING)
        yield Words(words)


def _when(gathering: Gathering) -> str:
    day = date_long(gathering.held_on)
    if gathering.starts_at is not None:
        day = _("{date} at {time}").format(date=day, time=clock(gathering.starts_at))
    parts = (day, gathering.place)
    return ", ".join(part for part in parts if part)
