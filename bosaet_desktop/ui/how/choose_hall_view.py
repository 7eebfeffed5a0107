"""What the hall sees of the choice: what starts now, in large type."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.ui.how.result_reveal_type import write
from bosaet_desktop.ui.how.result_text import wrapped
from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.hall_type import hall_font, hall_theme

# Sizes for a wall 1366 pixels wide.
MARGIN, HEAD, ROW, TICK = 64, 160, 104, 44
TITLE_SIZE, ROW_SIZE, QUIET_SIZE = 44, 40, 28


class ChooseHallView(QWidget):
    """The titles that start now, and how many proposals are kept for later."""

    def __init__(self, titles: Sequence[str], later: int) -> None:
        super().__init__()
        self._titles, self._later = tuple(titles), later
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(_("We start with this"))
        self.setAccessibleDescription("\n".join(titles))

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = hall_theme(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, wide = theme.px(MARGIN), self.width() - 2 * theme.px(MARGIN)
        head = QRectF(left, theme.px(44), wide, theme.px(64))
        bold = hall_font(theme, TITLE_SIZE, bold=True)
        write(painter, head, _("We start with this"), bold, theme.palette.ink)
        height = self._row_height(theme)
        for at, title in enumerate(self._titles):
            top = theme.px(HEAD) + at * height
            self._paint_title(painter, QRectF(left, top, wide, height), title, theme)
        if self._later:
            said = ngettext(
                "Saved for later: {n} initiative", "Saved for later: {n} initiatives", self._later
            ).format(n=integer(self._later))
            foot = QRectF(left, self.height() - theme.px(96), wide, theme.px(48))
            write(painter, foot, said, hall_font(theme, QUIET_SIZE), theme.palette.muted)
        painter.end()

    def _row_height(self, theme: Theme) -> float:
        room = self.height() - theme.px(HEAD) - theme.px(112)
        return min(theme.px(ROW), room / max(len(self._titles), 1))

    def _paint_title(self, painter: QPainter, place: QRectF, title: str, theme: Theme) -> None:
        side = min(theme.px(TICK), int(place.height() * 0.7))
        tick = icon_pixmap("check-circle", theme.palette.ok, side, self.devicePixelRatioF())
        painter.drawPixmap(int(place.left()), int(place.center().y() - side / 2), tick)
        size = min(ROW_SIZE, int(ROW_SIZE * place.height() / theme.px(ROW) * 1.4))
        font = hall_font(theme, size, bold=True)
        metrics = QFontMetrics(font)
        text = place.adjusted(side * 1.5, 0, 0, 0)
        most = 2 if place.height() >= 2 * metrics.lineSpacing() else 1
        lines = wrapped(title, metrics, int(text.width()), most)
        painter.setFont(font)
        painter.setPen(QColor(theme.palette.ink))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, flags, "\n".join(lines))
