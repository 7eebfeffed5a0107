"""What both laptops changed, side by side, with a button for each version."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.merge import Choice, Conflict
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Detail, Heading

# Longer words stand in full over the buttons.
LONGEST_ON_BUTTON = 24
EDGES, NARROWEST = 28, 92
# More single marks than these are shown only when they are asked for.
MOST_ROWS = 6


class _Version(QPushButton):
    """One of the versions; pressed in when it is the one that stands."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.setProperty("kind", "segment")
        self.setProperty("small", "false")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        # Room for the bold words, so that nothing moves when the version is chosen.
        bold = self.font()
        bold.setBold(True)
        wanted = QFontMetrics(bold).horizontalAdvance(self.text()) + EDGES
        return super().sizeHint().expandedTo(QSize(max(wanted, NARROWEST), 0))


class ConflictRow(QWidget):
    """One question: here or there. Emits `chosen` with the choice."""

    chosen = Signal(object)

    def __init__(self, conflict: Conflict) -> None:
        super().__init__()
        self.conflict = conflict
        self._is_long = any(
            len(each) > LONGEST_ON_BUTTON or "\n" in each
            for each in (conflict.ours, conflict.theirs)
        )
        self._buttons = {
            Choice.OURS: self._button(_("1  Here: {value}"), _("1  Here"), conflict.ours),
            Choice.THEIRS: self._button(_("2  There: {value}"), _("2  There"), conflict.theirs),
        }
        self._lay_out()
        for choice, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, choice=choice: self.chosen.emit(choice))

    def _button(self, pattern: str, short: str, value: str) -> _Version:
        full = pattern.format(value=value)
        shown = short if self._is_long else full.replace("&", "&&")
        return _Version(shown, f"{self.conflict.about}, {self.conflict.what}, {full}")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        what = Body(self.conflict.what)
        if self._is_long:
            column.addWidget(what)
            column.addWidget(Detail(_("Here: {value}").format(value=self.conflict.ours)))
            column.addWidget(Detail(_("There: {value}").format(value=self.conflict.theirs)))
        column.addLayout(self._line(None if self._is_long else what))

    def _line(self, words: QWidget | None) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID // 2)
        if words is not None:
            line.addWidget(words, 1)
        for button in self._buttons.values():
            line.addWidget(button)
        if words is None:
            line.addStretch(1)
        return line

    def show_choice(self, choice: Choice | None) -> None:
        """Show which version stands; none while it is undecided, and none for BOTH."""
        for version, button in self._buttons.items():
            button.setChecked(version is choice)

    def take_focus(self) -> None:
        """Put the keyboard on the first version."""
        self._buttons[Choice.OURS].setFocus(Qt.FocusReason.TabFocusReason)


class ConflictCard(Card):
    """All questions about one thing; a sheet can be answered as a whole.

    Emits `answered` with decisions by key of conflict, or by the group's key for BOTH.
    """

    answered = Signal(object)

    def __init__(self, conflicts: Sequence[Conflict]) -> None:
        super().__init__()
        self.conflicts = tuple(conflicts)
        self._rows: list[ConflictRow] = []
        self._whole: dict[Choice, _Version] = {}
        self._more: QuietButton | None = None
        first = conflicts[0]
        self.setAccessibleName(first.about)
        self.body.addWidget(Heading(first.about))
        if first.may_keep_both:
            self._offer_whole_sheet()
        if len(conflicts) <= MOST_ROWS or not first.may_keep_both:
            self._add_rows()
        else:
            told = ngettext(
                "Decide {n} mark by itself", "Decide {n} marks one by one", len(conflicts)
            )
            self._more = QuietButton(told.format(n=len(conflicts)), "chevron-down", self._show_all)
            self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _offer_whole_sheet(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GRID // 2)
        about = self.conflicts[0].about
        for choice, text in (
            (Choice.OURS, _("1  The sheet here")),
            (Choice.THEIRS, _("2  The sheet there")),
            (Choice.BOTH, _("3  Keep both, compare later")),
        ):
            button = _Version(text, f"{about}, {text}")
            button.clicked.connect(lambda _checked=False, choice=choice: self.answer_all(choice))
            self._whole[choice] = button
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)

    def _add_rows(self) -> None:
        for conflict in self.conflicts:
            row = ConflictRow(conflict)
            row.chosen.connect(lambda choice, row=row: self._answer(row.conflict, choice))
            self._rows.append(row)
            self.body.addWidget(row)

    def _show_all(self) -> None:
        if self._more is not None:
            self._more.hide()
        self._more = None
        self._add_rows()
        self.answered.emit({})
        self._rows[0].take_focus()

    def _answer(self, conflict: Conflict, choice: Choice) -> None:
        # An answer to one mark takes back that both were to be kept.
        self.answered.emit({conflict.key: choice, self.conflicts[0].group: None})

    def answer_all(self, choice: Choice) -> None:
        """Answer everything about this thing alike."""
        group = self.conflicts[0].group
        if choice is Choice.BOTH:
            self.answered.emit({group: choice})
        else:
            self.answered.emit({group: None} | {each.key: choice for each in self.conflicts})

    def answer_by_key(self, focused: QWidget | None, choice: Choice) -> None:
        """Answer the row that has the keyboard, else the whole thing if it can be."""
        row = next(
            (each for each in self._rows if focused is not None and each.isAncestorOf(focused)),
            None,
        )
        if row is not None and choice is not Choice.BOTH:
            self._answer(row.conflict, choice)
        elif choice in self._whole:
            self.answer_all(choice)

    def show_decisions(self, decided: Mapping[str, Choice | None]) -> None:
        """Show what stands, by key of conflict."""
        for row in self._rows:
            row.show_choice(decided[row.conflict.key])
        choices = {decided[each.key] for each in self.conflicts}
        for choice, button in self._whole.items():
            button.setChecked(choices == {choice})

    def is_decided(self, decided: Mapping[str, Choice | None]) -> bool:
        """Tell whether nothing is left to ask here."""
        return all(decided[each.key] is not None for each in self.conflicts)

    def take_focus(self, decided: Mapping[str, Choice | None]) -> None:
        """Put the keyboard on the first open question."""
        for row in self._rows:
            if decided[row.conflict.key] is None:
                row.take_focus()
                return
        for button in self._whole.values():
            button.setFocus(Qt.FocusReason.TabFocusReason)
            return
