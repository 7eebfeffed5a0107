"""The sheet as it will come out of the printer, drawn anew a moment after each change."""

from collections.abc import Callable
from io import BytesIO

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.sheet_layout import SheetLayout
from bosaet_desktop.ui.theme.pixels import image_of
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Detail

WAIT_MS = 250
EXAMPLE_NUMBER = 1
MakeLayout = Callable[[], SheetLayout]


class _PageImage(QWidget):
    """One page, as large as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setAccessibleName(_("Preview of the sheet"))
        self.setMinimumSize(180, 240)

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = self.rect()
        area.setSize(room - QSize(1, 1))
        area.moveTo((self.width() - room.width()) // 2, 0)
        painter.drawImage(area, self._image)
        painter.setPen(QColor(theme_of(self).palette.line))
        painter.drawRect(area)


class SheetPreview(Card):
    """Asks `make_layout` for the layout when it is time to draw; nothing is stored."""

    def __init__(
        self,
        make_layout: MakeLayout,
        find_logo: Callable[[], bytes | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._make_layout = make_layout
        self._find_logo = find_logo
        self._layout: SheetLayout | None = None
        self._page = 0
        self._picture = _PageImage()
        self._place = Detail().one_line()
        self._former = QuietButton("", "chevron-left", lambda: self._turn(-1))
        self._next = QuietButton("", "chevron-right", lambda: self._turn(1))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.draw)
        self._lay_out()

    def _lay_out(self) -> None:
        self._former.setAccessibleName(_("Page before"))
        self._next.setAccessibleName(_("Next page"))
        self.body.setContentsMargins(GRID, GRID, GRID, GRID)
        for button in (self._former, self._next):
            # Until it is known how many pages there are.
            button.setVisible(False)
        row = QHBoxLayout()
        row.addWidget(self._place, 1)
        row.addWidget(self._former)
        row.addWidget(self._next)
        self.body.addWidget(self._picture, 1)
        self.body.addLayout(row)

    def refresh_soon(self) -> None:
        """Draw again when nothing has changed for a moment.

        What is not looked at is not drawn, least of all from a project that is being closed.
        """
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def draw(self) -> None:
        """Draw now."""
        self._timer.stop()
        self._layout = self._make_layout()
        self._page = min(self._page, len(self._layout.pages) - 1)
        self._show_page()

    def _turn(self, pages: int) -> None:
        self._page += pages
        self._show_page()

    def _show_page(self) -> None:
        if self._layout is None:
            return
        pages = len(self._layout.pages)
        self._picture.show_image(self._drawn(self._layout))
        self._place.setText(_("Page {page} of {pages}").format(page=self._page + 1, pages=pages))
        self._former.setEnabled(self._page > 0)
        self._next.setEnabled(self._page + 1 < pages)
        for button in (self._former, self._next):
            button.setVisible(pages > 1)

    def _drawn(self, layout: SheetLayout) -> QImage:
        import pypdfium2

        from bosaet_desktop.core.charts.raster import POINTS_PER_INCH, page_raster
        from bosaet_desktop.core.paper.score_sheets import score_sheets

        stream = BytesIO()
        score_sheets(stream, layout, (EXAMPLE_NUMBER,), self._find_logo())
        ratio = self.devicePixelRatioF()
        width = max(self._picture.width(), 1) * ratio
        scale = 2 * width / (layout.page_mm[0] / 25.4 * POINTS_PER_INCH)
        document = pypdfium2.PdfDocument(stream.getvalue())
        try:
            return image_of(page_raster(document[self._page], scale))
        finally:
            document.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._layout is not None:
            self.refresh_soon()
