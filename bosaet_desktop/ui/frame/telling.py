"""Tells the facilitator what was done, what needs thought, and what went wrong."""

from collections.abc import Callable

from bosaet_desktop.core.errors import DiskFull, FileReadOnly, FileTrouble, UserError
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.frame.status_line import StatusLine
from bosaet_desktop.ui.page import MessageKind
from bosaet_desktop.ui.theme.theme import Tone
from bosaet_desktop.ui.widgets.message_bar import MessageBar

TONES: dict[MessageKind, Tone] = {
    MessageKind.INFO: "info",
    MessageKind.DONE: "ok",
    MessageKind.WARNING: "warning",
    MessageKind.ERROR: "error",
}


class Telling:
    """What is done is told in the status line; what needs thought stands above the page."""

    def __init__(
        self, bar: MessageBar, status: StatusLine, save_copy: Callable[[], object]
    ) -> None:
        self._bar, self._status, self._save_copy = bar, status, save_copy

    def say(self, text: str, kind: MessageKind = MessageKind.DONE) -> None:
        """Show one finished sentence until the next one or until it is closed."""
        if kind is MessageKind.DONE:
            self._status.show_news(text)
        else:
            self._bar.show_message(TONES[kind], text)

    def offer(self, happened: str, todo: str, action: str, deed: Callable[[], object]) -> None:
        """Warn, with a way out as a button, unless something that is told already stands there."""
        if not self._bar.isVisible():
            self._bar.show_message("warning", happened, "", todo, action, deed)

    def go_on(self) -> None:
        """Take away what was told of the deed before; trouble with the file stays until closed."""
        if self._bar.tone != TONES[MessageKind.ERROR]:
            self._bar.close_message()

    def show_trouble(self, error: UserError) -> None:
        """Say what happened, what is safe and what to do, with the way out as a button."""
        tone: Tone = "error" if isinstance(error, FileTrouble) else "warning"
        way_out = isinstance(error, DiskFull | FileReadOnly)
        self._bar.show_message(
            tone,
            str(error),
            error.safe,
            error.todo,
            _("Save a copy …") if way_out else "",
            self._save_copy if way_out else None,
        )
