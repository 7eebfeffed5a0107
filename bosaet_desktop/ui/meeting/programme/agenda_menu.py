"""Where an agenda can come from, and where it can go: what ships, other evenings, files."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from bosaet_desktop.core.analysis.clock_words import length_words
from bosaet_desktop.core.commands.programme import plan_agenda
from bosaet_desktop.core.exchange.agenda_file import AGENDA_SUFFIX, read_agenda, save_agenda
from bosaet_desktop.core.guide.agendas import ready_agendas
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.meeting import NewAgendaItem
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS
from bosaet_desktop.core.text import safe_file_name
from bosaet_desktop.ui.page import MessageKind, Say
from bosaet_desktop.ui.places import documents
from bosaet_desktop.ui.widgets.menu_letters import lettered


class AgendaMenu(QObject):
    """Fills a menu as it opens; whatever is taken replaces the agenda, and undo brings it back."""

    def __init__(
        self, menu: QMenu, project: Project, number: int, say: Say, window: QWidget
    ) -> None:
        super().__init__(menu)
        self._menu, self._project, self._number = menu, project, number
        self._say, self._window = say, window
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what there is now."""
        self._menu.clear()
        for agenda in ready_agendas(project_row(self._project).language):
            words = f"{agenda.name} · {length_words(agenda.minutes)}"
            self._add(words, partial(self.plan, agenda.items))
        self._menu.addSeparator()
        for number in WORKSHOP_NUMBERS:
            items = programme(self._project, number).items
            if items and number != self._number:
                words = _("As workshop {number}").format(number=number)
                self._add(words, partial(self.plan, items))
        self._menu.addSeparator()
        self._add(_("From a file …"), self._open)
        action = self._add(_("Save as a file …"), self._save)
        action.setEnabled(bool(programme(self._project, self._number).planned))
        lettered(self._menu)

    def plan(self, items: Sequence[NewAgendaItem]) -> None:
        """Put these items in the place of the agenda."""
        plan_agenda(self._project, self._number, items)
        self._say(_("The agenda is planned. Undo brings the former one back."))

    def _add(self, words: str, deed: Callable[[], object]) -> QAction:
        action = self._menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda: deed())
        return action

    def _open(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self._window, _("Open an agenda"), str(documents()), _files()
        )
        if name:
            self.plan(read_agenda(Path(name)).items)

    def _save(self) -> None:
        stem = safe_file_name(_("Agenda for workshop {number}").format(number=self._number))
        proposed = documents() / f"{stem}{AGENDA_SUFFIX}"
        name, _filter = QFileDialog.getSaveFileName(
            self._window, _("Save the agenda"), str(proposed), _files()
        )
        if not name:
            return
        target = Path(name)
        if target.suffix != AGENDA_SUFFIX:
            target = target.with_name(target.name + AGENDA_SUFFIX)
        save_agenda(self._project, self._number, target)
        self._say(_("Saved as “{name}”.").format(name=target.name), MessageKind.DONE)


def _files() -> str:
    return _("Agendas from Bosæt (*{suffix})").format(suffix=AGENDA_SUFFIX)
