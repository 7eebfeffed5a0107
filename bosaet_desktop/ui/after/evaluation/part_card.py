"""One part of the report: what it is for, words of one's own, and photos."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from bosaet_desktop.core.analysis.report_words import PART_NAMES
from bosaet_desktop.core.errors import FileTrouble
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.report import PartChoice, Photo
from bosaet_desktop.core.terms.report import ReportPart
from bosaet_desktop.ui.after.evaluation.photo_card import PhotoCard
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body, Detail, Heading
from bosaet_desktop.ui.widgets.text_area import TextArea

LINES, MOST_LINES = 5, 16


class PartCard(Card):
    """Emits `written(part, text)`, `photo_chosen(part, bytes)` and what is done with a photo."""

    written = Signal(str, str)
    photo_chosen = Signal(str, bytes)
    captioned = Signal(str, str)
    credited = Signal(str, str)
    deleted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.part = ReportPart.FOREWORD
        self._contents: dict[str, bytes] = {}
        self._title, self._hint, self._told = Heading(), Body(), Detail()
        self._text = TextArea(lines=LINES, most_lines=MOST_LINES)
        self._field = LabelledField(_("In your own words"), self._text)
        self._add = SecondaryButton(_("Add photo …"), "image-plus-outline", self._ask)
        self._lay_out()
        self._photos = KeyedCards(self.body, self._field, self._new_photo)
        self._text.committed.connect(lambda text: self.written.emit(self.part.value, text))

    def _lay_out(self) -> None:
        self.body.setSpacing(2 * GRID)
        for widget in (self._title, self._hint, self._told, self._field):
            self.body.addWidget(widget)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_part(self, choice: PartChoice, photos: Sequence[Photo], says_something: bool) -> None:
        """Show a part; what is being written stays as long as it is the same one."""
        if choice.part is not self.part:
            self.commit()
            self.part = choice.part
        name, hint = PART_NAMES[choice.part]
        self._title.setText(_(name))
        self._hint.setText(_(hint))
        self._told.setText(_told(choice, says_something))
        self._text.show_text(choice.text)
        self._contents = {photo.id: photo.content for photo in photos}
        self._photos.follow(list(self._contents))
        for photo in photos:
            self._photos.by_key[photo.id].show_photo(photo)

    def commit(self) -> None:
        """Store what is half written."""
        self._text.commit()
        for card in self._photos.by_key.values():
            card.commit()

    def read(self, path: Path) -> None:
        """Announce what is in a file; raises FileTrouble if it cannot be read."""
        try:
            content = path.read_bytes()
        except OSError as error:
            raise FileTrouble(_("{name} cannot be read.").format(name=path.name)) from error
        self.photo_chosen.emit(self.part.value, content)

    def _new_photo(self, key: str) -> PhotoCard:
        card = PhotoCard(self._contents[key])
        card.captioned.connect(lambda text: self.captioned.emit(key, text))
        card.credited.connect(lambda text: self.credited.emit(key, text))
        card.deleted.connect(lambda: self.deleted.emit(key))
        return card

    def _ask(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self, _("Choose a photo"), "", _("Pictures (*.png *.jpg *.jpeg)")
        )
        if name:
            self.read(Path(name))


def _told(choice: PartChoice, says_something: bool) -> str:
    if choice.part is ReportPart.FOREWORD:
        return _("Only what you write here and the photos stand in it.")
    if says_something:
        return _("The project fills it in. What you write stands first, the photos last.")
    return _("The project holds nothing for it yet: it is left out until something is there.")
