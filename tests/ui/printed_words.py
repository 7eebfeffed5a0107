"""What stands on a widget once it is painted: labels, drawn words and charts alike."""

from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QMarginsF, QPoint, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

PIXELS_PER_INCH, POINTS_PER_INCH = 96, 72
# What the reader of the page puts between words itself.
ADDED = 1.0


@dataclass(frozen=True)
class Painted:
    """The words of a widget, their smallest type and where they begin, in pixels; what is cut."""

    words: str
    smallest: float
    left: float
    cut: str


def painted(widget: QWidget, folder: Path) -> Painted:
    """Paint the widget on a page of its size and read that page."""
    target = folder / "wall.pdf"
    writer = QPdfWriter(str(target))
    writer.setResolution(PIXELS_PER_INCH)
    inches = QSizeF(widget.width() / PIXELS_PER_INCH, widget.height() / PIXELS_PER_INCH)
    size = QPageSize(inches, QPageSize.Unit.Inch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    widget.render(painter, QPoint())
    painter.end()
    document = pypdfium2.PdfDocument(str(target))
    try:
        text = document[0].get_textpage()
        sizes = [
            pypdfium2.raw.FPDFText_GetFontSize(text.raw, at) for at in range(text.count_chars())
        ]
        typed = [at for at, size in enumerate(sizes) if size != ADDED]
        smallest = min((sizes[at] for at in typed), default=0.0)
        left = min((text.get_charbox(at)[0] for at in typed), default=0.0)
        left *= PIXELS_PER_INCH / POINTS_PER_INCH
        cut = "".join(text.get_text_range(at, 1) for at in typed if _sticks_out(text, at, size))
        return Painted(text.get_text_bounded(), smallest, left, cut)
    finally:
        document.close()


def _sticks_out(text: pypdfium2.PdfTextPage, at: int, size: QPageSize) -> bool:
    room = size.sizePoints()
    box: tuple[float, float, float, float] = text.get_charbox(at)
    left, bottom, right, top = box
    return left < -1 or bottom < -1 or right > room.width() + 1 or top > room.height() + 1
