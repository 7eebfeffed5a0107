"""About this person: everything the file holds, to look through, hand over, correct or erase."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.person_words import bond_sentence, entry_lines, shown_name
from bosaet_desktop.core.commands.privacy import reword_mention
from bosaet_desktop.core.exchange.person_export import export_person, mention_place
from bosaet_desktop.core.i18n import _, use_language
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.privacy import person_file
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.privacy import Erasing, Mention, PersonFile
from bosaet_desktop.core.text import safe_file_name
from bosaet_desktop.ui.places import documents
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Detail, Heading
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.text_area import TextArea

SIZE = (640, 600)
MOST_LINES = 6


class PersonDialog(QDialog):
    """Texts with the name are changed on the spot; emits `erase_wanted(way)` for the rest."""

    erase_wanted = Signal(object)

    def __init__(self, project: Project, person_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._person_id = person_id
        self._heading = Heading()
        self._scroller = ScrollArea()
        self._content = QWidget()
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        self.setWindowTitle(_("About this person"))
        self._scroller.body.addWidget(self._content)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._heading)
        column.addWidget(Caption(_("All that this file holds. Never show it to the hall.")))
        column.addWidget(self._scroller, 1)
        column.addLayout(self._buttons())
        theme = theme_of(self)
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))

    def _buttons(self) -> QGridLayout:
        deeds: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (_("Save as PDF …"), "file-pdf-box", lambda: self._save(".pdf")),
            (_("Save as JSON …"), "code-json", lambda: self._save(".json")),
            (_("Anonymise …"), "incognito", lambda: self.erase_wanted.emit(Erasing.ANONYMISE)),
            (_("Erase …"), "delete-forever-outline", lambda: self.erase_wanted.emit(Erasing.ERASE)),
        )
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for at, (words, icon, deed) in enumerate(deeds):
            grid.addWidget(SecondaryButton(words, icon, deed), at // 2, at % 2)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(PrimaryButton(_("Close"), deed=self.accept))
        grid.addLayout(last, 2, 0, 1, 2)
        return grid

    def refresh(self) -> None:
        """Read anew what the file holds."""
        held = person_file(self._project, self._person_id)
        if held is None:
            self.reject()
            return
        self._heading.setText(shown_name(held.person))
        former, self._content = self._content, QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for card in self._cards(held):
            column.addWidget(card)
        self._scroller.body.replaceWidget(former, self._content)
        former.hide()
        former.deleteLater()

    def _cards(self, held: PersonFile) -> list[Card]:
        cards = [_entry(held)]
        if held.mentions:
            texts = Card(_("Texts with the name"))
            texts.body.addWidget(Detail(_("Erasing leaves these as they are. Change them here.")))
            for mention in held.mentions:
                texts.body.addWidget(self._field(mention))
            cards.append(texts)
        bonds = Card(_("What leads to this person"))
        for bond in held.bonds:
            bonds.body.addWidget(Body(bond_sentence(bond)))
        if not held.bonds:
            bonds.body.addWidget(Detail(_("Nothing.")))
        return [*cards, bonds]

    def _field(self, mention: Mention) -> SavedField:
        def save(text: str) -> None:
            reword_mention(self._project, mention, text)

        area = TextArea(lines=1, most_lines=MOST_LINES)
        field = SavedField(mention_place(mention), area, save)
        field.show_stored(mention.text)
        return field

    def _save(self, suffix: str) -> None:
        """Write in the language of the papers, for they go to the person."""
        stem = safe_file_name(_("About {name}").format(name=self._heading.text()))
        name, _filter = QFileDialog.getSaveFileName(
            self, _("Save"), str(documents() / f"{stem}{suffix}"), f"*{suffix}"
        )
        if name:
            target = Path(name if name.lower().endswith(suffix) else name + suffix)
            with use_language(project_row(self._project).language):
                export_person(self._project, target, person=self._person_id)


def _entry(held: PersonFile) -> Card:
    card = Card(_("In the list of people"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(GRID // 2)
    grid.setColumnStretch(1, 1)
    for row, (label, words) in enumerate(entry_lines(held.person)):
        grid.addWidget(Detail(label).one_line(), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Body(words), row, 1)
    card.body.addLayout(grid)
    return card
