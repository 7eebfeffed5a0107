"""One attention point: its words, how far it is, who looks after it, and a note."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

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
from bosaet_desktop.core.rows.attention import PointStatus
from bosaet_desktop.core.rows.guide import Theme
from bosaet_desktop.core.terms.attention import AttentionState
from bosaet_desktop.ui.pages import entry
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import IconButton, QuietButton
from bosaet_desktop.ui.widgets.calm import calm
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.line_list import LineField
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.text_area import TextArea

STATE_WIDTH, OWNER_WIDTH, THEME_WIDTH, WORDS_WIDTH = 150, 145, 200, 160
NARROWEST, MOST_LINES = 80, 4


class PointRow(QWidget):
    """Stores what is chosen and written; `beside` says where the point comes from.

    The note takes a line of its own once there is one, or the pencil asks for it.
    """

    def __init__(self, project: Project, key: str, words: QWidget, beside: QWidget) -> None:
        super().__init__()
        self._words, self._beside = words, beside
        self.state = ChoiceField([(_(name), each) for each, name in ATTENTION_STATES.items()])
        self.owner = NameField()
        self.note = TextArea(lines=1, most_lines=MOST_LINES)
        self.pencil = QuietButton("", "pencil-outline", self._begin_note)
        self.pencil.setToolTip(_("Write a note"))
        self.owner.setPlaceholderText(_("In charge"))
        self.note.setPlaceholderText(_("Note"))
        calm(self.state, self.owner, self.note)
        self.state.setFixedWidth(theme_of(self).px(STATE_WIDTH))
        self.owner.setFixedWidth(theme_of(self).px(OWNER_WIDTH))
        self.state.chosen.connect(
            lambda state: set_attention_state(project, key, AttentionState(state))
        )
        self.owner.committed.connect(partial(name_attention_owner, project, key))
        self.note.committed.connect(partial(write_attention_note, project, key))
        self._fields = _side_by_side(self.state, self.owner, self.pencil)
        self._grid = QGridLayout(self)
        self._are_beside: bool | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self._words.setMinimumWidth(NARROWEST)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID // 2)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.note, 2, 0, 1, 5)
        self._grid.addWidget(self._words, 0, 0)
        self._grid.addWidget(self._beside, 0, 4, Qt.AlignmentFlag.AlignTop)
        self.note.hide()
        self._place_fields(beside=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fields = theme_of(self).px(STATE_WIDTH + OWNER_WIDTH) + self.pencil.sizeHint().width()
        words = theme_of(self).px(WORDS_WIDTH) + self._beside.sizeHint().width()
        self._place_fields(beside=fields + words <= self.width())

    def _place_fields(self, *, beside: bool) -> None:
        """Put the fields beside the words, or in a row below where the words would be pressed."""
        if beside == self._are_beside:
            return
        self._are_beside = beside
        self._grid.removeWidget(self._fields)
        if beside:
            self._grid.addWidget(self._fields, 0, 1, Qt.AlignmentFlag.AlignTop)
        else:
            self._grid.addWidget(self._fields, 1, 0, 1, 5, Qt.AlignmentFlag.AlignLeft)

    def _begin_note(self) -> None:
        self.note.show()
        self.note.setFocus()

    def show_point(self, point: PointStatus, names: Sequence[str]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        if isinstance(self._words, LineField):
            self._words.show_text(point.text)
        self.state.choose(point.note.state)
        self.owner.offer(names)
        self.owner.show_text(point.note.owner)
        self.note.show_text(point.note.note)
        self.note.setVisible(bool(point.note.note) or self.note.hasFocus())
        for field, words in (
            (self.state, _("State of: {text}")),
            (self.owner, _("Who looks after: {text}")),
            (self.note, _("Note on: {text}")),
            (self.pencil, _("Write a note on: {text}")),
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
    name = _("Go to: {step}").format(step=title)
    way = IconButton("arrow-right", name, partial(go_to, point.page_key))
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
    calm(words, theme)
    return PointRow(project, point.key, words, _side_by_side(theme, delete))


def _side_by_side(*parts: QWidget) -> QWidget:
    beside = QWidget()
    row = QHBoxLayout(beside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID // 2)
    for part in parts:
        row.addWidget(part)
    return beside
