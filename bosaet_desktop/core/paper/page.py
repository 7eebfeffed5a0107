"""The A4 page every paper shares: margins, the foot, and a file that is whole or not there."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO
from uuid import uuid4

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, SimpleDocTemplate

from bosaet_desktop.core.charts.fonts import (
    REGULAR,
    draw_text,
    draw_text_right,
    fit_text,
    register_fonts,
    text_width,
)
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import _, language

PORTRAIT: tuple[float, float] = A4

MARGIN = 18 * mm
FOOT_SIZE = 9.0
_FOOT_LINE = 10 * mm
_FOOT_GAP = 6 * mm
# Platypus leaves 6 points free inside the margins, and our foot does not.
FRAME_MARGIN = MARGIN - 6


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot of every page: the project, and the day where it has one."""

    project: str
    day: date | None = None

    @property
    def when(self) -> str:
        """The day in the language in use; empty without one."""
        return date_long(self.day) if self.day else ""


def draw_foot(canvas: Canvas, foot: Foot, page: int, pages: int) -> None:
    """Draw project and date to the left, "page x of y" to the right, inside the margins."""
    width = canvas._pagesize[0]
    place = _("Page {page} of {pages}").format(page=page, pages=pages)
    room = width - 2 * MARGIN - text_width(place, REGULAR, FOOT_SIZE) - _FOOT_GAP
    after = f" · {foot.when}" if foot.day else ""
    project_room = room - text_width(after, REGULAR, FOOT_SIZE)
    project = fit_text(foot.project, REGULAR, (FOOT_SIZE,), project_room, 1).lines[0]
    canvas.saveState()
    canvas.setFillColor(HexColor(LIGHT.muted))
    draw_text(canvas, MARGIN, _FOOT_LINE, project + after, REGULAR, FOOT_SIZE)
    draw_text_right(canvas, width - MARGIN, _FOOT_LINE, place, REGULAR, FOOT_SIZE)
    canvas.restoreState()


def draw_cut(canvas: Canvas, y: float, width: float) -> None:
    """Draw the dashed line across a page `width` points wide, along which it is cut."""
    canvas.setStrokeColor(HexColor(LIGHT.muted))
    canvas.setLineWidth(0.5)
    canvas.setDash(3, 4)
    canvas.line(0, y, width, y)
    canvas.setDash()


class FootedCanvas(Canvas):  # type: ignore[misc]  # reportlab ships no types
    """A canvas that draws the foot when the number of pages is known."""

    def __init__(self, *args: Any, foot: Foot, **options: Any) -> None:  # Any: reportlab's own
        super().__init__(*args, **options)
        self._foot = foot
        self._waiting: list[dict[str, Any]] = []  # Any: a canvas' whole state
        self._marks: tuple[tuple[str, str], ...] = ()

    def mark(self, title: str, name: str) -> None:
        """Let the reader's outline lead to the page that is being drawn, under `title`."""
        self._marks = (*self._marks, (title, name))

    def showPage(self) -> None:  # noqa: N802 - overrides reportlab
        self._waiting.append(dict(self.__dict__))
        self._marks = ()
        self._startPage()

    def save(self) -> None:
        waiting, foot = self._waiting, self._foot
        for number, page in enumerate(waiting, start=1):
            self.__dict__.update(page)
            # Only now is the page one that a mark can lead to.
            for title, name in self._marks:
                self.bookmarkPage(name)
                self.addOutlineEntry(title, name, 0)
            draw_foot(self, foot, number, len(waiting))
            super().showPage()
        super().save()


def footed(foot: Foot) -> Callable[..., FootedCanvas]:
    """Return a `canvasmaker` for platypus that puts `foot` on every page."""
    return lambda *args, **options: FootedCanvas(*args, foot=foot, **options)


def build_paper(
    target: Path | BinaryIO,
    story: Sequence[Flowable],
    foot: Foot,
    *,
    title: str,
    size: tuple[float, float] = PORTRAIT,
) -> None:
    """Write a flowing paper, in the language in use, with `foot` on every page.

    `size` is the width and height of a page in points.
    """
    register_fonts()
    with whole_file(target) as stream:
        document = SimpleDocTemplate(
            stream,
            pagesize=size,
            leftMargin=FRAME_MARGIN,
            rightMargin=FRAME_MARGIN,
            topMargin=FRAME_MARGIN,
            bottomMargin=FRAME_MARGIN,
            title=title,
            author=foot.project,
            lang=language(),
        )
        document.build(list(story), canvasmaker=footed(foot))


@contextmanager
def whole_file(target: Path | BinaryIO) -> Iterator[BinaryIO]:
    """Give a stream whose content appears at the path `target` only when all went well.

    It is written beside and then takes the place of what was there; a stream is passed on.
    """
    if not isinstance(target, Path):
        yield target
        return
    part = target.with_name(f".{uuid4().hex}.part")
    try:
        with part.open("wb") as stream:
            yield stream
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
