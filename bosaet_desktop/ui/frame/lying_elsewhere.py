"""Says that a project lies where others get in its way, and offers to work on a copy here."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.storage.whereabouts import Whereabouts, whereabouts
from bosaet_desktop.ui.frame.file_dialogs import free_name
from bosaet_desktop.ui.frame.saving import save_copy_of
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.telling import Telling

# What is so, and what may come of it.
TOLD = {
    Whereabouts.REMOVABLE: (
        N_("{name} lies on a stick or a disk that can be taken out."),
        N_("Pulled out too early, it takes the last that was typed along."),
    ),
    Whereabouts.NETWORK: (
        N_("{name} lies on another computer on the network."),
        N_("If the network goes, nothing more can be saved."),
    ),
    Whereabouts.SYNCHRONISED: (
        N_("{name} lies in a folder that is kept alike on several computers, as OneDrive does."),
        N_("The file may be replaced while you work in it."),
    ),
}


def tell_where(
    session: Session, telling: Telling, parent: QWidget, open_file: Callable[[Path], object]
) -> None:
    """Tell it of a project that has just been opened, unless it can only be read.

    `open_file` opens the copy, once the facilitator has asked for one.
    """
    path = session.path
    found = whereabouts(path)
    if session.opened.project.read_only or found not in TOLD:
        return
    happened, risk = TOLD[found]
    todo = _("Work on a copy on this computer, and put it back afterwards.")

    def go_on_here() -> None:
        # Services that keep folders alike often take the documents, but not the home folder itself.
        proposed = free_name(Path.home() / path.name)
        target = save_copy_of(session.opened.project, parent, proposed)
        if target is None:
            tell_where(session, telling, parent, open_file)
        else:
            open_file(target)

    warning = _(happened).format(name=path.name)
    telling.offer(warning, f"{_(risk)} {todo}", _("Work on a copy …"), go_on_here)
