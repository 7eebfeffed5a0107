"""One initiative's sign-up sheet, typed line by line."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.commands.sign_up import reach_person, sign_up, withdraw
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.sign_up import Joiner, SignUpSheet
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.calm import calm
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body, Caption, Heading
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.tag import Tag
from bosaet_desktop.ui.widgets.text_field import TextField

NARROWEST = 80


class JoinerRow(QWidget):
    """Somebody who has signed up: the name, how to reach them, and the way off the sheet."""

    def __init__(
        self, project: Project, person_id: str, take_off: Callable[[str], object], above: QWidget
    ) -> None:
        super().__init__()
        self._above = above
        self._name = Body()
        self._name.setMinimumWidth(NARROWEST)
        self.reach = SavedField(
            "",
            TextField(waits_to_be_left=True),
            lambda text: reach_person(project, person_id, text),
        )
        self.reach.editor.setPlaceholderText(_("Phone or e-mail"))
        calm(self.reach.editor)
        self._off = QuietButton("", "close", lambda: take_off(person_id))
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._name, 1)
        row.addWidget(self.reach, 1)
        row.addWidget(self._off, 0, top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The columns stand below those of the line for the next name.
        self._off.setMinimumWidth(self._above.sizeHint().width())

    def show_joiner(self, joiner: Joiner) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._name.setText(joiner.name)
        self.reach.show_stored(joiner.phone or joiner.email)
        self.reach.editor.setAccessibleName(_("{name}: phone or e-mail").format(name=joiner.name))
        off = _("Take {name} off the sheet").format(name=joiner.name)
        self._off.setAccessibleName(off)
        self._off.setToolTip(off)


class EntryLine(QWidget):
    """Tab goes from the name to the phone number, Enter in either stores and begins the next."""

    def __init__(self, add: Callable[[str, str], object]) -> None:
        super().__init__()
        self._add = add
        self.name, self.reach = NameField(), TextField()
        self._named = LabelledField(_("Name"), self.name)
        reached = LabelledField(_("Phone or e-mail"), self.reach)
        self.button = SecondaryButton(_("Add"), "plus", self.take)
        self.button.setAccessibleName(_("Add the name to the sheet"))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._named, 1)
        row.addWidget(reached, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(row)
        column.addWidget(Caption(_("Enter stores, and begins the next.")))
        self.name.returnPressed.connect(self.take)
        self.reach.returnPressed.connect(self.take)

    def take(self) -> None:
        """Hand over the name and begin the next; what is unfit stays to be put right."""
        if not self.name.text().strip():
            return
        try:
            self._add(self.name.text(), self.reach.text())
        except InvalidInput as error:
            self._named.show_error(error.in_full)
            return
        self._named.show_error("")
        for field in (self.name, self.reach):
            field.clear()
            field.show_text("")
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)


class SignUpCard(Card):
    """Everybody on the sheet, and a line for the next name."""

    def __init__(self, project: Project, initiative_id: str) -> None:
        super().__init__()
        self._project, self._key = project, initiative_id
        self._title, self._count = Heading(), Tag("")
        self._about = Caption()
        self.entry = EntryLine(lambda name, reach: sign_up(project, initiative_id, name, reach))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID // 2)
        top = QWidget()
        top.setFixedHeight(0)
        self._lines.addWidget(top)
        self._lay_out()
        self.rows = KeyedCards(self._lines, top, self._new_row)

    def _lay_out(self) -> None:
        for label in (self._title, self._about):
            label.setMinimumWidth(NARROWEST)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self._about)
        self.body.addWidget(self.entry)
        self.body.addLayout(self._lines)

    def _new_row(self, person_id: str) -> JoinerRow:
        return JoinerRow(self._project, person_id, self._take_off, self.entry.button)

    def _take_off(self, person_id: str) -> None:
        withdraw(self._project, self._key, [person_id])
        self.entry.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sheet(self, sheet: SignUpSheet, names: Sequence[str]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._title.setText(sheet.title)
        self.setAccessibleName(sheet.title)
        self._count.show_tag(count_words(sheet), "ok" if sheet.joiners else "neutral")
        self._about.setText(sheet.first_step)
        self._about.setVisible(bool(sheet.first_step))
        self.entry.name.offer(names)
        self.rows.follow([each.person_id for each in sheet.joiners])
        for each in sheet.joiners:
            self.rows.by_key[each.person_id].show_joiner(each)

    def commit(self) -> None:
        """Store what is half written."""
        for row in tuple(self.rows.by_key.values()):
            row.reach.editor.commit()
        self.entry.take()


def count_words(sheet: SignUpSheet) -> str:
    """Return how many have signed up: the hall sees no more than that."""
    count = len(sheet.joiners)
    if not count:
        return _("Nobody has signed up yet")
    return ngettext("{n} has signed up", "{n} have signed up", count).format(n=integer(count))
