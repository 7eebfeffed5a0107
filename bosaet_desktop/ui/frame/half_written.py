"""Whether the field that has the focus holds typing that is not stored yet."""

from PySide6.QtCore import QMetaObject, QObject, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField


class HalfWritten(QObject):
    """Emits `changed` with the answer whenever the field that is watched may give another one."""

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        self._heard: list[QMetaObject.Connection] = []

    def watch(self, field: QWidget | None) -> None:
        """Watch this field instead of the one before it; what is only left is taken as stored."""
        for connection in self._heard:
            QObject.disconnect(connection)
        text = None if field is None else text_of(field)
        self._field = None if text is None else field
        if isinstance(text, QTextDocument):
            signals = [text.contentsChanged, text.modificationChanged]
        elif text is not None:
            signals = [text.textChanged]
        else:
            signals = []
        if isinstance(field, TextField):
            signals.append(field.rested)
        self._heard = [signal.connect(self.look) for signal in signals]
        self.look()

    def look(self) -> None:
        """Ask the field again, as once something was stored, which a line does not tell."""
        self.changed.emit(self._field is not None and _is_half_written(self._field))


def _is_half_written(field: QWidget) -> bool:
    if isinstance(field, TextArea | TextField):
        return field.is_half_written
    text = text_of(field)
    # What can be cleared by a click is looked for and never stored.
    is_search = isinstance(text, QLineEdit) and text.isClearButtonEnabled()
    return text is not None and text.isModified() and not is_search


def text_of(widget: QObject) -> QLineEdit | QTextDocument | None:
    """Return what keeps the undo history of a field that is written in, None for all else."""
    if widget.property("readOnly"):
        return None
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.document()
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        return widget.lineEdit()
    return widget if isinstance(widget, QLineEdit) else None
