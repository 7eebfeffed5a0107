"""One key, one mark: what each key does while the cursor stands among the marks of a sheet."""

from collections.abc import Callable
from enum import StrEnum

from bosaet_desktop.core.commands.mark import enter_last_mark, enter_mark, leave_rest_blank
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.scoring import Round
from bosaet_desktop.core.terms.mark import BLANK
from bosaet_desktop.ui.how.entry.mark_keys import Deed, Stroke, mark_of
from bosaet_desktop.ui.how.entry.sheet_in_hand import SheetInHand


class Step(StrEnum):
    """Where a key has led."""

    STAYS = "stays"
    CLOSED = "closed"
    LEAVES = "leaves"
    ASKS_REST = "asks_rest"
    BACK_OUT = "back_out"


class MarkTyping:
    """Stores marks in the cells of `sheet`; the cursor follows the printed order.

    A sheet that `closes` does so with its last mark, in the same undo step. `seconds` tells how
    long typing it took, `typist` holds the initials of who does it. `hint` says what was wrong
    with the last key, if anything.
    """

    def __init__(
        self,
        project: Project,
        asked: Round,
        sheet: SheetInHand,
        *,
        closes: bool,
        seconds: Callable[[], float | None] = lambda: None,
        typist: str = "",
    ) -> None:
        self._project = project
        self._asked = asked
        self._seconds = seconds
        self._typist = typist
        self.sheet = sheet
        self.closes = closes
        self.hint = ""

    def press(self, stroke: Stroke) -> Step:
        """Do what a key asks for."""
        self.hint = ""
        if not self.sheet.cells:
            return Step.LEAVES
        if stroke.deed is Deed.WRITE:
            return self._write(stroke.character)
        if stroke.deed is Deed.ENTER:
            return Step.ASKS_REST if self.closes else Step.LEAVES
        if stroke.deed is Deed.LEAVE:
            return Step.LEAVES
        return self._move(stroke.deed)

    def leave_rest_blank(self) -> None:
        """Store every empty cell as blank and close the sheet, in one step."""
        sheet, rest = self.sheet, self.sheet.empty_cells()
        where = (self._project, self._asked.number, sheet.number)
        leave_rest_blank(*where, rest, self._seconds(), self._typist)
        for cell in rest:
            sheet.take_in(cell, BLANK)

    def _write(self, character: str) -> Step:
        asked, sheet = self._asked, self.sheet
        value = mark_of(character, asked.scale, dont_know_box=asked.dont_know_box)
        if value is None:
            self.hint = _("Marks go from {lowest} to {highest}.").format(
                lowest=asked.scale.lowest, highest=asked.scale.highest
            )
            return Step.STAYS
        if self.closes and sheet.closes_with(sheet.cell):
            where = (self._project, asked.number, sheet.number)
            enter_last_mark(*where, sheet.cell, value, self._seconds(), self._typist)
            sheet.take_in(sheet.cell, value)
            return Step.CLOSED
        enter_mark(self._project, asked.number, sheet.number, *sheet.cell, value)
        sheet.take_in(sheet.cell, value)
        self._advance()
        return Step.STAYS

    def _advance(self) -> None:
        if not self.sheet.step(1) and self.closes and self.sheet.go_to_first_empty():
            self.hint = _("This field is still empty.")

    def _move(self, deed: Deed) -> Step:
        sheet = self.sheet
        if deed is Deed.BACK and sheet.at == 0:
            return Step.BACK_OUT
        if deed is Deed.FIRST:
            sheet.at = 0
        elif deed is Deed.LAST:
            sheet.go_to_first_empty()
        else:
            across = {Deed.BACK: -1, Deed.LEFT: -1, Deed.RIGHT: 1}
            down = {Deed.UP: -sheet.columns, Deed.DOWN: sheet.columns}
            sheet.step((across | down)[deed])
        return Step.STAYS
