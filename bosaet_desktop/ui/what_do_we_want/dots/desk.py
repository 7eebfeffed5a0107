"""Where dot sheets are typed: the sheet in hand as on paper, and every key read once."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.dots import DotCandidate, DotRound, DotSheet
from bosaet_desktop.core.rows.survey import VILLAGE_KEYS
from bosaet_desktop.core.rows.village import Village
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_do_we_want.dots.row import DotRow
from bosaet_desktop.ui.what_do_we_want.dots.typing import DotTyping, Stop
from bosaet_desktop.ui.what_do_we_want.dots.words import asked_words
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Body, Detail, DisplayText, Strong

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PARTS = frozenset(" ,+")
ONE_COLUMN = 7


class DotDesk(Card):
    """Emits `finished()` with `typing.finished` set; keys and clicks give the same answers."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.typing = DotTyping()
        self._candidates: tuple[DotCandidate, ...] = ()
        self._villages: tuple[Village, ...] = ()
        self._rows: dict[str, DotRow] = {}
        self._number, self._home = DisplayText().one_line(), Strong()
        self._asked, self._homes = Body(), QWidget()
        self._homes_flow = FlowLayout(self._homes, 4)
        self._grid = QGridLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_("Dot sheet in hand"))
        head = QHBoxLayout()
        head.setSpacing(GRID + 4)
        head.addWidget(Detail(_("Sheet")).one_line())
        head.addWidget(self._number)
        head.addWidget(self._home, 1)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(2)
        self.body.addLayout(head)
        self.body.addWidget(self._asked)
        self.body.addWidget(self._homes)
        self.body.addLayout(self._grid)

    def show_round(self, asked: DotRound, villages: Sequence[Village]) -> None:
        """Show what the sheet asks; the one in hand stays in hand."""
        if asked.candidates != self._candidates:
            self._candidates = asked.candidates
            self._make_rows()
        if tuple(villages) != self._villages:
            self._villages = tuple(villages)
            self._make_homes()
        known = {each.number: each for each in asked.sheets}
        homes = [each.id for each in villages]
        self.typing.ask(asked.candidates, homes, asked.dots_each, known)
        self._show()

    def open(self, number: int) -> None:
        """Take up a sheet that is typed already."""
        self.typing.open(number)
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """The finished sheet is stored: wait for the next number."""
        self.typing.stored()
        self._show()

    def let_go(self) -> None:
        """Put the sheet in hand away."""
        self.typing.let_go()
        self._show()

    def _make_rows(self) -> None:
        for row in self._rows.values():
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
        high = len(self._candidates)
        high = high if high <= ONE_COLUMN else -(-high // 2)
        for at, each in enumerate(self._candidates):
            row = DotRow(each, partial(self._click, each.initiative_id))
            self._rows[each.initiative_id] = row
            self._grid.addWidget(row, at % high, at // high)

    def _make_homes(self) -> None:
        for old in self._homes.findChildren(QuietButton):
            self._homes_flow.removeWidget(old)
            old.deleteLater()
        keyed = [
            (VILLAGE_KEYS[at : at + 1], each.name, each.id)
            for at, each in enumerate(self._villages)
        ]
        for key, name, home in [*keyed, ("0", _("None or another place"), None)]:
            words = f"{key.upper()}  {name}".replace("&", "&&")
            button = QuietButton(words, deed=partial(self._answer, home))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._homes_flow.addWidget(button)

    def _answer(self, village_id: str | None) -> None:
        self.typing.answer_village(village_id)
        self._show()

    def _click(self, initiative_id: str) -> None:
        self.typing.toggle(initiative_id)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if key in _ENTER:
            self.typing.enter()
        elif key == Qt.Key.Key_Backspace:
            self.typing.back()
        elif key == Qt.Key.Key_Escape:
            self.typing.let_go()
        elif text in _PARTS and text:
            self.typing.part()
        elif text.isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typing.digit(text)
        else:
            super().keyPressEvent(event)
            return
        if self.typing.finished is not None:
            self.finished.emit()
        self._show()

    def _show(self) -> None:
        """Paint the sheet as far as it is typed."""
        typing, sheet = self.typing, self.typing.sheet
        waiting = typing.stop is Stop.NUMBER
        self._number.setText(str(typing.wanted))
        self._number.setEnabled(not waiting or bool(typing.digits))
        self._home.setText("" if waiting else self._home_words(sheet))
        typed = f"  [ {typing.digits} ]" if typing.digits and not waiting else ""
        self._asked.setText(asked_words(typing) + typed)
        self._homes.setVisible(typing.stop is Stop.VILLAGE)
        for key, row in self._rows.items():
            row.show_dot(not waiting and key in sheet.dotted)

    def _home_words(self, sheet: DotSheet) -> str:
        return next((each.name for each in self._villages if each.id == sheet.village_id), "")
