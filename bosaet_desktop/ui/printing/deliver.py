"""Sends a finished PDF on its way: to a printer or to a file of the user's own."""

import errno
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from bosaet_desktop.core.errors import DiskFull, FileReadOnly
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.printing.pdf_images import PdfImages

PRINT_DPI = 300

GoOn = Callable[[int], bool]


def save_pdf(source: Path, target: Path) -> None:
    """Copy the finished file to `target`, whole or not at all. Raises FileReadOnly, DiskFull."""
    from bosaet_desktop.core.paper.page import whole_file

    try:
        with whole_file(target) as stream, source.open("rb") as finished:
            shutil.copyfileobj(finished, stream)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(
                _("There is no room on the disk for “{name}”.").format(name=target.name),
                safe=_("The project is unharmed."),
                todo=_("Make room or choose another disk."),
            ) from error
        raise FileReadOnly(
            _("“{name}” could not be saved there.").format(name=target.name),
            safe=_("The project is unharmed."),
            todo=_("Close the file if it is open, or choose another folder."),
        ) from error


def print_pages(images: PdfImages, printer: QPrinter, go_on: GoOn) -> bool:
    """Print the pages the printer's dialog asked for; True when none was left out.

    `go_on(done)` is asked before every page. Each page keeps its own size and direction.
    """
    numbers = _chosen(printer, len(images.sizes))
    _lay_out(images, printer, numbers[0])
    painter = QPainter(printer)
    try:
        for done, number in enumerate(numbers):
            if not go_on(done):
                printer.abort()
                return False
            if done:
                _lay_out(images, printer, number)
                printer.newPage()
            painter.drawImage(_sheet(printer), images.draw(number, PRINT_DPI / 72))
    finally:
        painter.end()
    return True


def _chosen(printer: QPrinter, pages: int) -> range:
    first, last = printer.fromPage(), printer.toPage()
    if printer.printRange() != QPrinter.PrintRange.PageRange or not first:
        return range(pages)
    return range(min(first, pages) - 1, min(last or pages, pages))


def _lay_out(images: PdfImages, printer: QPrinter, number: int) -> None:
    size = images.sizes[number]
    upright = size if size.width() <= size.height() else size.transposed()
    direction = (
        QPageLayout.Orientation.Portrait if upright == size else QPageLayout.Orientation.Landscape
    )
    # Qt finds A4 and A3 in points by itself; an unknown size stays a size of its own.
    page = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(page, direction, QMarginsF()))


def _sheet(printer: QPrinter) -> QRectF:
    return printer.paperRect(QPrinter.Unit.DevicePixel).translated(
        -printer.paperRect(QPrinter.Unit.DevicePixel).topLeft()
    )
