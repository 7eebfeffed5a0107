"""The pages of a paper one below the other; only those in sight are drawn."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.printing.pdf_images import PdfImages
from bosaet_desktop.ui.theme.theme import GRID, theme_of

GAP = 2 * GRID
SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_STEP = 0.25, 4.0, 1.25
FITTING = 0.0


class PageStrip(QAbstractScrollArea):
    """Scrolls through pages by keyboard, wheel and bar; `page_changed(page, pages)` from 1.

    The zoom is in pixels a point at 96 dpi, so that 1 is the size on paper; `FITTING` follows
    the width.
    """

    page_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: PdfImages | None = None
        self._zoom = FITTING
        self._shown = -1
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_("Pages of the paper"))
        self.verticalScrollBar().valueChanged.connect(self._announce)

    def show_pages(self, images: PdfImages | None) -> None:
        """Show these pages from the first one on; the caller closes them later."""
        self._images = images
        self._shown = -1
        self._measure()
        self.verticalScrollBar().setValue(0)
        self._announce()
        self.viewport().update()

    def page_count(self) -> int:
        """Return how many pages there are."""
        return len(self._images.sizes) if self._images else 0

    def zoom_by(self, steps: int) -> None:
        """Go `steps` larger or smaller, keeping the place on the page."""
        self._zoom_to(self._scale() * 72 / 96 * ZOOM_STEP**steps)

    def zoom_to_width(self) -> None:
        """Make the widest page as wide as the window."""
        self._zoom_to(FITTING)

    def go_to(self, page: int) -> None:
        """Bring the page, counted from 1, to the top."""
        for number, place in enumerate(self._places(), start=1):
            if number == page:
                self.verticalScrollBar().setValue(round(place.top() - GAP))

    def current_page(self) -> int:
        """Return the page that fills most of the upper half, counted from 1; 0 without pages."""
        look = self.verticalScrollBar().value() + self.viewport().height() / 3
        passed = sum(1 for place in self._places() if place.top() <= look)
        return max(passed, 1) if self._images else 0

    def sizeHint(self) -> QSize:
        return QSize(760, 640)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.palette.background))
        if self._images is None:
            return
        painter.setPen(QColor(theme.palette.line))
        offset = QPointF(self._left_edge(), -self.verticalScrollBar().value())
        for number, place in enumerate(self._places()):
            seen = place.translated(offset)
            if seen.intersects(QRectF(self.viewport().rect())):
                image = self._images.image(number, self._scale(), self.devicePixelRatioF())
                painter.drawImage(seen.topLeft(), image)
                painter.drawRect(seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self._announce()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        ends = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: self.page_count()}
        key = Qt.Key(event.key())
        if key in steps:
            self.go_to(self.current_page() + steps[key])
        elif key in ends:
            self.go_to(ends[key])
        else:
            super().keyPressEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def _zoom_to(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self._zoom = zoom and min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        self._measure()
        bar.setValue(round(share * bar.maximum()))
        self.viewport().update()

    def _scale(self) -> float:
        """Return pixels a point; rounded, so that the same pictures are asked for again."""
        if self._zoom:
            return round(self._zoom * 96 / 72, 3)
        widest = max((size.width() for size in self._sizes()), default=1.0)
        return max(round((self.viewport().width() - 2 * GAP) / widest, 3), 0.1)

    def _sizes(self) -> tuple[QSizeF, ...]:
        return self._images.sizes if self._images else ()

    def _places(self) -> Iterator[QRectF]:
        """Yield where each page lies in the whole strip, in pixels, centred across."""
        scale, top = self._scale(), float(GAP)
        across = max(self._wide(), self.viewport().width())
        for size in self._sizes():
            width, height = size.width() * scale, size.height() * scale
            yield QRectF((across - width) / 2, top, width, height)
            top += height + GAP

    def _wide(self) -> float:
        scale = self._scale()
        return max((size.width() * scale for size in self._sizes()), default=0.0) + 2 * GAP

    def _left_edge(self) -> float:
        return -float(self.horizontalScrollBar().value())

    def _measure(self) -> None:
        view = self.viewport().size()
        bottom = max((place.bottom() for place in self._places()), default=0.0) + GAP
        self.verticalScrollBar().setRange(0, max(round(bottom) - view.height(), 0))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(6 * GRID)
        self.horizontalScrollBar().setRange(0, max(round(self._wide()) - view.width(), 0))
        self.horizontalScrollBar().setPageStep(view.width())

    def _announce(self) -> None:
        page = self.current_page()
        if page != self._shown:
            self._shown = page
            self.page_changed.emit(page, self.page_count())
