"""What the File menu does with other files: what leaves the program, and what others teach."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.frame.page_stack import PageStack
from bosaet_desktop.ui.page import Say
from bosaet_desktop.ui.pages import workshop_of

Deed = Callable[[], object]


def file_deeds(project: Project, window: QWidget, pages: PageStack, say: Say) -> Mapping[str, Deed]:
    """Return the deeds by the names of their actions; each begins by storing what is half typed."""

    def export() -> None:
        from bosaet_desktop.ui.frame.exporting.writing_out import write_out

        pages.leave()
        write_out(project, window, say)

    def pack_kit() -> None:
        from bosaet_desktop.ui.frame.exporting.packing import pack

        pages.leave()
        pack(project, window)

    def learn_from_others() -> None:
        from bosaet_desktop.ui.frame.learning.deed import learn

        pages.leave()
        learn(project, window, say)

    def copy_for_table() -> None:
        from bosaet_desktop.ui.frame.table_copies import give_table_a_copy

        pages.leave()
        give_table_a_copy(project, window, say)

    return {
        "table_copy": copy_for_table,
        "quick_note": partial(_note_down, project, window, pages, say),
        "export": export,
        "paper_kit": pack_kit,
        "learn": learn_from_others,
    }


def _note_down(project: Project, window: QWidget, pages: PageStack, say: Say) -> None:
    """Take a note for the minutes, whatever page is in view; nothing half typed is disturbed."""
    from bosaet_desktop.ui.frame.quick_note import QuickNoteDialog

    in_view = workshop_of(pages.current_key)
    if QuickNoteDialog(project, window, in_view).exec():
        say(_("Noted in the minutes."))
