"""What stands behind an initiative: facts, segments, influence, the ladder, focus and values."""

from collections.abc import Sequence
from functools import partial

from bosaet_desktop.core.analysis.influence_words import INFLUENCE_WORDS
from bosaet_desktop.core.analysis.involvement_words import level_name
from bosaet_desktop.core.commands import initiative_ties as ties
from bosaet_desktop.core.commands import tag as tagging
from bosaet_desktop.core.commands.involvement import set_level
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.initiative_thread import background, linkable_segments
from bosaet_desktop.core.queries.segment import linkable_tables
from bosaet_desktop.core.queries.tag import tags, tags_by_initiative
from bosaet_desktop.core.rows.involvement import Climber, Rung
from bosaet_desktop.core.rows.tag import NamedTag, tag_names
from bosaet_desktop.core.terms.influence import Influence
from bosaet_desktop.core.terms.levels import LEVELS
from bosaet_desktop.core.terms.tag import TagKind
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_do_we_want.initiatives.tag_field import TagField
from bosaet_desktop.ui.what_do_we_want.line_dialog import LineDialog
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.choice_field import Choice, ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Strong
from bosaet_desktop.ui.widgets.link_field import LinkField

STEP_WIDTH = 170


class BackgroundCard(Card):
    """Shows one initiative at a time and stores what is chosen about it."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project, self._id = project, ""
        self.facts = LinkField(_("Facts behind it"), "chart-bar")
        self.segments = LinkField(_("For whom"), "account-group-outline")
        self.influence = ChoiceField(_influences())
        self.rungs = {Rung.NOW: ChoiceField(_levels()), Rung.INTENDED: ChoiceField(_levels())}
        self.tags = {
            TagKind.FOCUS: TagField(_("Focus areas")),
            TagKind.VALUE: TagField(_("Values")),
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.body.setSpacing(2 * GRID)
        self.body.addWidget(Strong(_("What stands behind it")))
        for links in (self.facts, self.segments):
            self.body.addWidget(links)
        self.body.addWidget(LabelledField(_("Is it in our hands?"), self.influence))
        steps = (
            LabelledField(_("Involvement now"), self.rungs[Rung.NOW]),
            LabelledField(_("Involvement we aim for"), self.rungs[Rung.INTENDED]),
        )
        self.body.addWidget(CardGrid(steps, STEP_WIDTH, most_columns=2))
        hint = _("The project's own list. Write with commas between.")
        self.body.addWidget(LabelledField(_("Focus areas"), self.tags[TagKind.FOCUS], hint))
        self.body.addWidget(LabelledField(_("Values"), self.tags[TagKind.VALUE]))

    def _connect(self) -> None:
        self.facts.linked.connect(
            lambda ids: ties.link_initiative_tables(self._project, self._id, ids)
        )
        self.segments.linked.connect(
            lambda ids: ties.link_initiative_segments(self._project, self._id, ids)
        )
        self.influence.chosen.connect(
            lambda value: ties.set_initiative_influence(self._project, self._id, value)
        )
        for rung, field in self.rungs.items():
            field.chosen.connect(partial(self._climb, rung))
        for kind, tag_field in self.tags.items():
            tag_field.named.connect(partial(self._tag, kind))
            tag_field.rename_wanted.connect(self._ask_for_name)
            tag_field.delete_wanted.connect(partial(tagging.delete_tag, self._project))

    def show_initiative(self, initiative_id: str) -> None:
        """Show what is stored of an initiative; what is half written of another is stored first."""
        found = background(self._project, initiative_id)
        if found is None:
            return
        if initiative_id != self._id:
            self.commit()
            self._id = initiative_id
        self.facts.show_links(linkable_tables(self._project), [each.id for each in found.tables])
        self.segments.show_links(
            linkable_segments(self._project), [each.id for each in found.segments]
        )
        self.influence.choose(found.influence)
        self.rungs[Rung.NOW].choose(found.level_now)
        self.rungs[Rung.INTENDED].choose(found.level_intended)
        self._show_tags(tags(self._project), tags_by_initiative(self._project)[initiative_id])

    def _show_tags(self, known: Sequence[NamedTag], chosen: Sequence[NamedTag]) -> None:
        for kind, field in self.tags.items():
            field.show_tags([each for each in known if each.kind is kind], tag_names(chosen, kind))

    def commit(self) -> None:
        """Store what is half written."""
        for field in self.tags.values():
            field.commit()

    def _climb(self, rung: Rung, level: int | None) -> None:
        set_level(self._project, Climber.INITIATIVE, self._id, rung, level)

    def _tag(self, kind: TagKind, names: Sequence[str]) -> None:
        tagging.tag_initiative(self._project, self._id, kind, names)

    def _ask_for_name(self, tag_id: str, name: str) -> None:
        rename = partial(tagging.rename_tag, self._project, tag_id)
        LineDialog(self, _("Another name"), _("Rename"), rename, name).open()


def _influences() -> list[Choice]:
    return [(_("Not said yet"), None), *((_(INFLUENCE_WORDS[each]), each) for each in Influence)]


def _levels() -> list[Choice]:
    return [(_("Not said yet"), None), *((level_name(each), each) for each in LEVELS)]
