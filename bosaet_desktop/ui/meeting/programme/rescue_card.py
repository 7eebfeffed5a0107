"""What to shorten or leave out when the evening runs late: one press, and undo takes it back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from bosaet_desktop.core.analysis.agenda_cuts import saved
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.meeting import Cut
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Strong

# Less than this is made up for by talking a little faster.
BEHIND_TO_RESCUE = 5


class RescueCard(Card):
    """Emits `accepted(minutes by item id)`; hidden while there is nothing to save."""

    accepted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._head, self.words = Strong(), Body()
        self._cuts: Sequence[Cut] = ()
        self.accept = SecondaryButton("", "content-cut", self._emit_accepted)
        for part in (self._head, self.words):
            self.body.addWidget(part)
        self.body.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignLeft)

    def show_cuts(self, behind: int, cuts: Sequence[Cut]) -> None:
        """Show what would save the time that is lost."""
        self._cuts = cuts
        self.setVisible(bool(cuts))
        self._head.setText(_("{n} min. behind: cut these").format(n=integer(behind)))
        self.words.setText("\n".join(_words(cut) for cut in cuts))
        self.accept.setText(_("Cut them and save {n} min.").format(n=integer(saved(cuts))))

    def _emit_accepted(self) -> None:
        self.accepted.emit({cut.item.id: cut.minutes for cut in self._cuts})


def _words(cut: Cut) -> str:
    if cut.leaves_out:
        words = _("Leave out “{title}” ({n} min.)")
        return words.format(title=cut.item.title, n=integer(cut.minutes))
    left = cut.item.allowed - cut.minutes
    words = _("Shorten “{title}” from {before} to {after} min.")
    return words.format(title=cut.item.title, before=cut.item.allowed, after=left)
