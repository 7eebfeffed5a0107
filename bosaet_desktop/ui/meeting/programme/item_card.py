"""Everything one item of the agenda carries, beside the table."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from bosaet_desktop.core.commands import programme as commands
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.meeting import AgendaItem, AgendaText
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.ui.meeting.programme.words import KIND_NAMES
from bosaet_desktop.ui.pages import OVERVIEW, PAGES, STAGES
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.choice_field import Choice, ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Heading
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField


def page_choices() -> list[Choice]:
    """Return every page an item can turn to, named with its stage."""
    stages = {stage.key: _(stage.title) for stage in STAGES}
    pages = [page for page in PAGES if page.key != OVERVIEW and not page.key.endswith("programme")]
    named = [(f"{_(page.title)} · {stages[page.stage]}", page.key) for page in pages]
    return [(_("No page"), ""), *named]


class ItemCard(Card):
    """Shows one item at a time; every field stores itself."""

    def __init__(self, project: Project, papers: Sequence[Choice]) -> None:
        super().__init__()
        self._project = project
        self._key = ""
        self._title = Heading()
        self.kind = ChoiceField([(_(name), kind) for kind, name in KIND_NAMES.items()])
        self.lead = NameField()
        self.say = TextArea(lines=2, most_lines=4)
        self.page = ChoiceField(page_choices())
        self.shows = QCheckBox(_("Show it to the hall"))
        self.paper = ChoiceField([(_("No paper"), ""), *papers])
        self.materials = TextField()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.body.addWidget(self._title)
        fields: Sequence[QWidget] = (
            LabelledField(_("Say aloud"), self.say),
            LabelledField(_("Led by"), self.lead),
            LabelledField(_("Page that comes up"), self.page),
            self.shows,
            LabelledField(_("Paper to hand out"), self.paper),
            LabelledField(_("Materials"), self.materials),
            LabelledField(_("Kind"), self.kind),
        )
        for field in fields:
            self.body.addWidget(field)

    def _connect(self) -> None:
        texts = (
            (self.lead, AgendaText.LEAD),
            (self.say, AgendaText.SAY),
            (self.materials, AgendaText.MATERIALS),
        )
        for field, part in texts:
            field.committed.connect(lambda text, part=part: self._write(part, text))
        project = self._project
        self.kind.chosen.connect(
            lambda kind: commands.set_item_kind(project, self._key, AgendaKind(kind))
        )
        self.page.chosen.connect(lambda key: commands.link_item_page(project, self._key, str(key)))
        self.paper.chosen.connect(
            lambda key: commands.choose_item_paper(project, self._key, str(key))
        )
        self.shows.clicked.connect(
            lambda on: commands.show_item_to_hall(project, self._key, bool(on))
        )

    def show_item(self, item: AgendaItem, names: Sequence[str]) -> None:
        """Show an item; what is being written about another one is stored first."""
        if item.id != self._key:
            self.commit()
            self._key = item.id
        self._title.setText(item.title)
        self.kind.choose(item.kind)
        self.lead.show_text(item.lead)
        self.lead.offer(names)
        self.say.show_text(item.say)
        self.materials.show_text(item.materials)
        self.page.choose(item.page)
        self.paper.choose(item.paper)
        self.shows.setChecked(item.shows_hall)
        self.shows.setEnabled(bool(item.page))

    def commit(self) -> None:
        """Store what is half written."""
        if self._key:
            for field in (self.lead, self.say, self.materials):
                field.commit()

    def _write(self, part: AgendaText, text: str) -> None:
        commands.write_agenda_text(self._project, self._key, part, text)
