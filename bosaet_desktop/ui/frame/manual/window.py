"""Help > Manual: the chapters, the text, and a field that finds words in it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from bosaet_desktop.core.guide.manual import heading_address, manual_text
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.ui.frame.manual.text import ManualText
from bosaet_desktop.ui.theme.theme import GRID, Theme, theme_of
from bosaet_desktop.ui.widgets.field_button import add_clear_button
from bosaet_desktop.ui.widgets.labels import Detail
from bosaet_desktop.ui.widgets.text_field import TextField
from bosaet_desktop.ui.widgets.whole_words import WholeWordsDelegate

WIDTH, HEIGHT, CHAPTERS_WIDTH = 1180, 680, 370


def show_manual(asker: QWidget) -> None:
    """Show the manual in the language in use, beside the window in which `asker` is.

    Raises FileMissing where the program was installed without it.
    """
    window = asker.window()
    wanted = Edition(language(), theme_of(asker))
    manual = window.findChild(ManualWindow)
    if manual is None or manual.edition != wanted:
        text = manual_text(wanted.language)
        if manual is not None:
            manual.close()
        manual = ManualWindow(text, wanted, window)
    manual.show()
    manual.raise_()
    manual.activateWindow()


@dataclass(frozen=True, slots=True)
class Edition:
    """What a window with the manual was made for; in another look its headings would be wrong."""

    language: str
    theme: Theme


class ManualWindow(QWidget):
    """Not a dialog: the work goes on beside it. Esc closes it, Ctrl+F goes to the field."""

    def __init__(self, text: str, edition: Edition, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.edition = edition
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("{title} – Bosæt").format(title=_("Manual")))
        self._field, self._none = TextField(), Detail(_("Not found."))
        self._chapters, self._text = QListWidget(), ManualText()
        self._lay_out(window)
        self._text.show_text(text)
        self._chapters.addItems(self._text.chapters())
        self._chapters.setCurrentRow(0)
        self._connect()
        self._chapters.setFocus()

    def _lay_out(self, window: QWidget) -> None:
        theme = theme_of(self)
        self.resize(window.size().boundedTo(window.screen().availableSize()))
        self.resize(min(self.width(), theme.px(WIDTH)), min(self.height(), theme.px(HEIGHT)))
        add_clear_button(self._field)
        self._field.setPlaceholderText(_("Find in the manual"))
        self._field.setAccessibleName(_("Find in the manual"))
        self._chapters.setAccessibleName(_("Chapters"))
        self._chapters.setProperty("bare", True)
        self._chapters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chapters.setItemDelegate(WholeWordsDelegate(self._chapters))
        self._none.hide()
        side = QWidget()
        side.setFixedWidth(min(theme.px(CHAPTERS_WIDTH), self.width() // 3))
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._field)
        column.addWidget(self._none)
        column.addWidget(self._chapters, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._text, 1)

    def _connect(self) -> None:
        self._chapters.currentTextChanged.connect(
            lambda title: self._text.go_to(heading_address(title))
        )
        self._text.verticalScrollBar().valueChanged.connect(lambda _at: self._follow())
        self._field.returnPressed.connect(self._find)
        self._field.textEdited.connect(lambda _words: self._none.hide())
        QShortcut(QKeySequence.StandardKey.Find, self, self._field.setFocus)
        QShortcut(QKeySequence.StandardKey.Cancel, self, self.close)

    def _follow(self) -> None:
        """Mark the chapter that is read."""
        self._chapters.blockSignals(True)
        self._chapters.setCurrentRow(self._text.chapter_in_view())
        self._chapters.blockSignals(False)

    def _find(self) -> None:
        self._none.setHidden(self._text.find_next(self._field.text()))
