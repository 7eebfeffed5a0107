"""Who matters to the process, what they gain and give, and where they are meant to stand."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bosaet_desktop.core.commands.attention import set_attention_state, write_attention_note
from bosaet_desktop.core.commands.stakeholder import (
    add_stakeholder,
    delete_stakeholders,
    move_stakeholder,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.plan import known_names
from bosaet_desktop.core.queries.stakeholder import ownership_notes, stakeholders
from bosaet_desktop.core.rows.stakeholder import NewStakeholder, Stakeholder
from bosaet_desktop.core.terms.attention import AttentionState
from bosaet_desktop.ui.before.stakeholder_form import StakeholderForm
from bosaet_desktop.ui.before.stakeholder_guests import GuestsCard
from bosaet_desktop.ui.before.stakeholder_list import StakeholderList
from bosaet_desktop.ui.before.stakeholder_ownership import OwnershipView
from bosaet_desktop.ui.page import Page, PageAction, PageContext, Paper
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

REGISTER, OWNERSHIP = "register", "ownership"
LIST_SHARE, FORM_SHARE = 4, 6


class StakeholdersPage(Page):
    """A register with the one chosen beside it, and the checklist of co-ownership."""

    depends_on: ClassVar[frozenset[str]] = frozenset({"stakeholder", "person", "attention_point"})
    states: ClassVar[tuple[str, ...]] = (REGISTER, OWNERSHIP)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._stakeholders: tuple[Stakeholder, ...] = ()
        self._views = SegmentedControl(
            ((_("Register"), REGISTER), (_("Co-ownership"), OWNERSHIP)), _("View")
        )
        self._list = StakeholderList()
        self._form = StakeholderForm(context.project)
        self._empty = EmptyState(
            "account-heart-outline",
            _(
                "Who has something at stake? Begin with staff and politicians, "
                "then partners, then citizens."
            ),
            _("Add the first"),
            self.add,
        )
        self._beside = QStackedWidget()
        self._guests = GuestsCard()
        self._ownership = OwnershipView()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(2 * GRID)
        left.addWidget(self._list, 1)
        left.addWidget(self._guests)
        # Above nothing, while the register is empty, the card keeps its own height.
        left.addStretch(0)
        self._beside.addWidget(self._form)
        self._beside.addWidget(self._empty)
        register = QWidget()
        row = QHBoxLayout(register)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addLayout(left, LIST_SHARE)
        row.addWidget(self._beside, FORM_SHARE)
        self._stack.addWidget(register)
        self._stack.addWidget(self._ownership)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._views)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        project = self.context.project
        self._views.chosen.connect(lambda _view: self._show_view())
        self._list.chosen.connect(lambda _key: self._show_form())
        self._list.edit_wanted.connect(self._form.go_to_name)
        self._list.move_wanted.connect(self._move)
        for source in (self._list, self._form):
            source.delete_wanted.connect(self._delete)
        self._guests.wanted.connect(self._invite)
        self._ownership.state_chosen.connect(
            lambda key, state: set_attention_state(project, key, AttentionState(state))
        )
        self._ownership.note_written.connect(
            lambda key, note: write_attention_note(project, key, note)
        )

    def refresh(self) -> None:
        """Show the register and the checklist as they are stored."""
        project = self.context.project
        had, self._stakeholders = bool(self._stakeholders), stakeholders(project)
        if had != bool(self._stakeholders):
            self.header_changed.emit()
        self._list.show_stakeholders(self._stakeholders)
        self._list.setVisible(bool(self._stakeholders))
        self._guests.show_register(self._stakeholders)
        self._ownership.show_notes(ownership_notes(project))
        self._show_form()

    def _show_form(self) -> None:
        current = self._list.current()
        self._beside.setCurrentWidget(self._empty if current is None else self._form)
        if current is not None:
            names = known_names(self.context.project)
            self._form.show_stakeholder(current, names)

    def _show_view(self) -> None:
        self._stack.setCurrentIndex(int(self._views.value() == OWNERSHIP))

    def enter_state(self, name: str) -> None:
        """Show one of the two views."""
        self._views.choose(name)
        self._show_view()

    def reveal(self, target: str) -> None:
        """Show the stakeholder with the id `target`."""
        self.enter_state(REGISTER)
        self._list.choose(target)

    def primary_actions(self) -> Sequence[PageAction]:
        """Return the way to one more line; the first one has its button below."""
        if not self._stakeholders:
            return ()
        return (PageAction(_("Add stakeholder"), "plus", self.add, primary=True),)

    def papers(self) -> Sequence[Paper]:
        """Return the register as a paper, once there is somebody in it."""
        if not self._stakeholders:
            return ()
        return (Paper(_("Stakeholders"), _("Stakeholders"), self._make_paper),)

    def add(self) -> None:
        """Make a line with a name to write over."""
        self.enter_state(REGISTER)
        self._choose_new(NewStakeholder(_("New stakeholder")))
        self._form.go_to_name()

    def leave(self) -> None:
        """Store what is half written."""
        self._form.commit()
        self._ownership.commit()

    def _invite(self, guest: object) -> None:
        assert isinstance(guest, NewStakeholder)
        self._choose_new(guest)
        self.context.say(_("{name} is in the register.").format(name=guest.name))

    def _choose_new(self, new: NewStakeholder) -> None:
        key = add_stakeholder(self.context.project, new)
        self.refresh()
        self._list.choose(key)

    def _move(self, key: str, step: int) -> None:
        """Change places with the neighbour of the same stake and kind, if there is one."""
        mine = next(each for each in self._stakeholders if each.id == key)
        group = [e.id for e in self._stakeholders if (e.stake, e.kind) == (mine.stake, mine.kind)]
        at = group.index(key) + step
        if 0 <= at < len(group):
            group.remove(key)
            before = group[at] if at < len(group) else None
            move_stakeholder(self.context.project, key, before)

    def _delete(self, key: str) -> None:
        # What is half written goes with it, and comes back with it.
        self._form.commit()
        named = next((each.name for each in self._stakeholders if each.id == key), "")
        delete_stakeholders(self.context.project, [key])
        self.context.say(_("{name} is deleted. Ctrl+Z brings it back.").format(name=named))

    def _make_paper(self, target: Path) -> None:
        from bosaet_desktop.core.exchange.stakeholder_export import print_stakeholders

        print_stakeholders(self.context.project, target, date.today())
