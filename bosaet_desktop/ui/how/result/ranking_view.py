"""The list of placings and, under it, the one that is pointed out and those withdrawn."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.ui.how.result.detail import ResultDetail
from bosaet_desktop.ui.how.result.head import ResultHead
from bosaet_desktop.ui.how.result.list import ResultList
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

HEAD_GAP = 6


class ResultRankingView(ScrollArea):
    """The list scrolls inside when it has more rows than the page has room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.list = ResultList()
        self._head = ResultHead(self.list)
        self._detail = ResultDetail()
        self._withdrawn = Caption()
        self._found: Result | None = None
        above = QVBoxLayout()
        above.setSpacing(HEAD_GAP)
        above.addWidget(self._head)
        above.addWidget(self.list)
        self.body.addLayout(above)
        self.body.addWidget(self._detail)
        self.body.addWidget(self._withdrawn)
        self.body.addStretch(1)
        self._detail.hide()
        self.list.current_changed.connect(self._show_detail)

    def show_result(self, found: Result, withdrawn: Sequence[str] = ()) -> None:
        """Show a result; what was pointed out stays so while the order stays.

        The titles `withdrawn` stand at the end, for their marks are kept.
        """
        self._found = found
        self.list.placings.show(found)
        self._head.show_result(found)
        titles = "; ".join(withdrawn)
        self._withdrawn.setText(_("Withdrawn, not ranked: {titles}.").format(titles=titles))
        self._withdrawn.setVisible(bool(withdrawn))
        self.list.measure_rows()
        self._show_detail()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.widget() is not None:
            self._fit()

    def _fit(self) -> None:
        """Let the list have the room that the head and the details leave."""
        edges = self.body.contentsMargins()
        room = self.viewport().height() - edges.bottom() - HEAD_GAP
        room -= self._head.sizeHint().height()
        width = self.viewport().width() - edges.right()
        for part in (self._detail, self._withdrawn):
            if not part.isHidden():
                room -= part.heightForWidth(width) + self.body.spacing()
        self.list.setMaximumHeight(max(room, self.list.minimumSizeHint().height()))

    def _show_detail(self) -> None:
        placing = self.list.current_placing()
        if placing is not None and self._found is not None:
            self._detail.show_placing(placing, self._found)
        self._detail.setVisible(placing is not None)
        self._fit()
        self.list.scrollTo(self.list.currentIndex())
