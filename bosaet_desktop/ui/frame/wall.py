"""What the facilitator puts on the wall from the page in view, and what is said of it."""

from PySide6.QtCore import QObject

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.frame.hall import Hall
from bosaet_desktop.ui.frame.page_stack import PageStack
from bosaet_desktop.ui.frame.telling import Telling
from bosaet_desktop.ui.page import MessageKind
from bosaet_desktop.ui.pages import STAGES, entry


class Wall(QObject):
    """Stands between the pages of one frame and the hall, which outlives the frame."""

    def __init__(self, hall: Hall, stack: PageStack, telling: Telling) -> None:
        super().__init__(stack)
        self._hall, self._stack, self._telling = hall, stack, telling
        stack.hall_requested.connect(self.show_page)
        stack.hall_updated.connect(self._renew)
        hall.told.connect(self._warn)
        hall.opened_or_closed.connect(self._tell_way_back)

    def end(self) -> None:
        """Hear of nothing more: the frame is going, the hall's window stays."""
        self._hall.told.disconnect(self._warn)
        self._hall.opened_or_closed.disconnect(self._tell_way_back)

    def show_page(self) -> None:
        """Show the hall the page in view, or say that there is nothing to show."""
        page = self._stack.current_page()
        if page.shows_for_hall and self._hall.pin(self._stack.current_key, page):
            self._telling.say(_("Shown to the hall. It stays until you show something else."))
        else:
            words = _("There is nothing on this page to show the hall yet.")
            self._telling.say(words, MessageKind.INFO)

    def show_question(self) -> None:
        """Show the question of the stage in view; the Overview stands before all stages."""
        stage = entry(self._stack.current_key).stage
        title = next((each.title for each in STAGES if each.key == stage), "")
        self._hall.show_question(_(title) if title else _("Welcome!"))

    def _renew(self, key: str) -> None:
        self._hall.renew(key, self._stack.page(key))

    def _warn(self, text: str) -> None:
        self._telling.say(text, MessageKind.WARNING)

    def _tell_way_back(self, opened: bool) -> None:
        """Say how a window that covers some of the desk is taken away, as long as it stands."""
        if not opened:
            self._telling.go_on()
            self._telling.say(_("The hall's window is closed."))
        elif self._hall.is_on_desk():
            words = _("There is one screen only, so the hall's window is small. Esc takes it away.")
            self._telling.say(words, MessageKind.INFO)
