"""The plain facts about a project: its name, where, with whom, how much, until when."""

from collections.abc import Sequence
from datetime import date

from bosaet_desktop.core.commands.project import (
    set_contact,
    set_expected_participants,
    set_kind,
    set_municipality,
    set_paper_language,
    set_retention_date,
    set_title,
)
from bosaet_desktop.core.guide.municipalities import municipalities
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.person import Person
from bosaet_desktop.core.rows.project import MOST_PARTICIPANTS, ProjectRow
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.terms.project import EVENING, WHOLE, WORKSHOPS
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.choice_field import Choice, ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.saved_field import SavedDate, SavedField
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.text_field import TextField

FIELD_WIDTH = 300
LANGUAGE_NAMES = (("Dansk", "da"), ("English", "en"))


class AboutCard(Card):
    """Each field stores itself when it is left; each is one step of undo."""

    def __init__(self, project: Project) -> None:
        super().__init__(_("About the project"))
        self._project = project
        self._municipality = ChoiceField(_municipality_choices(), searchable=True)
        self._participants = NumberField(0, 1, MOST_PARTICIPANTS)
        self._kind = ChoiceField(_kind_choices())
        self._language = SegmentedControl(LANGUAGE_NAMES)
        self._names = NameField()
        self._title = SavedField(
            _("Name of the project"),
            TextField(never_empty=True),
            lambda text: set_title(project, text),
            _("It stands on every paper."),
        )
        self._municipality_field = LabelledField(_("Municipality"), self._municipality)
        self._contact = SavedField(
            _("Contact person in the municipality"),
            self._names,
            lambda name: set_contact(project, name),
        )
        self._retention = SavedDate(
            _("Erase names on"),
            lambda day: set_retention_date(project, day),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.body.setSpacing(2 * GRID)
        fields = (
            self._title,
            self._municipality_field,
            self._contact,
            LabelledField(
                _("How many do you expect?"),
                self._participants,
                _("So that there are sheets enough."),
            ),
            LabelledField(
                _("How much do you want to do?"),
                self._kind,
                _("This only hides steps. Nothing is lost."),
            ),
            LabelledField(_("Language of the papers"), self._language),
            self._retention,
        )
        self.body.addWidget(CardGrid(fields, FIELD_WIDTH))

    def _connect(self) -> None:
        project = self._project
        self._municipality.chosen.connect(self._store_municipality)
        self._participants.committed.connect(lambda n: set_expected_participants(project, n))
        self._kind.chosen.connect(lambda kind: set_kind(project, str(kind)))
        self._language.chosen.connect(lambda code: set_paper_language(project, str(code)))

    def show_project(self, row: ProjectRow, people: Sequence[Person], today: date) -> None:
        """Show what is stored; `people` can be the contact."""
        self._title.show_stored(row.title)
        self._show_municipality(row.municipality_code)
        self._participants.show_number(row.expected_participants)
        self._kind.choose(row.kind)
        self._language.choose(row.language)
        self._retention.show_stored(row.retention_date)
        over = row.retention_date is not None and row.retention_date <= today
        self._retention.show_hint(
            _("That day has come.") if over else _("Phone numbers and e-mails too.")
        )
        self._show_contact(row.contact_id, people)

    def _show_municipality(self, code: str | None) -> None:
        if not (self._municipality.hasFocus() or self._municipality.has_stray_text()):
            self._municipality.choose(code)
            if code is None:
                self._municipality.setEditText("")

    def _show_contact(self, contact_id: str | None, people: Sequence[Person]) -> None:
        own_first = sorted(people, key=lambda each: each.side != Side.MUNICIPALITY)
        self._names.offer(tuple(dict.fromkeys(each.name for each in own_first)))
        chosen = next((each for each in people if each.id == contact_id), None)
        self._contact.show_stored(chosen.name if chosen else "")
        known = ", ".join(filter(None, (chosen.role, chosen.organisation))) if chosen else ""
        self._contact.show_hint(known or _("The one who knows what the municipality can give."))

    def _store_municipality(self, code: object) -> None:
        stray = self._municipality.has_stray_text()
        self._municipality_field.show_error(
            _("Choose a municipality from the list, or leave the field empty.") if stray else ""
        )
        if not stray:
            set_municipality(self._project, code if isinstance(code, str) else None)


def _municipality_choices() -> list[Choice]:
    return [(one.name, one.code) for one in municipalities()]


def _kind_choices() -> list[Choice]:
    return [
        (_("One evening: choose together"), EVENING),
        (_("Four workshops"), WORKSHOPS),
        (_("The whole process"), WHOLE),
    ]
