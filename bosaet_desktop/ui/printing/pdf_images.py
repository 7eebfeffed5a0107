"""A PDF file as pictures of its pages, drawn when they are asked for."""

from collections import OrderedDict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from bosaet_desktop.ui.theme.pixels import image_of

KEPT_IMAGES = 8


class PdfImages:
    """The pages of one file; sizes in points, numbers from 0. Close it when done."""

    def __init__(self, path: Path) -> None:
        import pypdfium2

        # Read whole: Windows lets nobody replace or remove a file that is open.
        self._document: Any = pypdfium2.PdfDocument(path.read_bytes())  # Any: pypdfium2 is untyped
        self._sizes = tuple(
            QSizeF(*self._document.get_page_size(number)) for number in range(len(self._document))
        )
        self._kept: OrderedDict[tuple[int, float], QImage] = OrderedDict()

    @property
    def sizes(self) -> tuple[QSizeF, ...]:
        """The size of every page in points."""
        return self._sizes

    def image(self, number: int, scale: float, ratio: float = 1.0) -> QImage:
        """Return a page at `scale` pixels a point for a screen of pixel ratio `ratio`.

        The last few are kept, so that scrolling back and forth draws nothing twice.
        """
        key = (number, scale * ratio)
        if key not in self._kept:
            self._kept[key] = self.draw(number, scale * ratio)
            if len(self._kept) > KEPT_IMAGES:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        image = self._kept[key]
        image.setDevicePixelRatio(ratio)
        return image

    def draw(self, number: int, scale: float) -> QImage:
        """Return a page at `scale` pixels a point without keeping it."""
        from bosaet_desktop.core.charts.raster import page_raster

        page = self._document[number]
        try:
            return image_of(page_raster(page, scale))
        finally:
            page.close()

    def close(self) -> None:
        """Let go of the file and the pictures."""
        self._kept.clear()
        self._document.close()
