"""Choosing: the line between what starts now and what comes later, and the decision it makes."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.commands import choice as choosing
from bosaet_desktop.core.commands.decision import record_decision
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.queries.choice import choice
from bosaet_desktop.core.queries.decision import decisions
from bosaet_desktop.core.rows.decision import Choice, Decision, NewDecision, TieRule
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.text import safe_file_name
from bosaet_desktop.ui.how.choose.decision_card import ChooseDecisionCard
from bosaet_desktop.ui.how.choose.equals_card import ChooseEqualsCard
from bosaet_desktop.ui.how.choose.hall_view import ChooseHallView
from bosaet_desktop.ui.how.choose.hall_words import HallWords, hall_words
from bosaet_desktop.ui.how.choose.line_bar import ChooseLineBar
from bosaet_desktop.ui.how.choose.list import ChooseList
from bosaet_desktop.ui.how.choose.log import ChooseLog
from bosaet_desktop.ui.how.choose.rule import ChooseRule
from bosaet_desktop.ui.how.choose.words import empty_state, missing
from bosaet_desktop.ui.page import Draft, MessageKind, Page, PageAction, PageContext, Paper
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

# Room kept below a long list, so that the decision stays in sight; at 100 %.
DECISION_ROOM = 282
DRAFT = "how.choose"
NOT_RECORDED = N_("The reason for the decision is not recorded yet.")
RECORD_FIRST = N_("It is lost if you close now. Go back to Choose and record the decision.")


class ChoosePage(Page):
    """The order of the choice on top, then equals to part, then the decision and its log."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"mark", "sheet", "scoring_round", "question", "candidate", "initiative", "decision"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._found: Choice | None = None
        self._logged: tuple[Decision, ...] = ()
        self._says_more = False
        self._rule = ChooseRule()
        self._list = ChooseList()
        self._bar = ChooseLineBar()
        self._equals = ChooseEqualsCard()
        self._decision = ChooseDecisionCard()
        self._log = ChooseLog()
        self._empty = QWidget()
        # What needs marks; the rule is best agreed on before there are any.
        self._choosing = (self._list, self._bar, self._equals, self._decision)
        self._content = ScrollArea()
        # The keyboard begins at the list: an arrow must not change the rule by accident.
        self.setFocusProxy(self._list)
        self._lay_out()
        draft = context.drafts.get(DRAFT)
        if draft is not None and isinstance(draft.written, NewDecision):
            self._decision.show_draft(draft.written)
        self._connect()

    def _lay_out(self) -> None:
        for part in (self._rule, self._empty, *self._choosing, self._log):
            self._content.body.addWidget(part)
        self._content.body.addStretch(1)
        self._content.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._content)

    def _connect(self) -> None:
        self._rule.agreed.connect(self._agree_rule)
        self._list.line_moved.connect(self._move_line)
        self._list.current_changed.connect(self._show_current)
        self._bar.stepped.connect(self._list.step_line)
        self._bar.exception_wanted.connect(self._make_exception)
        self._bar.exception_unwanted.connect(self._withdraw_exception)
        self._equals.votes_given.connect(self._record_votes)
        self._equals.lot_wanted.connect(self._draw_lot)
        self._decision.edited.connect(self._take_edit)

    def refresh(self) -> None:
        """Order the choice anew; what is half written in the decision stays."""
        found = choice(self.context.project, self.context.tally)
        self._found = found
        self._show_emptiness(found)
        for part in self._choosing:
            part.setVisible(bool(found.rows))
        self._rule.show_rule(found)
        self._list.show_choice(found)
        self._fit()
        self._bar.show_choice(found, up=self._list.can_step(-1), down=self._list.can_step(1))
        self._show_current()
        self._equals.show_equals(found.equals_at_line, parted=found.parts_equals)
        self._logged = decisions(self.context.project)
        self._log.show_decisions(self._logged)
        self._says_more = self._adds_to_last()
        self.header_changed.emit()
        self.hall_updated.emit()

    def _show_emptiness(self, found: Choice) -> None:
        former, self._empty = self._empty, empty_state(found.joint, self.context.go_to)
        self._content.body.replaceWidget(former, self._empty)
        former.hide()
        former.deleteLater()
        self._empty.setVisible(not found.rows)

    def primary_actions(self) -> Sequence[PageAction]:
        """Return the one deed of the page, unless the very same decision is recorded already."""
        found = self._found
        if found is None or not found.rows or (found.recorded and not self._says_more):
            return ()
        words = _("Record it again") if found.recorded else _("Record the decision")
        tip, new = missing(found), not found.recorded
        return (PageAction(words, "gavel", self._record, primary=new, enabled=not tip, tip=tip),)

    def papers(self) -> Sequence[Paper]:
        """Return the decision to sign; before anything starts it is a form to fill in by hand."""
        if self._found is None or not self._found.rows:
            return ()
        project, tally = self.context.project, self.context.tally

        def make(target: Path) -> None:
            from bosaet_desktop.core.exchange.decision_export import print_decision
            from bosaet_desktop.core.queries.decision_paper import decision_record

            print_decision(decision_record(project, tally), target)

        title = _("Decision")
        return (Paper(title, safe_file_name(title), make),)

    def purpose(self) -> str | None:
        """Return whether the line as it stands is decided, or what it takes to decide."""
        found = self._found
        if found is None or not found.rows:
            return None
        if lacking := missing(found):
            return lacking
        if found.recorded:
            return _("The line is drawn and the decision recorded.")
        return _("The line is drawn. It counts once the decision is recorded.")

    @property
    def shows_for_hall(self) -> bool:
        """Whether the hall has chosen, or has equals to part."""
        return self._hall_words() is not None

    def audience_view(self) -> QWidget | None:
        """Return what was decided, or the equals the hall has to part; else nothing."""
        words = self._hall_words()
        return None if words is None else ChooseHallView(words)

    def _hall_words(self) -> HallWords | None:
        return None if self._found is None else hall_words(self._found, self._logged)

    def reveal(self, target: str) -> None:
        """Point out an initiative in the list."""
        self._list.point_out(target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.height() - theme_of(self).px(DECISION_ROOM)
        self._list.setMaximumHeight(max(room, self._list.minimumSizeHint().height()))

    def _show_current(self) -> None:
        self._bar.show_current(self._list.current_choice())

    def _round(self) -> int:
        return int(self.context.tally.round_number)

    def _agree_rule(self, rule: str) -> None:
        choosing.agree_tie_rule(self.context.project, self._round(), TieRule(rule))

    def _move_line(self, cut: int) -> None:
        choosing.move_line(self.context.project, self._round(), cut)

    def _adds_to_last(self) -> bool:
        """Tell whether the fields say something that the last decision does not."""
        new = self._decision.decision()
        last = next((e for e in self._logged if e.kind is DecisionKind.CHOICE), None)
        if last is None:
            return True
        said = (new.reason.strip(), new.present)
        return said != ("", None) and said != (last.reason, last.present)

    def _take_edit(self) -> None:
        draft = self._decision.decision()
        if draft.reason.strip() or draft.present is not None:
            self.context.drafts[DRAFT] = Draft(draft, NOT_RECORDED, RECORD_FIRST)
        else:
            self.context.drafts.pop(DRAFT, None)
        if self._adds_to_last() != self._says_more:
            self._says_more = not self._says_more
            self.header_changed.emit()

    def _make_exception(self, reason: str) -> None:
        row = self._list.current_choice()
        if row is not None:
            key = row.placing.initiative_id
            choosing.make_exception(self.context.project, self._round(), key, reason)

    def _withdraw_exception(self) -> None:
        row = self._list.current_choice()
        if row is not None:
            key = row.placing.initiative_id
            choosing.withdraw_exception(self.context.project, self._round(), key)

    def _record_votes(self, votes: Mapping[str, int]) -> None:
        choosing.record_votes(self.context.project, self._round(), votes)
        most, found = max(votes.values(), default=0), self._found
        if found is not None and found.sheet_each and most > found.sheets:
            hands = ngettext("{n} hand", "{n} hands", most).format(n=integer(most))
            told = _("{hands}, but only {sheets}. Is it right?")
            said = told.format(hands=hands, sheets=_sheets(found.sheets))
            self.context.say(said, MessageKind.WARNING)

    def _draw_lot(self, initiative_ids: Sequence[str]) -> None:
        choosing.draw_lot(self.context.project, self._round(), initiative_ids)
        # A lot is public: the line to read aloud holds its number and the order.
        self.context.say(decisions(self.context.project)[0].text)

    def _record(self) -> None:
        found = self._found
        if found is None:
            return
        chosen = [row.placing.initiative_id for row in found.starts]
        new = self._decision.decision()
        record_decision(self.context.project, self._round(), chosen, new)
        self._decision.clear()
        told = ngettext(
            "The decision is recorded: {n} initiative starts now.",
            "The decision is recorded: {n} initiatives start now.",
            len(chosen),
        )
        self.context.say(told.format(n=integer(len(chosen))))
        if new.present is not None and new.present < found.sheets:
            present = ngettext("{n} present", "{n} present", new.present)
            few = _("{present}, but {sheets}. Is it right?")
            said = few.format(
                present=present.format(n=integer(new.present)), sheets=_sheets(found.sheets)
            )
            self.context.say(said, MessageKind.WARNING)


def _sheets(number: int) -> str:
    return ngettext("{n} sheet", "{n} sheets", number).format(n=integer(number))
