"""One thing to watch out for: a tick, the words, and a note for whoever wants to write one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.attention import AttentionNote
from bosaet_desktop.core.text import LONGEST_LINE
from bosaet_desktop.ui.theme.icons import icon
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.labels import Body, Detail
from bosaet_desktop.ui.widgets.text_field import TextField

TICK_ICON, OPEN_ICON, NOTE_ICON = "check-circle", "circle-outline", "pencil-outline"
ICON_SIZE = 15
# Room for the focus ring around an icon that stands in the line of the words.
BUTTON_EDGE = 6


class _TickWords(Body):
    """The words beside a tick; a click on them ticks too."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()


class _WrittenNote(Detail):
    """A note as it is read, in as many lines as it takes; a click on it begins to write."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()


class AttentionRow(QWidget):
    """Emits `ticked` and `note_written` when the facilitator did it, not when told by the file."""

    ticked = Signal(bool)
    note_written = Signal(str)

    def __init__(self, text: str) -> None:
        super().__init__()
        self._tick = _icon_button(_("Watch out for: {text}").format(text=text))
        self._tick.setCheckable(True)
        self._words = _TickWords(text)
        self._pencil = _icon_button(_("Write a note on: {text}").format(text=text))
        self._pencil.setToolTip(_("Write a note"))
        self._note = TextField()
        self._note.setAccessibleName(_("Note on: {text}").format(text=text))
        self._note.setPlaceholderText(_("Note"))
        self._note.setMaxLength(LONGEST_LINE)
        self._note.hide()
        self._written = _WrittenNote()
        self._written.hide()
        self._lay_out()
        self._connect()
        self._draw_icons()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._tick, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        grid.addWidget(self._words, 0, 1)
        grid.addWidget(self._pencil, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._written, 1, 1)
        grid.addWidget(self._note, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self._tick.clicked.connect(self._announce_tick)
        self._words.clicked.connect(self._tick.click)
        self._pencil.clicked.connect(self._begin_note)
        self._written.clicked.connect(self._begin_note)
        self._note.committed.connect(self.note_written)
        self._note.editingFinished.connect(self._end_note)

    def show_note(self, note: AttentionNote) -> None:
        """Show what is stored, unless a note is being typed just now."""
        self._tick.setChecked(note.is_ticked)
        self._note.show_text(note.note)
        self._show_written(note.note)
        self._draw_icons()

    def _announce_tick(self) -> None:
        self._draw_icons()
        self.ticked.emit(self._tick.isChecked())

    def _begin_note(self) -> None:
        self._written.hide()
        self._note.show()
        self._note.setFocus()
        self._note.end(False)

    def _end_note(self) -> None:
        # On Enter the field would take the keyboard with it as it goes.
        if self._note.hasFocus():
            self._pencil.setFocus()
        self._note.hide()
        self._show_written(self._note.text().strip())

    def _show_written(self, note: str) -> None:
        self._written.setText(note)
        self._written.setVisible(bool(note) and self._note.isHidden())

    def _draw_icons(self) -> None:
        theme = theme_of(self)
        on = self._tick.isChecked()
        side = theme.px(ICON_SIZE)
        colour = theme.palette.ok if on else theme.palette.muted
        self._tick.setIcon(icon(TICK_ICON if on else OPEN_ICON, colour))
        self._pencil.setIcon(icon(NOTE_ICON, theme.palette.muted))
        for button in (self._tick, self._pencil):
            button.setIconSize(QSize(side, side))
            button.setFixedSize(side + BUTTON_EDGE, side + BUTTON_EDGE)


def _icon_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "tick")
    button.setAccessibleName(name)
    return button
