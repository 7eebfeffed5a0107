"""A few centred words for the hall: a large one, with quieter ones above and below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from bosaet_desktop.ui.widgets.fitted_view import FittedView
from bosaet_desktop.ui.widgets.hall_row import HallType
from bosaet_desktop.ui.widgets.hall_type import hall_theme, least_pixels
from bosaet_desktop.ui.widgets.labels import PlainLabel

ABOVE_SIZE, WORDS_SIZE, BELOW_SIZE = 32, 60, 34
MARGIN, GAP = 80, 28
SCALES = (1.2, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5)


class HallPoster(FittedView):
    """Sets its words as large as there is room for; an empty line takes none."""

    def __init__(self, words: str, above: str = "", below: str = "") -> None:
        super().__init__()
        texts = ((above, ABOVE_SIZE, False), (words, WORDS_SIZE, True), (below, BELOW_SIZE, False))
        self._parts = [(PlainLabel(text), size, bold) for text, size, bold in texts if text.strip()]
        self._column = QVBoxLayout(self)
        self._column.addStretch(2)
        for label, _size, _bold in self._parts:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(label)
        self._column.addStretch(3)
        self.setAccessibleName(words)

    def fit(self) -> None:
        """Set everything as large as there is room for."""
        theme, least = hall_theme(self), least_pixels(self)
        side = theme.px(MARGIN)
        kinds = [HallType(theme, scale, least, self.width() - 2 * side) for scale in SCALES]
        kind = next((each for each in kinds if self._height_in(each) <= self.height()), kinds[-1])
        self._column.setContentsMargins(side, side // 2, side, side // 2)
        self._column.setSpacing(theme.px(GAP * kind.scale))
        for label, size, bold in self._parts:
            kind.dress(label, size, bold=bold)

    def _height_in(self, kind: HallType) -> float:
        words = sum(kind.height(label.text(), size, bold=bold) for label, size, bold in self._parts)
        gaps = len(self._parts) * kind.theme.px(GAP * kind.scale)
        return words + gaps + kind.theme.px(MARGIN)
