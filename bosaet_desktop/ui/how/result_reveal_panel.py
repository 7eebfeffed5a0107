"""The facilitator's side of the reveal: what the hall sees now, and the button for the next."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.how.result_reveal_view import ResultRevealView
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body


class ResultRevealPanel(Card):
    """Hidden unless the hall is looking at a result that can be revealed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(_("In the hall"))
        self._view: ResultRevealView | None = None
        self._words = Body()
        self._back = QuietButton(_("Hide the last one"), "undo", lambda: self._step(-1))
        self.next_button = PrimaryButton(_("Reveal the next"), deed=lambda: self._step(1))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._words, 1)
        row.addWidget(self._back)
        row.addWidget(self.next_button)
        self.body.addLayout(row)
        self.hide()

    def follow(self, view: ResultRevealView) -> None:
        """Lead this view until the hall sees something else."""
        if self._view is not None:
            self._view.destroyed.disconnect(self._let_go)
        self._view = view
        view.revealed.connect(self._show_step)
        view.destroyed.connect(self._let_go)
        self._show_step()
        self.setVisible(view.rows > 0)

    def _let_go(self) -> None:
        self._view = None
        self.hide()

    def _step(self, distance: int) -> None:
        if self._view is not None:
            self._view.show_count(self._view.shown + distance)

    def _show_step(self) -> None:
        view = self._view
        if view is None:
            return
        rank = view.next_rank()
        self._words.setText(
            _("The hall sees {shown} of {rows}.").format(
                shown=integer(view.shown), rows=integer(view.rows)
            )
        )
        self.next_button.setText(
            _("Reveal no. {rank}").format(rank=rank) if rank else _("All shown")
        )
        self.next_button.setEnabled(bool(rank))
        self._back.setEnabled(view.shown > 0)
