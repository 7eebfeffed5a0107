"""The municipality's logo: chosen from a file, seen as it is kept, and removed again."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from bosaet_desktop.core.errors import FileTrouble
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import PlainLabel
from bosaet_desktop.ui.widgets.picture import Picture

MOST_WIDE, MOST_HIGH = 120, 40


class LogoField(QWidget):
    """Emits `chosen(bytes of the file)` and `removed()`; what is stored is shown by `show_logo`."""

    chosen = Signal(bytes)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(_("Logo of the municipality"), MOST_WIDE, MOST_HIGH)
        self._choose = SecondaryButton(_("Choose logo …"), "image-outline", self._ask)
        self._remove = QuietButton(_("Remove"), "", self.removed.emit)
        self._lay_out()
        self.show_logo(None)

    def _lay_out(self) -> None:
        title = PlainLabel(_("Logo of the municipality"))
        title.setProperty("fieldLabel", "true")
        self._remove.setAccessibleName(_("Remove the logo"))
        buttons = FlowLayout()
        for widget in (self._choose, self._remove):
            buttons.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(self._picture)
        column.addLayout(buttons)

    def show_logo(self, logo: bytes | None) -> None:
        """Show the stored picture with a button to remove it, or neither."""
        if logo is not None:
            self._picture.show_picture(logo)
        self._picture.setVisible(logo is not None)
        self._remove.setVisible(logo is not None)

    def read(self, path: Path) -> None:
        """Announce what is in a file; raises FileTrouble if it cannot be read."""
        try:
            content = path.read_bytes()
        except OSError as error:
            raise FileTrouble(_("{name} cannot be read.").format(name=path.name)) from error
        self.chosen.emit(content)

    def _ask(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self, _("Choose a logo"), "", _("Pictures (*.png *.jpg *.jpeg)")
        )
        if name:
            self.read(Path(name))
