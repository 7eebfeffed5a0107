"""Shows the programme that runs in the status line, and lets keys and menu move it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bosaet_desktop.ui.actions import Actions
from bosaet_desktop.ui.frame.alone import Alone
from bosaet_desktop.ui.frame.evening import Evening
from bosaet_desktop.ui.frame.status_line import StatusLine
from bosaet_desktop.ui.frame.window_actions import connect_deeds
from bosaet_desktop.ui.page import EveningDeed

if TYPE_CHECKING:
    from bosaet_desktop.core.rows.meeting import Standing

_ACTIONS = {"next_item": EveningDeed.NEXT, "former_item": EveningDeed.BACK}


class EveningLine(QObject):
    """Holds the actions off while no programme runs, and while a typist has the laptop alone."""

    def __init__(
        self, evening: Evening, status: StatusLine, actions: Actions, alone: Alone
    ) -> None:
        super().__init__(evening)
        self._evening, self._status = evening, status
        self._actions, self._alone = actions, alone
        evening.moved.connect(self._show)
        evening.rang.connect(status.flash)
        status.next_item.connect(partial(evening.do, EveningDeed.NEXT))
        connect_deeds(actions, {name: partial(evening.do, of) for name, of in _ACTIONS.items()})
        self._show(None)

    def _show(self, found: "Standing | None") -> None:
        self._status.show_evening(found)
        for name in _ACTIONS:
            self._actions[name].setEnabled(found is not None and not self._alone.is_on)
