"""What is asked when a project begins; everything can be changed later."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.guide.municipalities import municipalities
from bosaet_desktop.core.i18n import N_, _, language, ngettext
from bosaet_desktop.core.rows.project import MOST_PARTICIPANTS, NewProject
from bosaet_desktop.core.terms.project import EVENING, WHOLE, WORKSHOPS
from bosaet_desktop.core.text import names_in
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.card_button import CardButton
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Detail, Lead, PageTitle, SectionLabel, Strong
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

CONTENT_WIDTH = 1010
KIND_WIDTH = 290
TICK_ROOM = 20
USUAL_PARTICIPANTS = 40
LONGEST_TITLE = 120
KIND_TEXTS = (
    (
        EVENING,
        N_("One evening: choose together"),
        N_("Ideas, score sheets, result and a plan. The shortest way."),
    ),
    (
        WORKSHOPS,
        N_("Four workshops"),
        N_("From facts about the area to a plan with names and dates."),
    ),
    (
        WHOLE,
        N_("The whole process with an involvement plan"),
        N_("Also plans who is involved, when and how, before and after."),
    ),
)
LANGUAGE_NAMES = (("Dansk", "da"), ("English", "en"))


class NewProjectForm(QWidget):
    """Emits `created` with the answers, or `cancelled`; makes no file itself."""

    created = Signal(NewProject)
    cancelled = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TextField()
        self._municipality = ChoiceField(_municipality_choices(), searchable=True)
        self._villages = TextArea(lines=5)
        self._participants = NumberField(USUAL_PARTICIPANTS, 1, MOST_PARTICIPANTS)
        self._language = SegmentedControl(LANGUAGE_NAMES)
        self._kinds = {kind: _kind_card(title, text) for kind, title, text in KIND_TEXTS}
        self._kinds[preferences.project_kind].setChecked(True)
        self._cancel = SecondaryButton(_("Cancel"), deed=self.cancelled.emit)
        self._create = PrimaryButton(_("Create the project"), "plus", self.create_project)
        self._language.choose(language())
        self._name_fields()
        self._lay_out()
        # Whoever goes on with Tab and Enter after the last answer must not throw them all away.
        self.setTabOrder(self._create, self._cancel)
        self._connect()

    def _name_fields(self) -> None:
        self._title.setMaxLength(LONGEST_TITLE)
        self._title.setPlaceholderText(_("For example the Vorgod area"))
        self._title_field = LabelledField(
            _("Name of the project"), self._title, _("It stands on every paper.")
        )
        self._municipality_field = LabelledField(_("Municipality"), self._municipality)
        self._villages_field = LabelledField(
            _("Villages"), self._villages, _("One on each line, or with commas between.")
        )
        self._participants_field = LabelledField(
            _("How many do you expect?"), self._participants, _("So that there are sheets enough.")
        )
        self._language_field = LabelledField(_("Language of the papers"), self._language)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(theme_of(self).px(CONTENT_WIDTH))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(_heading())
        column.addLayout(self._questions())
        column.addWidget(SectionLabel(_("How much do you want to do?")))
        column.addWidget(CardGrid(tuple(self._kinds.values()), KIND_WIDTH))
        column.addLayout(self._buttons())
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(content, 1000)
        row.addStretch(1)
        scroller = ScrollArea(margin=4 * GRID)
        scroller.body.addLayout(row)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroller)

    def _questions(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        people_and_papers = QVBoxLayout()
        people_and_papers.setSpacing(2 * GRID)
        people_and_papers.addWidget(self._participants_field)
        people_and_papers.addWidget(self._language_field)
        people_and_papers.addStretch(1)
        # Left to right and down, as Tab goes: the field that is tall has the short ones beside it.
        grid.addWidget(self._title_field, 0, 0)
        grid.addWidget(self._municipality_field, 0, 1)
        grid.addWidget(self._villages_field, 1, 0)
        grid.addLayout(people_and_papers, 1, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._create)
        return row

    def _connect(self) -> None:
        self._villages.textChanged.connect(self._count_villages)
        self._title.textChanged.connect(lambda: self._title_field.show_error(""))
        self._municipality.editTextChanged.connect(lambda: self._municipality_field.show_error(""))

    def start(self) -> None:
        """Put the cursor where the first answer goes."""
        self._title.setFocus()

    def create_project(self) -> None:
        """Announce the answers, or point at the first one that is missing."""
        if self._is_complete():
            self.created.emit(self.answers())

    def answers(self) -> NewProject:
        """Return what is filled in."""
        code = self._municipality.value()
        return NewProject(
            title=self._title.text().strip(),
            municipality_code=code if isinstance(code, str) else None,
            villages=names_in(self._villages.text()),
            expected_participants=self._participants.value(),
            kind=next(kind for kind, card in self._kinds.items() if card.isChecked()),
            language=str(self._language.value()),
        )

    def _is_complete(self) -> bool:
        if not self._title.text().strip():
            self._title_field.show_error(_("Give the project a name."))
            self._title.setFocus()
            return False
        if self._municipality.has_stray_text():
            self._municipality_field.show_error(
                _("Choose a municipality from the list, or leave the field empty.")
            )
            self._municipality.setFocus()
            return False
        return True

    def _count_villages(self) -> None:
        count = len(names_in(self._villages.text()))
        words = ngettext("{n} village", "{n} villages", count).format(n=count)
        self._villages_field.show_hint(
            words if count else _("One on each line, or with commas between.")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next answer, and from the last one makes the project."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.focusWidget() in self._kinds.values():
            self.create_project()
        else:
            self.focusNextChild()


def _municipality_choices() -> list[tuple[str, object]]:
    return [(one.name, one.code) for one in municipalities()]


def _heading() -> QVBoxLayout:
    heading = QVBoxLayout()
    heading.setSpacing(2)
    heading.addWidget(PageTitle(_("New project")))
    heading.addWidget(Lead(_("Only the name is needed now. Everything can be changed later.")))
    return heading


def _kind_card(title: str, text: str) -> CardButton:
    card = CardButton(f"{_(title)}, {_(text)}", checkable=True)
    heading = Strong(_(title))
    heading.setContentsMargins(0, 0, theme_of(card).px(TICK_ROOM), 0)
    card.add(heading)
    card.add(Detail(_(text)))
    card.body.addStretch(1)
    return card
