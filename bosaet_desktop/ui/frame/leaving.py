"""Leaving a project whose pages hold something half typed, or not yet recorded."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.error_reporting import ErrorReporting
from bosaet_desktop.ui.frame.file_dialogs import ask

# The start page is left as well, and has no pages to load.
if TYPE_CHECKING:
    from bosaet_desktop.ui.frame.page_stack import PageStack
    from bosaet_desktop.ui.page import Draft


def may_leave(
    stack: "PageStack | None",
    drafts: "Mapping[str, Draft]",
    errors: ErrorReporting,
    parent: QWidget,
) -> bool:
    """Store what is half typed; ask whether to go where that fails, or `drafts` would be lost.

    `stack` is None where something else stands in the place of the pages.
    """
    with errors.holding_trouble() as met:
        if stack is not None:
            stack.store()
    if not met:
        met = [NotAllowed(_(draft.said), todo=_(draft.todo)) for draft in drafts.values()]
    return not met or ask(parent, met[0], [_("Close anyway")], careful=True) is not None
