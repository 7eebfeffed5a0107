"""The involvement canvas on A4: each box with its questions and answers."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.canvas_words import (
    BOX_TITLES,
    BOXES,
    PURPOSE_QUESTION,
    QUESTIONS,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Role, Words, WritingLines
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import Foot, build_paper
from bosaet_desktop.core.rows.canvas import Canvas, CanvasBox

_LINES_TO_WRITE = 2


def canvas_report(
    target: Path | BinaryIO, canvas: Canvas, project: str, day: date | None = None
) -> None:
    """Write the canvas in the language in use; open questions have lines to write on."""
    title = _("Involvement canvas")
    build_paper(target, flowables(canvas_blocks(canvas)), Foot(project, day), title=title)


def canvas_blocks(canvas: Canvas) -> list[Block]:
    """Return the canvas as blocks."""
    blocks: list[Block] = [Words(_("Involvement canvas"), Role.TITLE)]
    for box in CanvasBox:
        blocks.append(Words(_(BOX_TITLES[box]), Role.HEADING))
        if box is CanvasBox.PURPOSE:
            blocks += _answered(_(PURPOSE_QUESTION), canvas.purpose)
        for question in BOXES[box]:
            blocks += _answered(_(QUESTIONS[question]), canvas.answer(question))
    return blocks


def _answered(question: str, answer: str) -> Iterator[Block]:
    yield Words(question, Role.STRONG)
    yield Words(answer) if answer else WritingLines(_LINES_TO_WRITE)
