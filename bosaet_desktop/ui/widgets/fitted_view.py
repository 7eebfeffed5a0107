"""A view for the hall, whose type depends on the room there is."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class FittedView(QWidget):
    """Fits what it holds anew whenever its room or its style changes, once it is laid out."""

    def fit(self) -> None:
        """Set everything as large as there is room for."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The hall's window dresses its views anew once it has found its size.
        if event.type() == QEvent.Type.StyleChange and self.layout() is not None:
            self.fit()
