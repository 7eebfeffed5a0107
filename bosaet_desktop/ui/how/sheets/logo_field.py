"""The municipality's logo: chosen from a file, seen as it is kept, and removed again."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from bosaet_desktop.core.errors import FileTrouble
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import PlainLabel

MOST_WIDE, MOST_HIGH = 120, 40


class LogoField(QWidget):
    """Emits `chosen(bytes of the file)` and `removed()`; what is stored is shown by `show_logo`."""

    chosen = Signal(bytes)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._choose = SecondaryButton(_("Choose logo …"), "image-outline", self._ask)
        self._remove = QuietButton(_("Remove"), "", self.removed.emit)
        self._lay_out()
        self.show_logo(None)

    def _lay_out(self) -> None:
        title = PlainLabel(_("Logo of the municipality"))
        title.setProperty("fieldLabel", "true")
        self._picture.setAccessibleName(_("Logo of the municipality"))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
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
            pixmap, theme, ratio = QPixmap(), theme_of(self), self.devicePixelRatioF()
            pixmap.loadFromData(logo)
            small = pixmap.scaled(
                round(theme.px(MOST_WIDE) * ratio),
                round(theme.px(MOST_HIGH) * ratio),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            small.setDevicePixelRatio(ratio)
            self._picture.setPixmap(small)
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
