"""Leaving a project whose pages hold something half typed, or not yet recorded."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.error_reporting import ErrorReporting
from bosaet_desktop.ui.frame.file_dialogs import ask
from bosaet_desktop.ui.frame.page_stack import PageStack


def may_leave(
    stack: PageStack, drafts: Mapping[str, object], errors: ErrorReporting, parent: QWidget
) -> bool:
    """Store what is half typed; ask whether to go where that fails, or `drafts` would be lost."""
    with errors.holding_trouble() as met:
        stack.leave()
    if drafts and not met:
        todo = _("Go back to Choose and record the decision, or close without it.")
        met = [NotAllowed(_("The reason for the decision is not recorded yet."), todo=todo)]
    return not met or ask(parent, met[0], [_("Close anyway")]) is not None
