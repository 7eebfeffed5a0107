"""The title of an initiative, which knows a list of titles when one is pasted."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from bosaet_desktop.core.analysis.pasted_lines import pasted_lines
from bosaet_desktop.ui.widgets.text_field import TextField


class TitleField(TextField):
    """Emits `list_pasted()` in place of writing several lines into the one it has."""

    list_pasted = Signal()

    def __init__(self) -> None:
        super().__init__(never_empty=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and len(titles_on_clipboard()) > 1:
            self.list_pasted.emit()
        else:
            super().keyPressEvent(event)


def titles_on_clipboard() -> list[str]:
    """Return the lines that the clipboard holds, without the empty ones."""
    return [line for line in pasted_lines(QGuiApplication.clipboard().text()) if line]
