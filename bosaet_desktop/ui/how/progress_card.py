"""How far the typing is, in type that can be read from across the table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.analysis.pace import minutes_left
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.check_in import CheckIn
from bosaet_desktop.ui.how.entry_desk import EntryDesk
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import BigNumber, Detail, Lead
from bosaet_desktop.ui.widgets.meter import Meter


def of_how_many(now: CheckIn, in_hand: int | None) -> str:
    """Return the words after the number of typed sheets."""
    if now.knows_total(in_hand):
        return ngettext("of {n} sheet", "of {n} sheets", now.returned).format(n=now.returned)
    return ngettext("sheet", "sheets", len(now.typed))


class ProgressCard(Card):
    """The number of typed sheets, out of how many, and the time that is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._typed = BigNumber().one_line()
        self._of = Lead().one_line()
        self._meter = Meter()
        self._left = Detail()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._typed)
        row.addWidget(self._of, 1, Qt.AlignmentFlag.AlignBottom)
        self._of.setContentsMargins(0, 0, 0, 6)
        self.body.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID + 4)
        self.body.addLayout(row)
        self.body.addWidget(self._meter)
        self.body.addWidget(self._left)

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

    @staticmethod
    def _time_left(desk: EntryDesk) -> str:
        now = desk.now
        waiting = len(now.waiting)
        if not now.knows_total(desk.in_hand):
            return _("typed so far") if now.typed else _("Nothing is typed yet.")
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
