"""From opening to closing one project: its tally, signals, hall, backups and place in the list."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.errors import FileTrouble
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.heading import project_card
from bosaet_desktop.core.rows.progress import StepState
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.frame.backup_clock import BackupClock
from bosaet_desktop.ui.frame.hall import Hall
from bosaet_desktop.ui.frame.open_project import OpenProject
from bosaet_desktop.ui.pages import PAGES, STAGES
from bosaet_desktop.ui.preferences import Preferences, RecentProject
from bosaet_desktop.ui.project_signals import ProjectSignals


class Session:
    """An open project and all that must be ended with it."""

    def __init__(self, project: Project, preferences: Preferences, window: QWidget) -> None:
        self._preferences = preferences
        tally = Tally(project)
        # The tally hears of a change first, so that pages read counts that are fresh.
        project.subscribe(tally.take_in)
        signals, hall = ProjectSignals(project, window), Hall(preferences, window)
        self.opened = OpenProject(project, tally, signals, hall, preferences)
        card = project_card(project)
        self._clock = None
        if not project.read_only:
            self._clock = BackupClock(project, window)
        preferences.keep_identity(project.path, card.identity)

    @property
    def path(self) -> Path:
        """Where the project lies."""
        return self.opened.project.path

    def remember(self) -> None:
        """Put the project first among the recent ones, as it stands now."""
        project = self.opened.project
        card = project_card(project)
        self._preferences.remember_project(
            RecentProject(
                path=project.path,
                title=card.title,
                villages=card.villages,
                municipality=municipality_name(card.municipality_code),
                stage=stage_reached(project),
                opened=date.today(),
            )
        )

    def close(self) -> None:
        """Back up what changed, note how far it came, and let go of the file.

        A file that cannot be read any more, on a stick that was pulled out, is let go of too.
        """
        self.opened.hall.close()
        with suppress(FileTrouble):
            self.remember()
        if self._clock is not None:
            self._clock.stop()
        self.opened.signals.close()
        self.opened.project.close()


def municipality_name(code: str | None) -> str:
    """Return what the municipality is called, nothing where none is chosen."""
    from bosaet_desktop.core.guide.municipalities import municipalities

    return next((each.name for each in municipalities() if each.code == code), "") if code else ""


def stage_reached(project: Project) -> int:
    """Return the last stage in which something is begun: 0 for Before, 4 for What now."""
    from bosaet_desktop.core.queries.progress import step_states

    states = step_states(project)
    begun = {page.stage for page in PAGES if states.get(page.key, StepState.EMPTY) != "empty"}
    numbers = [at for at, stage in enumerate(STAGES) if stage.key in begun]
    return min(max(numbers, default=0), len(STAGES) - 2)
