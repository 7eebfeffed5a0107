"""The result to read aloud in a hall without projector: from the last of the top to the first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, Paragraph

from bosaet_desktop.core.analysis.reveal_steps import RevealKind, RevealStep
from bosaet_desktop.core.charts.fonts import BOLD, REGULAR, markup, register_fonts
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.page import Foot, build_paper
from bosaet_desktop.core.paper.style import HEADING, LEAD, TITLE, text

# Large enough for a sheet held at arm's length in poor light.
SPOKEN = ParagraphStyle(
    "spoken",
    fontName=REGULAR,
    fontSize=18,
    leading=25,
    textColor=HexColor(LIGHT.ink),
    spaceAfter=4,
    splitLongWords=1,
)
FIRST = ParagraphStyle("first", SPOKEN, fontName=BOLD)
PAUSE = ParagraphStyle(
    "pause", SPOKEN, fontSize=13, leading=18, textColor=HexColor(LIGHT.muted), spaceAfter=14
)


@dataclass(frozen=True, slots=True)
class ReadAloudHeading:
    """Whose result it is, what was asked, when, and how many are kept for later in words."""

    project: str
    question: str = ""
    day: date | None = None
    kept: str = ""


def read_aloud(
    target: Path | BinaryIO, steps: Sequence[RevealStep], heading: ReadAloudHeading
) -> None:
    """Write what is said at each of `steps` and where to pause, in the language in use.

    The matrix is left out: there is no wall to show it on. Without any place to reveal the paper
    holds the opening alone.
    """
    register_fonts()
    title = _("List to read aloud")
    foot = Foot(heading.project, heading.day)
    build_paper(target, _story(steps, heading), foot, title=title)


def _story(steps: Sequence[RevealStep], heading: ReadAloudHeading) -> list[Flowable]:
    story: list[Flowable] = [
        text(heading.question or _("Result"), TITLE),
        text(_("Read slowly. The lines in grey are for you alone."), LEAD),
    ]
    spoken = (RevealKind.START, RevealKind.PLACE)
    story += [KeepTogether(_said(step)) for step in steps if step.kind in spoken]
    story += _kept(heading)
    return story + _talk([step for step in steps if step.kind is RevealKind.TALK])


def _said(step: RevealStep) -> list[Flowable]:
    first = step.kind is RevealKind.PLACE and step.placings[0].rank == 1
    lines: list[Flowable] = [_spoken(step.sentence, FIRST if first else SPOKEN)]
    if step.figures and not first:
        return [*lines, _spoken(_("Pause, so that it can be written on the poster."), PAUSE)]
    wait = _("Wait for the applause.") if first else _("Pause until it is quiet.")
    return [*lines, _spoken(wait, PAUSE)]


def _kept(heading: ReadAloudHeading) -> list[Flowable]:
    if not heading.kept:
        return []
    safe = _("Nothing is thrown away. They are not read out, so that nobody comes last.")
    return [KeepTogether([_spoken(f"{heading.kept}.", SPOKEN), _spoken(safe, PAUSE)])]


def _talk(steps: Sequence[RevealStep]) -> list[Flowable]:
    if not steps:
        return []
    said = [
        [
            _spoken(_("{title}: {reason}.").format(title=point.title, reason=point.reason), FIRST),
            _spoken(point.sentence, SPOKEN),
        ]
        for step in steps
        for point in step.points
    ]
    first, *others = said
    heading = [text(_("Talk about this"), HEADING), _spoken(steps[0].sentence, SPOKEN)]
    # The heading moves to the next page rather than stand there without its first point.
    story: list[Flowable] = [KeepTogether([*heading, *first])]
    story += [KeepTogether(each) for each in others]
    six = _("Give the tables six minutes, and hear a word from each.")
    return [*story, _spoken(six, PAUSE)]


def _spoken(words: str, style: ParagraphStyle) -> Flowable:
    return Paragraph(markup(words, style.fontName), style)
