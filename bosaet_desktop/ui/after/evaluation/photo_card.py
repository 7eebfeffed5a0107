"""One photo of the report, with what stands under it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.report import Photo
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.picture import Picture
from bosaet_desktop.ui.widgets.text_field import TextField

WIDE, HIGH = 200, 150


class PhotoCard(QWidget):
    """Emits `captioned(text)`, `credited(text)` and `deleted()`."""

    captioned = Signal(str)
    credited = Signal(str)
    deleted = Signal()

    def __init__(self, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(_("Photo"), WIDE, HIGH)
        self._caption, self._credit = TextField(), TextField()
        self._picture.show_picture(content)
        self._lay_out()
        self._caption.committed.connect(self.captioned)
        self._credit.committed.connect(self.credited)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(LabelledField(_("What is to be seen"), self._caption))
        words.addWidget(LabelledField(_("Who took it"), self._credit))
        delete = QuietButton(_("Delete photo"), "delete-outline", self.deleted.emit)
        words.addWidget(delete, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_photo(self, photo: Photo) -> None:
        """Show what is stored; what is being written stays."""
        self._caption.show_text(photo.caption)
        self._credit.show_text(photo.credit)

    def commit(self) -> None:
        """Store what is half written."""
        self._caption.commit()
        self._credit.commit()
