"""Which steps the path offers, what comes before and after each, and how far each has come."""

from PySide6.QtCore import QObject

from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.frame.path_panel import PathPanel
from bosaet_desktop.ui.pages import PageEntry, shown_pages
from bosaet_desktop.ui.preferences import Preferences


class PathSteps(QObject):
    """The kind of project hides some steps; "show more steps" is remembered for each project."""

    def __init__(self, path: PathPanel, project: Project, preferences: Preferences) -> None:
        super().__init__(path)
        self._path, self._project, self._preferences = path, project, preferences
        self._kind = ""

    def show_kind(self, kind: str) -> None:
        """Offer the steps that go with a kind of project."""
        if kind != self._kind:
            self._kind = kind
            self._show()

    def show_more(self, more: bool) -> None:
        """Offer the hidden steps from now on, or hide them again."""
        self._preferences.keep_more_steps(self._project.path, more)
        self._show()

    def hold(self, key: str) -> None:
        """Offer more steps if `key` is one of those that are hidden, and mark it as in view."""
        if not self._path.has(key):
            self.show_more(more=True)
        self._path.show_current(key)

    def has(self, key: str) -> bool:
        """Tell whether a step is offered."""
        return self._path.has(key)

    def neighbour(self, key: str, distance: int) -> PageEntry | None:
        """Return the step so many places after `key`, None beyond the ends."""
        pages = self._offered()
        keys = [page.key for page in pages]
        if key not in keys:
            return None
        at = keys.index(key) + distance
        return pages[at] if 0 <= at < len(pages) else None

    def first_of(self, stage: str) -> str:
        """Return the key of the first step of a stage, a hidden one where all are hidden."""
        everything = (*self._offered(), *shown_pages(self._kind, more=True))
        return next(page.key for page in everything if page.stage == stage)

    def show_states(self) -> None:
        """Show how far each step has come; this looks at every table there is."""
        from bosaet_desktop.core.queries.progress import step_states

        self._path.show_states(step_states(self._project))

    def _offered(self) -> tuple[PageEntry, ...]:
        return shown_pages(self._kind, self._preferences.more_steps(self._project.path))

    def _show(self) -> None:
        more = self._preferences.more_steps(self._project.path)
        self._path.show_steps(self._offered(), more)
