"""A field with its name above, and a hint or what is wrong below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.ui.widgets.labels import Caption, PlainLabel


class LabelledField(QWidget):
    """Names `field` for the eye and for screen readers, and shows errors without colour alone.

    Without a label the names stand elsewhere, as over a column of fields.
    """

    def __init__(
        self, label: str, field: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._hint_text = hint
        self._label = PlainLabel(label)
        self._hint = Caption(hint)
        self._error = PlainLabel()
        self._lay_out()
        self.show_error("")

    def _lay_out(self) -> None:
        self._label.setProperty("fieldLabel", "true")
        self._label.setBuddy(self.field)
        self._error.setProperty("fieldError", "true")
        self.field.setAccessibleName(self._label.text())
        self.field.setAccessibleDescription(self._hint_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._label, self.field, self._hint, self._error):
            column.addWidget(part)
        # What is left over goes below, not between the label and its field.
        column.addStretch(0)
        # Not before it has its place: a label without a parent is shown as a window.
        self._label.setVisible(bool(self._label.text()))

    def show_hint(self, text: str) -> None:
        """Show another hint below the field."""
        self._hint_text = text
        self._hint.setText(text)
        self._hint.setVisible(bool(text) and self._error.isHidden())
        self.field.setAccessibleDescription(text)

    def show_error(self, text: str) -> None:
        """Show what is wrong in place of the hint; an empty text takes the error away."""
        self._error.setText(f"! {text}")
        self._error.setVisible(bool(text))
        self._hint.setVisible(bool(self._hint_text) and not text)
        self.field.setAccessibleDescription(text or self._hint_text)
        self.field.setProperty("invalid", "true" if text else "false")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
