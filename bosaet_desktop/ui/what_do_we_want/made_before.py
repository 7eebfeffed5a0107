"""Asks before the same ideas become an initiative once more: most likely somebody forgot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.initiative import initiative_of_ideas
from bosaet_desktop.core.text import lent_title


def make_once(
    parent: QWidget,
    project: Project,
    idea_ids: Sequence[str],
    make: Callable[[], object],
    show_made: Callable[[str], object],
) -> None:
    """Call `make`; where all these ideas are an initiative already, offer `show_made(its id)`."""
    found = initiative_of_ideas(project, idea_ids)
    if found is None:
        make()
        return
    key, title = found
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(_("Make initiative"))
    told = _("There is an initiative of this already: “{title}”.")
    box.setText(told.format(title=lent_title(title)))
    show = box.addButton(_("Open it"), QMessageBox.ButtonRole.AcceptRole)
    again = box.addButton(_("Make another"), QMessageBox.ButtonRole.ActionRole)
    box.setEscapeButton(box.addButton(_("Cancel"), QMessageBox.ButtonRole.RejectRole))
    box.setDefaultButton(show)

    def follow() -> None:
        if box.clickedButton() is show:
            show_made(key)
        elif box.clickedButton() is again:
            make()

    box.finished.connect(follow)
    box.finished.connect(box.deleteLater)
    box.open()
