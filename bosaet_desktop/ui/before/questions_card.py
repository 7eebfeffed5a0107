"""The four questions a process begins with, the purpose before the others."""

from PySide6.QtWidgets import QHBoxLayout

from bosaet_desktop.core.commands.project import (
    set_challenge,
    set_horizon,
    set_limits,
    set_purpose,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import ProjectRow
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.labels import Heading
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.tag import Tag
from bosaet_desktop.ui.widgets.text_area import TextArea

ANSWER_WIDTH, MOST_LINES = 280, 8


class QuestionsCard(Card):
    """What, why, when and how much (domain.md section 6); only the purpose is asked for by name."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._missing = Tag(_("The purpose is missing"), "warning")
        self._purpose = SavedField(
            _("Why? The purpose"),
            TextArea(most_lines=MOST_LINES),
            lambda text: set_purpose(project, text),
            _("In one sentence: what should come of it?"),
        )
        self._challenge = SavedField(
            _("What? The challenge"),
            TextArea(most_lines=MOST_LINES),
            lambda text: set_challenge(project, text),
            _("As people here would say it."),
        )
        self._horizon = SavedField(
            _("When? The time"),
            TextArea(most_lines=MOST_LINES),
            lambda text: set_horizon(project, text),
            _("By when should something be seen?"),
        )
        self._limits = SavedField(
            _("How much? The frame"),
            TextArea(most_lines=MOST_LINES),
            lambda text: set_limits(project, text),
            _("Money, hours, and what the hall cannot decide."),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        title = _("The four questions")
        self.setAccessibleName(title)
        head = QHBoxLayout()
        head.addWidget(Heading(title), 1)
        head.addWidget(self._missing)
        self.body.setSpacing(2 * GRID)
        self.body.addLayout(head)
        answers = (self._purpose, self._challenge, self._horizon, self._limits)
        self.body.addWidget(CardGrid(answers, ANSWER_WIDTH, most_columns=2))

    def show_answers(self, row: ProjectRow) -> None:
        """Show what is stored, and whether the purpose is still to be written."""
        self._missing.setVisible(not row.purpose)
        self._purpose.show_stored(row.purpose)
        self._challenge.show_stored(row.challenge)
        self._horizon.show_stored(row.horizon)
        self._limits.show_stored(row.limits)
