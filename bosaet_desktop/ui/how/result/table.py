"""The figures as a table that can be copied into a spreadsheet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.ui.how.result.table_model import TITLE_COLUMN, ResultTableModel
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.table_view import TableView

TITLE_WIDTH = 330


class _Figures(TableView):
    """Copying takes the whole table with its headings, whatever is selected."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_all()
        else:
            super().keyPressEvent(event)

    def copy_all(self) -> None:
        model = self.model()
        if isinstance(model, ResultTableModel):
            QGuiApplication.clipboard().setText(model.as_text())


class ResultTable(QWidget):
    """The table and the button that copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ResultTableModel(self)
        self._table = _Figures(_("The figures"))
        self.copy_button = SecondaryButton(
            _("Copy the table"), "content-copy", self._table.copy_all
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self._table.setModel(self._model)
        self._table.setTabKeyNavigation(False)
        self._table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._table, 1)
        column.addWidget(self.copy_button, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_result(self, found: Result) -> None:
        """Show the figures of a result."""
        self._model.show(found)
        across = self._table.horizontalHeader()
        across.setStretchLastSection(False)
        # A head of two lines would be cut as if it were one.
        across.setTextElideMode(Qt.TextElideMode.ElideNone)
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(TITLE_COLUMN, QHeaderView.ResizeMode.Interactive)
        across.resizeSection(TITLE_COLUMN, theme_of(self).px(TITLE_WIDTH))
