"""One village of the cluster: its name, its colour, what it can build on and what is hard."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.commands.village import (
    rename_village,
    set_challenges,
    set_strengths,
    set_village_colour,
)
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.village import Village
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import IconButton
from bosaet_desktop.ui.widgets.colour_button import ColourButton
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

MOST_LINES = 6


class VillageDetails(QWidget):
    """Fields for the village chosen in the list; moving and deleting are the list's business."""

    move_requested = Signal(int)
    delete_requested = Signal()

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._id = ""
        self._colour = ColourButton()
        self.name = SavedField(
            _("Name"), TextField(never_empty=True), self._with_id(rename_village)
        )
        self._strengths = SavedField(
            _("Strengths"),
            TextArea(lines=2, most_lines=MOST_LINES),
            self._with_id(set_strengths),
            _("What can the village build on?"),
        )
        self._challenges = SavedField(
            _("Challenges"),
            TextArea(lines=2, most_lines=MOST_LINES),
            self._with_id(set_challenges),
            _("What is hard?"),
        )
        self._use = Caption()
        self._up = IconButton("arrow-up", _("Move up (Alt+Up)"))
        self._down = IconButton("arrow-down", _("Move down (Alt+Down)"))
        self._delete = IconButton("delete-outline", _("Delete village"))
        self._lay_out()
        self._connect()

    def _with_id(self, deed: Callable[[Project, str, str], None]) -> Callable[[str], None]:
        return lambda text: deed(self._project, self._id, text)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.name, 1)
        head.addWidget(self._colour, alignment=Qt.AlignmentFlag.AlignBottom)
        foot = QHBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(self._use, 1)
        for button in (self._up, self._down, self._delete):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._strengths)
        column.addWidget(self._challenges)
        column.addLayout(foot)
        column.addStretch(1)

    def _connect(self) -> None:
        self._colour.chosen.connect(lambda n: set_village_colour(self._project, self._id, n))
        self._up.clicked.connect(lambda: self.move_requested.emit(-1))
        self._down.clicked.connect(lambda: self.move_requested.emit(1))
        self._delete.clicked.connect(lambda: self.delete_requested.emit())

    def show_village(self, village: Village, first: bool, last: bool) -> None:
        """Show a village; `first` and `last` say where in the list it stands."""
        fields = (self.name, self._strengths, self._challenges)
        if village.id != self._id:
            for field in fields:
                field.editor.commit()
                field.start_afresh()
            self._id = village.id
        for field, text in zip(
            fields, (village.name, village.strengths, village.challenges), strict=True
        ):
            field.show_stored(text)
        self._colour.show_colour(village.colour)
        self._use.setText(use_in_words(village))
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)


def use_in_words(village: Village) -> str:
    """Return how much hangs on a village: "3 ideas, 5 people"; empty if nothing does."""
    parts = (
        (village.ideas, ngettext("{n} idea", "{n} ideas", village.ideas)),
        (village.people, ngettext("{n} person", "{n} people", village.people)),
        (
            village.initiatives,
            ngettext("{n} initiative", "{n} initiatives", village.initiatives),
        ),
    )
    return ", ".join(words.format(n=count) for count, words in parts if count)
