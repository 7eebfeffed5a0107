"""Which attention points are shown: of one theme or all, of one state, and of one person."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.attention_words import ATTENTION_STATES
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.attention import PointStatus, ThemeStatus, ticked
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

ALL, NOBODY = "", "-"
FIELD_WIDTH = 190


class PointFilter(QWidget):
    """Emits `changed` when a person picks something else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = SegmentedControl(name=_("Theme"), small=True, wraps=True)
        states = [(_(words), state.value) for state, words in ATTENTION_STATES.items()]
        self.state = ChoiceField([(_("Every state"), ALL), *states])
        self.owner = ChoiceField()
        self.state.setAccessibleName(_("Show points by state"))
        self.owner.setAccessibleName(_("Show points by who looks after them"))
        fields = QHBoxLayout()
        fields.setSpacing(GRID)
        for field in (self.state, self.owner):
            field.setFixedWidth(theme_of(self).px(FIELD_WIDTH))
            fields.addWidget(field)
        fields.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.theme)
        column.addLayout(fields)
        self.state.choose(ALL)
        for choice in (self.theme, self.state, self.owner):
            choice.chosen.connect(lambda _value: self.changed.emit())

    def offer(self, themes: Sequence[ThemeStatus]) -> None:
        """Offer the themes with their counts, and everybody who looks after a point."""
        counted = [(_counted(each.theme.title, each.points), each.theme.key) for each in themes]
        every = [point for each in themes for point in each.points]
        self.theme.set_choices([(_counted(_("All"), every), ALL), *counted])
        owners = sorted({point.note.owner for point in every if point.note.owner}, key=str.casefold)
        chosen = self.owner.value() or ALL
        names = [(name, name) for name in owners]
        self.owner.set_choices([(_("Everybody"), ALL), (_("Nobody yet"), NOBODY), *names])
        self.owner.choose(chosen if chosen in (ALL, NOBODY, *owners) else ALL)

    def reset(self) -> None:
        """Show everything again."""
        for choice in (self.theme, self.state, self.owner):
            choice.choose(ALL)

    def shows_theme(self, key: str) -> bool:
        """Tell whether the theme is among those asked for."""
        return self.theme.value() in (ALL, key)

    def shows(self, point: PointStatus) -> bool:
        """Tell whether a point has the state and the person asked for."""
        state, owner = self.state.value(), self.owner.value()
        wanted = "" if owner == NOBODY else owner
        return state in (ALL, point.note.state) and (owner == ALL or point.note.owner == wanted)


def _counted(title: str, points: Sequence[PointStatus]) -> str:
    return f"{title} {integer(ticked(points))}/{integer(len(points))}"
