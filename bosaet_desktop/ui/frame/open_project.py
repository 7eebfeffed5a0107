"""What goes along with a project for as long as it is open, and what only the program can do."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.frame.hall import Hall
from bosaet_desktop.ui.page import Draft, GoTo, PageContext, Say
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals


@dataclass(frozen=True, slots=True)
class OpenProject:
    """An open project; it outlives the widgets that are rebuilt for another language or look.

    `drafts` and `kept` are those of `PageContext`.
    """

    project: Project
    tally: Tally
    signals: ProjectSignals
    hall: Hall
    preferences: Preferences
    drafts: dict[str, Draft] = field(default_factory=dict)
    kept: dict[str, object] = field(default_factory=dict)

    def context(self, go_to: GoTo, say: Say) -> PageContext:
        """Return what the pages of one frame are given."""
        program = (self.project, self.tally, self.preferences, self.signals)
        return PageContext(*program, go_to, say, self.drafts, self.kept)


@dataclass(frozen=True, slots=True)
class ProgramDeeds:
    """What the menus ask of the program around the open project."""

    new_project: Callable[[], object]
    choose_file: Callable[[], object]
    open_file: Callable[[Path], None]
    open_sample: Callable[[str], object]
    save_copy: Callable[[], object]
    close_project: Callable[[], object]
    leave: Callable[[], object]
    renew_look: Callable[[], object]
