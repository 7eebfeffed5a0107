"""The typist's card: heading, what is asked, and the grid; it holds the keyboard."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStackedWidget, QWidget

from bosaet_desktop.core.analysis.number_ranges import sheet_number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.how.entry.desk import EntryDesk
from bosaet_desktop.ui.how.entry.mark_grid import MarkGrid
from bosaet_desktop.ui.how.entry.mark_keys import Deed, stroke_of
from bosaet_desktop.ui.how.entry.mark_table_model import MarkTableModel
from bosaet_desktop.ui.how.entry.phase import COMPARING, Phase
from bosaet_desktop.ui.how.entry.prompt_strip import PromptStrip
from bosaet_desktop.ui.how.entry.sheet_heading import SheetHeading
from bosaet_desktop.ui.how.entry.versions_grid import VersionsGrid, VersionsTableModel
from bosaet_desktop.ui.theme.theme import CORNER, GRID, theme_of
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.tag import Tag

FLASH_MS = 380
FLASH_LINE = 4


class _Flash(QWidget):
    """A soft frame around a sheet that has just been closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FLASH_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def flash(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme_of(self).palette.ok), FLASH_LINE))
        inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawRoundedRect(inside, CORNER, CORNER)


class EntryCard(Card):
    """Emits `struck(stroke)` for every key a typist may mean."""

    struck = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading = SheetHeading()
        self.prompt = PromptStrip()
        self.marks = MarkTableModel(parent=self)
        self.grid = MarkGrid(self.marks, _("Marks on the sheet"))
        self.versions = VersionsTableModel(self)
        self._stack = QStackedWidget()
        self._versions_grid = VersionsGrid(self.versions)
        self._hint = Tag("", "warning", self.grid.viewport())
        self._flash = _Flash(self)
        self._is_idle = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_("Enter marks here"))
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.setContentsMargins(GRID, GRID, GRID, GRID)
        self.body.setSpacing(GRID // 2)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._versions_grid)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.prompt)
        self.body.addWidget(self._stack, 1)
        self._hint.hide()

    def show_form(self, desk: EntryDesk) -> None:
        """Show the rows and questions of the round."""
        self.marks.show_form(desk.form.rows, desk.form.round.questions)
        self.heading.make_room(len(desk.form.rows))

    def show_sheet(self, desk: EntryDesk) -> None:
        """Show the marks of the sheet in hand, none between two sheets."""
        self.marks.show_marks(desk.sheet.marks if desk.sheet else {})
        if desk.phase in COMPARING and desk.comparison is not None:
            asked = desk.form.round.questions
            compared = desk.comparison
            self.versions.show_versions(desk.form.rows, asked, compared.first, compared.second)
        self.grid.scrollToTop()

    def show_place(self, desk: EntryDesk) -> None:
        """Show where the typist is: number, village, row and cell."""
        self._is_idle = desk.phase is Phase.NUMBER and not (desk.typed or desk.hint)
        self._show_heading(desk)
        typing = desk.phase in (Phase.MARKS, Phase.REST) and desk.sheet is not None
        cell = desk.sheet.cell if typing and desk.sheet and desk.sheet.cells else None
        self._stack.setCurrentIndex(int(desk.phase in COMPARING))
        if desk.phase in COMPARING and desk.comparison is not None:
            deciding = desk.phase is Phase.DIFFERENCES
            self._versions_grid.show_cell(desk.comparison.cell if deciding else None)
        self.grid.show_cursor(cell)
        self._show_hint(desk.hint if desk.phase is Phase.MARKS else "")

    def flash(self) -> None:
        """Say softly that a sheet was closed."""
        self._flash.flash()

    def _show_heading(self, desk: EntryDesk) -> None:
        sheet, paper = desk.sheet, desk.paper
        if desk.phase is Phase.NUMBER or sheet is None:
            self.heading.show_number(
                desk.typed or sheet_number(desk.expected), expected=not desk.typed
            )
            self.heading.show_village("")
            self.heading.show_table(None)
            self.heading.show_row(0, 0)
            return
        self.heading.show_number(sheet_number(sheet.number))
        village = ""
        if paper is not None and desk.form.asks_village and desk.phase is not Phase.VILLAGE:
            village = desk.form.ticked(paper.village_id, elsewhere=paper.elsewhere).name
        self.heading.show_village(village)
        self.heading.show_table(paper.table_number if paper else None)
        typing = desk.phase in (Phase.MARKS, Phase.REST)
        self.heading.show_row(sheet.place[0] + 1 if typing else 0, len(desk.form.rows))

    def _show_hint(self, hint: str) -> None:
        self._hint.setVisible(bool(hint))
        if not hint:
            return
        self._hint.show_tag(hint, "warning")
        self._hint.adjustSize()
        rect = self.grid.visualRect(self.grid.currentIndex())
        room = self.grid.viewport().rect()
        x = max(min(rect.left(), room.right() - self._hint.width()), 0)
        below = rect.bottom() + 3
        fits = below + self._hint.height() <= room.bottom()
        self._hint.move(x, below if fits else max(rect.top() - self._hint.height() - 3, 0))
        self._hint.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stroke = stroke_of(event)
        # With nothing in hand Esc is the window's.
        if stroke is None or (self._is_idle and stroke.deed is Deed.LEAVE):
            super().keyPressEvent(event)
        else:
            self.struck.emit(stroke)
