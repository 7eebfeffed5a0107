"""Initiatives: the list at the left; at the right the one worked on, with its whole thread."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from bosaet_desktop.core.commands import initiative as deeds
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.queries.idea import cards, ideas, village_marks
from bosaet_desktop.core.queries.initiative import find_initiative, initiatives
from bosaet_desktop.core.queries.initiative_thread import thread
from bosaet_desktop.core.rows.idea import Card
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.ui.page import MessageKind, Page, PageAction, PageContext, Paper
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_do_we_want.initiatives.background_card import BackgroundCard
from bosaet_desktop.ui.what_do_we_want.initiatives.form import InitiativeForm
from bosaet_desktop.ui.what_do_we_want.initiatives.idea_papers import idea_papers
from bosaet_desktop.ui.what_do_we_want.initiatives.idea_picker import IdeaPicker
from bosaet_desktop.ui.what_do_we_want.initiatives.list import InitiativeList
from bosaet_desktop.ui.what_do_we_want.initiatives.shaping import (
    ask_how_to_split,
    ask_what_to_join,
    offer_clusters,
)
from bosaet_desktop.ui.what_do_we_want.initiatives.thread_card import ThreadCard
from bosaet_desktop.ui.what_do_we_want.initiatives.title_field import titles_on_clipboard
from bosaet_desktop.ui.what_do_we_want.initiatives.wall import InitiativesWall
from bosaet_desktop.ui.widgets.empty_state import EmptyState

LIST_SHARE, FORM_SHARE = 4, 7


class InitiativesPage(Page):
    """Makes, words, arranges, splits, joins and deletes initiatives."""

    depends_on = frozenset(
        {
            "initiative",
            "initiative_village",
            "initiative_idea",
            "initiative_fact",
            "initiative_tag",
            "tag",
            "fact_table",
            "segment",
            "segment_initiative",
            "idea",
            "idea_cluster",
            "category",
            "village",
            "candidate",
            "mark",
            "decision",
            "action_plan",
            "check_in",
            "outcome",
        }
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._clusters: tuple[Card, ...] = ()
        self._list = InitiativeList()
        self._background = BackgroundCard(context.project)
        self._thread = ThreadCard(context.go_to)
        self._form = InitiativeForm((self._background, self._thread))
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._list, LIST_SHARE)
        row.addWidget(self._form, FORM_SHARE)
        sentence = _(
            "No initiatives yet. Gather ideas on the board and make an initiative of them, "
            "or write one here. A list can be pasted."
        )
        empty = EmptyState("flag-outline", sentence, _("New initiative"), self.add)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), empty)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        # What an empty list says must not keep a full one from shrinking.
        empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(both)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self._list.chosen.connect(lambda _key: self._show_form())
        self._list.edit_wanted.connect(self._form.go_to_title)
        self._list.move_wanted.connect(self._move)
        self._list.delete_wanted.connect(self._delete)
        self._list.paste_wanted.connect(self.paste)
        self._form.move_wanted.connect(self._move)
        self._form.delete_wanted.connect(self._delete)
        self._form.split_wanted.connect(self._split)
        self._form.join_wanted.connect(self._join)
        self._form.ideas_wanted.connect(self._pick_ideas)
        project = self.context.project
        self._form.title_written.connect(self._rename)
        self._form.list_pasted.connect(self.paste)
        self._form.description_written.connect(partial(deeds.describe_initiative, project))
        self._form.category_chosen.connect(partial(deeds.set_initiative_category, project))
        self._form.villages_ticked.connect(partial(deeds.set_initiative_villages, project))
        self._form.idea_removed.connect(lambda key, idea: deeds.unlink_ideas(project, key, [idea]))

    def refresh(self) -> None:
        """Read the list and the initiative that is chosen."""
        project = self.context.project
        chosen, row = self._list.current_id(), self._list.currentIndex().row()
        lines = initiatives(project)
        self._list.show_lines(lines)
        if lines and all(line.id != chosen for line in lines):
            self._list.choose(lines[min(max(row, 0), len(lines) - 1)].id)
        had = bool(self._clusters), self._stack.currentIndex()
        self._stack.setCurrentIndex(0 if lines else 1)
        self._show_form()
        self._clusters = tuple(card for card in cards(project) if card.is_cluster)
        if had != (bool(self._clusters), self._stack.currentIndex()):
            self.header_changed.emit()
        self.hall_updated.emit()

    def _show_form(self) -> None:
        key, project = self._list.current_id(), self.context.project
        detail = find_initiative(project, key) if key else None
        if detail is None:
            return
        row, count = self._list.lines.row_of(key), self._list.lines.rowCount()
        self._form.show_initiative(
            detail,
            village_marks(project),
            categories(project),
            first=row == 0,
            last=row == count - 1,
        )
        self._background.show_initiative(key)
        first_idea = detail.ideas[0].id if detail.ideas else ""
        self._thread.show_thread(thread(project, self.context.tally, key), first_idea)

    def primary_actions(self) -> Sequence[PageAction]:
        """Return the two ways to an initiative; on an empty page the button below writes one."""
        tip = "" if self._clusters else _("Gather ideas on the board first.")
        gather = PageAction(
            _("From a cluster …"),
            "group",
            self._offer_clusters,
            enabled=bool(self._clusters),
            tip=tip,
        )
        if self._stack.currentIndex():
            return (gather,)
        return (gather, PageAction(_("New initiative"), "plus", self.add, primary=True))

    def add(self) -> None:
        """Make an initiative and let its title be written over."""
        title = _("New initiative")
        self._work_on(deeds.add_initiative(self.context.project, NewInitiative(title)))

    def paste(self) -> None:
        """Make an initiative of each line that the clipboard holds."""
        titles = titles_on_clipboard()
        if not titles:
            self.context.say(_("There is no text to paste."), MessageKind.WARNING)
            return
        made = deeds.add_initiatives(self.context.project, titles)
        self._list.choose(made[-1])
        told = ngettext("{n} initiative added.", "{n} initiatives added.", len(made))
        self.context.say(told.format(n=integer(len(made))))

    def _work_on(self, initiative_id: str) -> None:
        self._list.choose(initiative_id)
        self._form.go_to_title()

    def _offer_clusters(self) -> None:
        offer_clusters(self, self.context.project, self._clusters, self._work_on)

    def _rename(self, initiative_id: str, title: str) -> None:
        try:
            if len(title.strip().splitlines()) > 1:
                todo = _("Press Ctrl+V to make an initiative of each.")
                raise InvalidInput(_("Several lines are too much for one title."), todo=todo)
            deeds.rename_initiative(self.context.project, initiative_id, title)
        finally:
            # A title that was refused gives way to the one that is stored.
            self._show_form()

    def _move(self, initiative_id: str, step: int) -> None:
        """Let an initiative and its neighbour change places."""
        keys = [line.id for line in self._list.lines.lines()]
        target = keys.index(initiative_id) + step
        if not 0 <= target < len(keys):
            return
        following = keys[target] if step < 0 else (*keys, None)[target + 1]
        deeds.move_initiative(self.context.project, initiative_id, following)
        self._list.choose(initiative_id)

    def _delete(self, initiative_id: str) -> None:
        project = self.context.project
        self.leave()
        detail = find_initiative(project, initiative_id)
        if detail is None:
            return
        deeds.delete_initiative(project, initiative_id)
        if detail.marks:
            told = ngettext(
                "“{title}” was deleted with the {count} mark it had. Ctrl+Z brings both back.",
                "“{title}” was deleted with the {count} marks it had. Ctrl+Z brings all back.",
                detail.marks,
            )
            self.context.say(
                told.format(title=detail.title, count=detail.marks), MessageKind.WARNING
            )
        else:
            told = _("“{title}” was deleted. Ctrl+Z brings it back.")
            self.context.say(told.format(title=detail.title))

    def _split(self, initiative_id: str) -> None:
        ask_how_to_split(self, self.context.project, initiative_id, self._list.choose)

    def _join(self, initiative_id: str) -> None:
        ask_what_to_join(self, self.context.project, initiative_id, self._list.choose)

    def _pick_ideas(self, initiative_id: str) -> None:
        project = self.context.project
        detail = find_initiative(project, initiative_id)
        there = {idea.id for idea in detail.ideas} if detail else set()
        free = [idea for idea in ideas(project) if idea.id not in there and not idea.parked]
        IdeaPicker(self, free, partial(deeds.link_ideas, project, initiative_id)).open()

    def papers(self) -> Sequence[Paper]:
        """Return what can be printed of the ideas behind the initiatives."""
        return idea_papers(self.context.project)

    @property
    def shows_for_hall(self) -> bool:
        """Whether there is an initiative."""
        return self._list.lines.rowCount() > 0

    def audience_view(self) -> QWidget | None:
        """Return the list in large type; None while there is none."""
        lines = initiatives(self.context.project)
        return InitiativesWall(lines) if lines else None

    def reveal(self, target: str) -> None:
        """Choose an initiative."""
        self._list.choose(target)

    def leave(self) -> None:
        """Store what is half written."""
        self._form.commit()
        self._background.commit()
