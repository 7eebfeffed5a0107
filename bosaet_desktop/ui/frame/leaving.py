"""Leaving a project whose page holds something half typed."""

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.error_reporting import ErrorReporting
from bosaet_desktop.ui.frame.file_dialogs import ask
from bosaet_desktop.ui.frame.page_stack import PageStack


def may_leave(stack: PageStack, errors: ErrorReporting, parent: QWidget) -> bool:
    """Store what is half typed; where that cannot be done, ask whether to go all the same."""
    with errors.holding_trouble() as met:
        stack.leave()
    return not met or ask(parent, met[0], [_("Close anyway")]) is not None
