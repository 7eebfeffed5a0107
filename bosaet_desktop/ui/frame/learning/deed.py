"""File > Learn from another project: chosen, looked into, taken over."""

from PySide6.QtWidgets import QDialog, QWidget

from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.frame.file_dialogs import ask_what_to_open
from bosaet_desktop.ui.page import Say
from bosaet_desktop.ui.places import documents


def learn(project: Project, parent: QWidget, say: Say) -> None:
    """Ask for a project, show what it can teach and take over what is ticked.

    Raises UserError for a file that cannot be read or teaches nothing.
    """
    from bosaet_desktop.core.commands.learning import learn_from
    from bosaet_desktop.core.exchange.learning import look_into
    from bosaet_desktop.ui.frame.learning.dialog import LearningDialog

    path = ask_what_to_open(parent, _("Learn from another project"), documents())
    if path is None:
        return
    found = look_into(project, path)
    asked = LearningDialog(found, parent)
    if asked.exec() != QDialog.DialogCode.Accepted:
        return
    agendas = asked.agendas()
    came = learn_from(project, found.project, asked.lessons(), agendas)
    lessons = ngettext("{n} lesson", "{n} lessons", came).format(n=came)
    plans = ngettext("{n} agenda", "{n} agendas", len(agendas)).format(n=len(agendas))
    say(_("Taken over: {lessons} and {agendas}.").format(lessons=lessons, agendas=plans))
