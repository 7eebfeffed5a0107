"""The parts of the handover: notes people write, what the file knows, and what stays private."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.commands.handover import add_note, delete_note, move_note, write_note
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.handover import HandoverNote
from bosaet_desktop.core.terms.handover import HandoverKind
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Heading
from bosaet_desktop.ui.widgets.line_list import LineDeeds, LineList, ShownLine
from bosaet_desktop.ui.widgets.tag import Tag

NARROWEST = 80
_NAMES = {
    HandoverKind.HISTORY: N_("What has happened"),
    HandoverKind.REFUSAL: N_("Earlier refusals"),
    HandoverKind.CONTACT: N_("Whom to know"),
    HandoverKind.PLACE: N_("Where files and papers lie"),
    HandoverKind.SENSITIVE: N_("Sensitive matters"),
}
_HINTS = {
    HandoverKind.HISTORY: N_("What a newcomer would not guess from the figures."),
    HandoverKind.REFUSAL: N_("What was asked for and turned down, when and why."),
    HandoverKind.CONTACT: N_("Besides those below: who opens doors, and who wants to be asked."),
    HandoverKind.PLACE: N_("The project file, backups, filled sheets, keys, mailing lists."),
    HandoverKind.SENSITIVE: N_(
        "Stays in the project file. It is never printed, exported or shown to the hall."
    ),
}


class NotesCard(Card):
    """The notes of one kind; `facts` are lines the program adds from the rest of the file."""

    def __init__(self, project: Project, kind: HandoverKind) -> None:
        super().__init__()
        name = _(_NAMES[kind])
        self.setAccessibleName(name)
        self.list = LineList(
            name,
            _("Write a note and press Enter"),
            LineDeeds(
                partial(add_note, project, kind),
                partial(write_note, project),
                partial(move_note, project),
                partial(delete_note, project),
            ),
        )
        self._kind = kind
        self._facts = QWidget()
        head = QHBoxLayout()
        head.addWidget(Heading(name), 1)
        if kind is HandoverKind.SENSITIVE:
            head.addWidget(Tag(_("Private"), "warning"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(Caption(_(_HINTS[kind])))
        self.body.addWidget(self._facts)
        self.body.addWidget(self.list)

    def show_notes(self, notes: Sequence[HandoverNote], facts: Sequence[str] = ()) -> None:
        """Show the notes of this kind among `notes`, and the facts above them."""
        mine = [note for note in notes if note.kind is self._kind]
        self.list.show_lines([ShownLine(note.id, note.text) for note in mine])
        self._facts = _swapped(self, self._facts, facts)


class FactsCard(Card):
    """Lines read off the file, and the page on which they are changed."""

    def __init__(self, title: str, button: SecondaryButton) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._facts = QWidget()
        head = QHBoxLayout()
        head.addWidget(Heading(title), 1)
        head.addWidget(button)
        self.body.addLayout(head)
        self.body.addWidget(self._facts)

    def show_facts(self, facts: Sequence[str], nothing: str) -> None:
        """Show the lines, or the sentence `nothing`."""
        self._facts = _swapped(self, self._facts, facts or [nothing])


def _swapped(card: Card, former: QWidget, facts: Sequence[str]) -> QWidget:
    """Put the lines where `former` stood: they are few, and nobody types in them."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID // 2)
    for fact in facts:
        label = Body(fact)
        label.setMinimumWidth(NARROWEST)
        column.addWidget(label)
    card.body.replaceWidget(former, made)
    made.setVisible(bool(facts))
    former.hide()
    former.deleteLater()
    return made
