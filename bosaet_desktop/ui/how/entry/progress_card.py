"""How far the typing is, in type that can be read from across the table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.analysis.number_ranges import number_ranges, sheet_number
from bosaet_desktop.core.analysis.pace import minutes_left, typist_paces
from bosaet_desktop.core.analysis.paper_numbers import is_paper
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.queries.scoring import half_typed
from bosaet_desktop.core.rows.check_in import CheckIn
from bosaet_desktop.core.rows.control import TypistPace
from bosaet_desktop.ui.how.entry.desk import EntryDesk
from bosaet_desktop.ui.how.entry.take_back import last_sheet
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import BigNumber, Body, Detail, Lead
from bosaet_desktop.ui.widgets.meter import Meter

CLOSED_ICON, OPEN_ICON = "chevron-right", "chevron-down"


def of_how_many(now: CheckIn, in_hand: int | None) -> str:
    """Return the words after the number of typed sheets."""
    if now.returned and now.knows_total(in_hand):
        return ngettext("of {n} sheet", "of {n} sheets", now.returned).format(n=now.returned)
    return ngettext("sheet", "sheets", len(now.typed))


def _pace_words(pace: TypistPace) -> str:
    """Return who has typed how much how fast, on one line."""
    sheets = ngettext("{n} sheet", "{n} sheets", pace.sheets).format(n=pace.sheets)
    said = [pace.initials or _("Without initials"), sheets]
    if pace.keys_per_hour is not None:
        said.append(_("{n} keys/hour").format(n=number(pace.keys_per_hour, 0)))
    return " · ".join(said)


class ProgressCard(Card):
    """The number of typed sheets, out of how many, and the time that is left.

    Emits `take_back_requested`, and `typist_requested` when somebody else begins to type.
    """

    take_back_requested = Signal()
    typist_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._typed = BigNumber().one_line()
        self._of = Lead().one_line()
        self._meter = Meter()
        self._left = Detail()
        self._half = Body()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._typed)
        row.addWidget(self._of, 1, Qt.AlignmentFlag.AlignBottom)
        self._of.setContentsMargins(0, 0, 0, 6)
        self.body.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID + 4)
        self.body.setSpacing(4)
        self.body.addLayout(row)
        self.body.addWidget(self._meter)
        self.body.addWidget(self._left)
        self.body.addWidget(self._half)
        self._add_details()

    def _add_details(self) -> None:
        self._take_back = QuietButton("", "undo", self.take_back_requested.emit)
        self._more = QuietButton(_("Details"), CLOSED_ICON, self._toggle)
        self._paces = Detail()
        self._typist = QuietButton(_("Somebody else types"), "account", self.typist_requested.emit)
        for widget in (self._take_back, self._more, self._paces, self._typist):
            self.body.addWidget(widget, alignment=Qt.AlignmentFlag.AlignLeft)
        self._paces.hide()
        self._typist.hide()

    def _toggle(self) -> None:
        shown = self._paces.isHidden()
        self._paces.setVisible(shown)
        self._typist.setVisible(shown)
        self._more.show_icon(OPEN_ICON if shown else CLOSED_ICON)

    def show_progress(self, desk: EntryDesk) -> None:
        """Show what is typed, and how long the rest takes at the typist's own pace."""
        now, in_hand = desk.now, desk.in_hand
        words = of_how_many(now, in_hand)
        self._typed.setText(str(len(now.typed)))
        self._of.setText(words)
        total = now.returned if now.knows_total(in_hand) else len(now.typed)
        self._meter.show_share(len(now.typed), total)
        self._meter.setAccessibleName(f"{len(now.typed)} {words}")
        self._left.setText(self._time_left(desk))
        marks = len(desk.form.rows) * len(desk.form.round.questions)
        paces = typist_paces(desk.sheets, marks)
        self._paces.setText("\n".join(map(_pace_words, paces)) or _("Nothing is typed yet."))
        self.show_last(last_sheet(desk))
        self.show_half(desk)

    def show_half(self, desk: EntryDesk) -> None:
        """Name the sheets that were begun and left; the one in hand is not among them."""
        found = half_typed(desk.project, desk.round_number)
        left = [each for each in found if each != desk.in_hand]
        told = ngettext(
            "{n} sheet is half typed: {numbers}. Finish it before the result.",
            "{n} sheets are half typed: {numbers}. Finish them before the result.",
            len(left),
        )
        self._half.setText(told.format(n=len(left), numbers=number_ranges(left)))
        self._half.setVisible(bool(left))

    def show_last(self, number: int | None) -> None:
        """Name the sheet that can be taken back whole."""
        first = number is None or is_paper(number)
        named = _("Undo sheet {number}") if first else _("Undo the second {number}")
        words = named.format(number=sheet_number(number or 0))
        if self._take_back.text() != words:
            self._take_back.setText(words)
        self._take_back.setVisible(number is not None)

    @staticmethod
    def _time_left(desk: EntryDesk) -> str:
        now = desk.now
        waiting = len(now.waiting)
        if not now.knows_total(desk.in_hand):
            return _("typed so far") if now.typed else _("Nothing is typed yet.")
        if not now.returned:
            return _("None of the sheets is handed in yet.")
        if not waiting:
            return _("All returned sheets are typed.")
        typed = sorted(
            (each for each in desk.sheets if each.seconds is not None and each.typed_at),
            key=lambda each: str(each.typed_at),
        )
        marks = len(desk.form.rows) * len(desk.form.round.questions)
        minutes = minutes_left(waiting, [each.seconds or 0.0 for each in typed], marks)
        return ngettext(
            "about {n} min. left at your pace", "about {n} min. left at your pace", minutes
        ).format(n=minutes)
