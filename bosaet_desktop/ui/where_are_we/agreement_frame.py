"""The municipality's frame: a row for each question, with yes, no or not known, and the answer."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.agreement_words import STATE_NAMES, frame_question
from bosaet_desktop.core.commands.agreement import (
    add_frame_question,
    answer_frame,
    delete_frame_question,
    set_frame_state,
    write_frame_question,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.agreement import Agreed, FrameLine, FrameQuestion
from bosaet_desktop.core.terms.agreement import FrameState
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong
from bosaet_desktop.ui.widgets.line_list import LineField, NewLine
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.text_area import TextArea

MOST_LINES = 6
_STATES = (FrameState.YES, FrameState.NO, FrameState.OPEN)


class FrameCard(Card):
    """All the questions; those that are proposed come first, own ones can be added."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        name = _("The municipality's frame")
        self.setAccessibleName(name)
        self._project = project
        self._intro = Body(_("Let the municipality answer before the hall dreams. A no is fine."))
        self._contact = Caption()
        self.new = NewLine(
            _("Another question to the municipality"),
            _("Ask something else and press Enter"),
            partial(add_frame_question, project),
        )
        self.body.setSpacing(2 * GRID)
        for part in (self._intro, self.new, self._contact):
            self.body.addWidget(part)
        self.rows = KeyedCards(self.body, self._intro, self._make)

    def show_frame(self, agreed: Agreed) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.rows.follow([line.key for line in agreed.frame])
        for line in agreed.frame:
            self.rows.by_key[line.key].show_line(line)
        words = _("Contact in the municipality: {name}").format(name=agreed.contact)
        nobody = _("No contact in the municipality is named yet. It is chosen on the page Project.")
        self._contact.setText(words if agreed.contact else nobody)

    def commit(self) -> None:
        """Store what is half written."""
        for row in list(self.rows.by_key.values()):
            row.commit()
        self.new.commit()

    def _make(self, key: str) -> "FrameRow":
        return FrameRow(self._project, key)


class FrameRow(QWidget):
    """A question with its state and its answer; only own questions can be worded and deleted."""

    def __init__(self, project: Project, key: str) -> None:
        super().__init__()
        self._project, self._key = project, key
        self._is_own = key not in tuple(FrameQuestion)
        self._asked = Strong()
        self._own = LineField(_("Question to the municipality"), never_empty=True)
        self.state = SegmentedControl(
            [(_(STATE_NAMES[state]), state) for state in _STATES], small=True
        )
        self.answer = TextArea(lines=1, most_lines=MOST_LINES)
        self._delete = QuietButton(
            "", "delete-outline", partial(delete_frame_question, project, key)
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._delete.setAccessibleName(_("Delete the question"))
        self._delete.setToolTip(_("Delete the question"))
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._asked, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._own, 1)
        top.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.answer)
        self._asked.setVisible(not self._is_own)
        for widget in (self._own, self._delete):
            widget.setVisible(self._is_own)

    def _connect(self) -> None:
        self._own.committed.connect(partial(write_frame_question, self._project, self._key))
        self.answer.committed.connect(partial(answer_frame, self._project, self._key))
        self.state.chosen.connect(partial(set_frame_state, self._project, self._key))

    def show_line(self, line: FrameLine) -> None:
        """Show what is stored; what is being written at this moment stays."""
        question = frame_question(line)
        self._asked.setText(question)
        self._own.show_text(line.wording)
        self.answer.show_text(line.answer)
        self.answer.setAccessibleName(_("Answer: {question}").format(question=question))
        self.state.setAccessibleName(question)
        self.state.choose(line.state)

    def commit(self) -> None:
        """Store what is half written."""
        if self._is_own:
            self._own.commit()
        self.answer.commit()
