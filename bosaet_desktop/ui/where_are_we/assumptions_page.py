"""What people take for granted: collected, held against facts, and shown to the hall in steps."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.assumption_steps import AssumptionStep, Shown, assumption_steps
from bosaet_desktop.core.analysis.assumption_words import VERDICTS, counted_words
from bosaet_desktop.core.commands import assumption as commands
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.assumption import assumptions
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.segment import linkable_tables
from bosaet_desktop.core.rows.assumption import Assumption, AssumptionText
from bosaet_desktop.core.terms.segment import AssumptionStatus
from bosaet_desktop.ui.page import (
    Page,
    PageAction,
    PageContext,
    Paper,
    Presentation,
    PresentationStep,
)
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.where_are_we.assumption_card import AssumptionCard
from bosaet_desktop.ui.where_are_we.assumption_hall_view import AssumptionHallView
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.line_list import NewLine
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

SIDE = 3 * GRID + GRID // 2
ALL = "all"
UNFOLDED = "unfolded"
STATES = {f"wall-{shown.name.lower()}": shown for shown in Shown}


class AssumptionsPage(Page):
    """A line for the next assumption, the open ones first, and what the facts say of each."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"assumption", "assumption_fact", "fact_table"}
    )
    states: ClassVar[tuple[str, ...]] = (UNFOLDED, *STATES)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._found: tuple[Assumption, ...] = ()
        self._filter: object = None
        self._begin_with = Shown.STATEMENT
        hint = _("Write an assumption, and press Enter")
        self._line = NewLine(_("New assumption"), hint, self._take)
        self._filters, self._counts = SegmentedControl(), Body()
        self._empty = EmptyState(
            "help-circle-outline",
            _("Everybody arrives with assumptions, right or wrong. Write down those you hear;"
              " then see what the facts say."),
        )  # fmt: skip
        self._scroller = ScrollArea()
        self._cards = KeyedCards(self._scroller.body, self._counts, self._new_card)
        self._lay_out()
        self._filters.chosen.connect(self._show_those)

    def _lay_out(self) -> None:
        self._filters.setAccessibleName(_("Which assumptions are shown"))
        self._scroller.body.addWidget(self._filters)
        self._scroller.body.addWidget(self._counts)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # The scroller reaches the window's edge; the line ends with the cards below it.
        entry = QHBoxLayout()
        entry.setContentsMargins(0, 0, SIDE, GRID)
        entry.addWidget(self._line)
        column.addLayout(entry)
        column.addWidget(self._empty)
        column.addWidget(self._scroller)

    def refresh(self) -> None:
        """Keep the cards of what is still shown, so that nobody loses a cursor."""
        self._found = assumptions(self.context.project)
        self._empty.setVisible(not self._found)
        self._scroller.setVisible(bool(self._found))
        self._counts.setText(counted_words(self._found))
        self._offer_filters()
        shown = [each for each in self._found if self._is_shown(each)]
        self._cards.follow([each.id for each in shown])
        tables = linkable_tables(self.context.project)
        for each in shown:
            self._cards.by_key[each.id].show_assumption(each, tables)
        self.header_changed.emit()
        self.hall_updated.emit()

    def _offer_filters(self) -> None:
        """Count each verdict; what is open comes first, as long as something is."""
        words = [(each.value, _(VERDICTS[each])) for each in AssumptionStatus] + [(ALL, _("All"))]
        named = _("{name} ({n})")
        self._filters.set_choices(
            [(named.format(name=name, n=len(self._of(value))), value) for value, name in words]
        )
        if self._filter is None and self._found:
            self._filter = AssumptionStatus.OPEN.value if self._of("open") else ALL
        self._filters.choose(self._filter)

    def _of(self, value: object) -> Sequence[Assumption]:
        return [each for each in self._found if value in (ALL, each.status.value)]

    def _is_shown(self, assumption: Assumption) -> bool:
        """What is being worked on stays in sight when its verdict has changed."""
        card = self._cards.by_key.get(assumption.id)
        worked_on = card is not None and card.is_unfolded
        return worked_on or self._filter in (ALL, assumption.status.value)

    def _show_those(self, value: object) -> None:
        for card in self._cards.by_key.values():
            card.unfold(wanted=False)
        self._filter = value
        self.refresh()

    def _new_card(self, key: str) -> AssumptionCard:
        card, project = AssumptionCard(key), self.context.project
        card.worded.connect(
            lambda part, text: commands.write_assumption(project, key, AssumptionText(part), text)
        )
        card.judged.connect(
            lambda verdict: commands.judge_assumption(project, key, AssumptionStatus(verdict))
        )
        card.linked.connect(lambda ids: commands.link_assumption_tables(project, key, ids))
        card.moved.connect(lambda step: self._move(key, step))
        card.deleted.connect(lambda: commands.delete_assumptions(project, [key]))
        return card

    def _add(self) -> None:
        self._line.commit()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, text: str) -> None:
        if self._filter not in (ALL, AssumptionStatus.OPEN.value):
            self._filter = AssumptionStatus.OPEN.value
        commands.add_assumption(self.context.project, text)
        self.refresh()

    def _move(self, key: str, step: int) -> None:
        """Change places with the neighbour in sight."""
        order = list(self._cards.by_key)
        order = [each.id for each in self._found if each.id in order]
        target = order.index(key) + (step if step < 0 else step + 1)
        if 0 <= target <= len(order):
            before = order[target] if target < len(order) else None
            commands.move_assumption(self.context.project, key, before)

    def reveal(self, target: str) -> None:
        """Bring an assumption into view, unfolded."""
        if target not in self._cards.by_key:
            self._filter = ALL
            self.refresh()
        card = self._cards.by_key.get(target)
        if card is not None:
            card.begin()

    def enter_state(self, name: str) -> None:
        """Show one of `states`, for pictures of the program."""
        self._begin_with = STATES.get(name, Shown.STATEMENT)
        if name == UNFOLDED and self._found:
            self.reveal(self._found[0].id)

    def leave(self) -> None:
        """Store what is half written."""
        self._line.commit()
        for card in tuple(self._cards.by_key.values()):
            card.commit()

    def primary_actions(self) -> Sequence[PageAction]:
        """Return what takes the line written, and goes there while it is empty."""
        return (PageAction(_("New assumption"), "plus", self._add, primary=True),)

    def papers(self) -> Sequence[Paper]:
        """Return the list, once there is something in it."""
        if not self._found:
            return ()
        return (Paper(_("Assumptions"), _("assumptions"), self._write_paper),)

    def _write_paper(self, target: Path) -> None:
        from bosaet_desktop.core.paper.assumption_list import assumption_list

        title = project_heading(self.context.project).title
        assumption_list(target, self._found, title, date.today())

    @property
    def shows_for_hall(self) -> bool:
        """Whether there is anything to believe."""
        return bool(self._found)

    def presentation(self) -> Presentation | None:
        """Return each assumption in steps, begun with the one being worked on."""
        steps = assumption_steps(self._found)
        if not steps:
            return None
        worked_on = [key for key, card in self._cards.by_key.items() if card.is_unfolded]
        start = next(
            (
                at
                for at, each in enumerate(steps)
                if each.shown >= self._begin_with
                and (not worked_on or each.assumption.id in worked_on)
            ),
            0,
        )
        return Presentation(
            _("Assumptions"),
            tuple(
                PresentationStep(each.assumption.statement, each.sentence, _view(each))
                for each in steps
            ),
            start,
        )


def _view(step: AssumptionStep) -> Callable[[], QWidget]:
    return lambda: AssumptionHallView(step)
