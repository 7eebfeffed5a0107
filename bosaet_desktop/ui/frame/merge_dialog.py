"""Before two files become one: what comes, and each question that only people can answer."""

from itertools import groupby

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.merge.plan import MergePlan, decision, summary
from bosaet_desktop.core.merge.report import counts_lines
from bosaet_desktop.core.rows.merge import Choice
from bosaet_desktop.ui.frame.conflict_card import ConflictCard
from bosaet_desktop.ui.theme.theme import GRID, MARGIN, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Caption, Detail, Heading, PlainLabel
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

WIDTH, HEIGHT = 780, 600
_KEYS = {Qt.Key.Key_1: Choice.OURS, Qt.Key.Key_2: Choice.THEIRS, Qt.Key.Key_3: Choice.BOTH}


class MergeDialog(QDialog):
    """Accepted once every conflict is decided; `decisions` then holds the answers."""

    def __init__(self, plan: MergePlan, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan = plan
        self._room = parent.window().size()
        self.decisions: dict[str, Choice] = {}
        self._cards = [
            ConflictCard(list(group))
            for _group, group in groupby(plan.conflicts, key=lambda each: each.group)
        ]
        self._left = Caption()
        self._merge = PrimaryButton(_("Merge"), "call-merge", self.accept)
        self.setWindowTitle(_("Merge with another file"))
        self._lay_out()
        for card in self._cards:
            card.answered.connect(self._take_answers)
        self._show_decisions()
        self._take_focus()

    def _lay_out(self) -> None:
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(Heading(summary(self._plan)))
        for line in counts_lines(self._plan):
            column.addWidget(Detail(line))
        if self._cards:
            self.resize(QSize(theme.px(WIDTH), theme.px(HEIGHT)).boundedTo(self._room))
            column.addWidget(self._explanation())
            column.addWidget(self._questions(), 1)
        else:
            self.setMinimumWidth(theme.px(WIDTH // 2))
        column.addLayout(self._buttons())

    def _explanation(self) -> PlainLabel:
        return Detail(
            _(
                "Both computers have changed what stands below. Press 1 for what stands here and 2"
                " for what stands on the other computer."
            )
        )

    def _questions(self) -> ScrollArea:
        area = ScrollArea()
        for card in self._cards:
            area.body.addWidget(card)
        area.body.addStretch(1)
        return area

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self._left, 1)
        line.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        line.addWidget(self._merge)
        return line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choice = _KEYS.get(Qt.Key(event.key()))
        focused: QObject | None = self.focusWidget()
        card = next((card for card in self._cards if _holds(card, focused)), None)
        if choice is None or card is None:
            super().keyPressEvent(event)
        else:
            card.answer_by_key(self.focusWidget(), choice)

    def _take_answers(self, answers: dict[str, Choice | None]) -> None:
        for key, choice in answers.items():
            if choice is None:
                self.decisions.pop(key, None)
            else:
                self.decisions[key] = choice
        self._show_decisions()
        if answers:
            self._take_focus()

    def _show_decisions(self) -> None:
        decided = self._decided()
        for card in self._cards:
            card.show_decisions(decided)
        done = sum(card.is_decided(decided) for card in self._cards)
        told = _("{done} of {all} decided.").format(done=done, all=len(self._cards))
        self._left.setText(told if self._cards else _("A backup is made first."))
        self._merge.setEnabled(done == len(self._cards))

    def _take_focus(self) -> None:
        """Go on to the next open question, and to the button when there is none."""
        decided = self._decided()
        following = (card for card in self._cards if not card.is_decided(decided))
        card = next(following, None)
        if card is None:
            self._merge.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            card.take_focus(decided)

    def _decided(self) -> dict[str, Choice | None]:
        return {each.key: decision(each, self.decisions) for each in self._plan.conflicts}


def _holds(card: QWidget, focused: QObject | None) -> bool:
    return isinstance(focused, QWidget) and card.isAncestorOf(focused)
