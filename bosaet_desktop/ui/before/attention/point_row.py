"""One attention point: its words, how far it is, who looks after it, and a note."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from bosaet_desktop.core.analysis.attention_words import ATTENTION_STATES
from bosaet_desktop.core.commands.attention import (
    delete_own_point,
    move_own_point,
    name_attention_owner,
    set_attention_state,
    word_own_point,
    write_attention_note,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.attention import AttentionState, PointStatus
from bosaet_desktop.core.rows.guide import Theme
from bosaet_desktop.ui.pages import entry
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.line_list import LineField
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.text_area import TextArea

STATE_WIDTH, OWNER_WIDTH, THEME_WIDTH = 160, 170, 216
NARROWEST, MOST_LINES = 80, 4


class PointRow(QWidget):
    """Stores what is chosen and written; `beside` says where the point comes from."""

    def __init__(self, project: Project, key: str, words: QWidget, beside: QWidget) -> None:
        super().__init__()
        self._words = words
        self.state = ChoiceField([(_(name), each) for each, name in ATTENTION_STATES.items()])
        self.owner = NameField()
        self.note = TextArea(lines=1, most_lines=MOST_LINES)
        self.owner.setPlaceholderText(_("Who looks after it"))
        self.note.setPlaceholderText(_("Note"))
        self.state.chosen.connect(
            lambda state: set_attention_state(project, key, AttentionState(state))
        )
        self.owner.committed.connect(partial(name_attention_owner, project, key))
        self.note.committed.connect(partial(write_attention_note, project, key))
        self._lay_out(beside)

    def _lay_out(self, beside: QWidget) -> None:
        theme, top = theme_of(self), Qt.AlignmentFlag.AlignTop
        self.state.setFixedWidth(theme.px(STATE_WIDTH))
        self.owner.setFixedWidth(theme.px(OWNER_WIDTH))
        self._words.setMinimumWidth(NARROWEST)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._words, 1)
        head.addWidget(beside, 0, top)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, GRID, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.addLayout(head, 0, 0, 1, 3)
        grid.addWidget(self.state, 1, 0, top)
        grid.addWidget(self.owner, 1, 1, top)
        grid.addWidget(self.note, 1, 2)
        grid.setColumnStretch(2, 1)

    def show_point(self, point: PointStatus, names: Sequence[str]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        if isinstance(self._words, LineField):
            self._words.show_text(point.text)
        self.state.choose(point.note.state)
        self.owner.offer(names)
        self.owner.show_text(point.note.owner)
        self.note.show_text(point.note.note)
        for field, words in (
            (self.state, _("State of: {text}")),
            (self.owner, _("Who looks after: {text}")),
            (self.note, _("Note on: {text}")),
        ):
            field.setAccessibleName(words.format(text=point.text))

    def commit(self) -> None:
        """Store what is half written."""
        if isinstance(self._words, LineField):
            self._words.commit()
        self.owner.commit()
        self.note.commit()


def guide_row(project: Project, point: PointStatus, go_to: Callable[[str], None]) -> PointRow:
    """Return the row of a point of the guide, with the way to its page."""
    title = _(entry(point.page_key).title)
    way = QuietButton(title, "arrow-right", partial(go_to, point.page_key))
    way.setAccessibleName(_("Go to: {step}").format(step=title))
    return PointRow(project, point.key, Body(point.text), way)


def own_row(project: Project, point: PointStatus, themes: Sequence[Theme]) -> PointRow:
    """Return the row of a point of the project's own: worded, moved and deleted here."""
    words = LineField(_("Attention point of your own"))
    words.committed.connect(
        lambda text: (
            word_own_point(project, point.key, text)
            if text.strip()
            else delete_own_point(project, point.key)
        )
    )
    theme = ChoiceField([(each.title, each.key) for each in themes])
    theme.setAccessibleName(_("Theme of: {text}").format(text=point.text))
    theme.setFixedWidth(theme_of(theme).px(THEME_WIDTH))
    theme.choose(point.note.theme)
    theme.chosen.connect(lambda chosen: move_own_point(project, point.key, str(chosen)))
    delete = QuietButton("", "delete-outline", partial(delete_own_point, project, point.key))
    delete.setAccessibleName(_("Delete: {text}").format(text=point.text))
    delete.setToolTip(_("Delete"))
    beside = QWidget()
    row = QHBoxLayout(beside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID // 2)
    row.addWidget(theme)
    row.addWidget(delete)
    return PointRow(project, point.key, words, beside)
