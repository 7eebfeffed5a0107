"""The keys of the typist, beside the grid and never in a manual."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.scoring import Round
from bosaet_desktop.ui.how.entry.mark_keys import TEN, ten_key
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.key_cap import KeyCap
from bosaet_desktop.ui.widgets.labels import Detail

KeyLine = tuple[str, str]


def key_lines(asked: Round) -> tuple[KeyLine, ...]:
    """Return the keys for the marks of a round, each with what it does."""
    scale, ten = asked.scale, ten_key(asked.scale)
    highest = scale.highest if ten is None else TEN - 1
    lines = [(f"{scale.lowest}–{highest}", _("mark"))]
    if ten is not None:
        lines.append((ten, _("the mark 10")))
    lines.append((",", _("empty field")))
    if asked.dont_know_box:
        lines.append(("V", _("don't know")))
    return tuple(lines)


def typist_keys(asked: Round) -> tuple[KeyLine, ...]:
    """Return all keys of the entry page."""
    return (
        *key_lines(asked),
        (_("Enter"), _("the rest is empty")),
        ("⌫", _("one mark back")),
        ("Esc", _("leave the sheet")),
        ("Ctrl+Z", _("undo")),
        ("Ctrl+⌫", _("the last sheet back")),
    )


def joint_keys(asked: Round) -> tuple[KeyLine, ...]:
    """Return the keys of the joint sheet that are not known from everywhere."""
    return (*key_lines(asked), ("⌫", _("one mark back")))


class KeysCard(Card):
    """A key cap and its words on each line; emits `sound_chosen(on)`."""

    sound_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lines: tuple[KeyLine, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self.body.setContentsMargins(GRID + 4, GRID + 4, GRID + 4, GRID + 4)
        self.body.addLayout(self._grid)
        self._sound = QCheckBox(_("Sound"))
        self._sound.setToolTip(_("A sound when a sheet is closed"))
        self._sound.clicked.connect(self.sound_chosen)
        self._sound.hide()
        self.body.addWidget(self._sound)
        self.setAccessibleName(_("Keys"))

    def show_sound(self, *, on: bool) -> None:
        """Offer the sound, and show whether it is on."""
        self.tick_sound(on)
        self._sound.show()

    def tick_sound(self, on: bool) -> None:
        """Follow what was chosen, here or in the menu."""
        self._sound.setChecked(on)

    def show_keys(self, lines: Sequence[KeyLine]) -> None:
        """Show these keys; the same ones as before are left alone."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (key, words) in enumerate(self._lines):
            self._grid.addWidget(KeyCap(key), row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(Detail(words), row, 1)
