"""The composition root: builds everything once, and puts start page or project in the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.error_reporting import ErrorReporting
from bosaet_desktop.ui.frame.application import dress, make_application, make_preferences
from bosaet_desktop.ui.frame.dropping import take_in
from bosaet_desktop.ui.frame.paint_report import FirstPaint, paint_report
from bosaet_desktop.ui.frame.qt_texts import QtTexts
from bosaet_desktop.ui.frame.shell import Shell
from bosaet_desktop.ui.frame.system_look import SystemLook
from bosaet_desktop.ui.frame.warm_up import SETTLED_AFTER_MS, settle, warm_up
from bosaet_desktop.ui.places import documents
from bosaet_desktop.ui.preferences import Preferences

# Only start page and shell are loaded before the first paint (design.md section 2, rule 5).
if TYPE_CHECKING:
    from bosaet_desktop.core.project import Project
    from bosaet_desktop.core.rows.project import NewProject
    from bosaet_desktop.ui.frame.open_project import ProgramDeeds
    from bosaet_desktop.ui.frame.session import Session
    from bosaet_desktop.ui.main_window import MainWindow

START = "start"


def run(file: Path | None = None, page: str = "", *, report_paint: bool = False) -> int:
    """Open the window, with the project `file` at `page` if named; return the exit code.

    With `report_paint`, print one JSON line at the first filled paint and leave.
    """
    app = make_application()
    program = Program(app, make_preferences())
    program.start(file, page, report_paint=report_paint)
    return app.exec()


class Program(QObject):
    """The window, the preferences, and the project that is open, if one is."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__()
        self._app, self._preferences = app, preferences
        self._dress = partial(dress, app, preferences, QtTexts(self))
        self._session: Session | None = None
        self._main: MainWindow | None = None
        self._errors = ErrorReporting(self.show_trouble)
        self.shell = Shell(self._may_close)
        self.shell.files_dropped.connect(self._take_dropped)
        self._system_look = SystemLook(app, self)
        self._system_look.changed.connect(self._follow_system)
        self._dress()

    def start(self, file: Path | None, page: str, *, report_paint: bool = False) -> None:
        """Show the window; everything heavy is loaded once it stands."""
        self._errors.install()
        QTimer.singleShot(SETTLED_AFTER_MS, self, settle)
        self.shell.restore_place(self._preferences.window_bytes("geometry"))
        after: Callable[[], None] = self._report if report_paint else partial(warm_up, self)
        if file is None:
            self.show_start()
            FirstPaint(self.shell.content(), after)
        else:
            FirstPaint(self.shell, lambda: self._begin_with(file, page, after))
        self.shell.show()

    def _begin_with(self, file: Path, page: str, after: Callable[[], None]) -> None:
        try:
            self.open_file(file, page)
        finally:
            if self._main is None:
                self.show_start()
            FirstPaint(self.shell.content(), after)

    def _report(self) -> None:
        print(paint_report(), flush=True)
        self.shell.close()
        self._app.quit()

    def show_start(self) -> None:
        """Show recent projects and the ways to begin."""
        from bosaet_desktop.ui.start_page import StartPage

        start = StartPage(self._preferences)
        start.open_requested.connect(self.open_file)
        start.browse_requested.connect(self.choose_file)
        start.new_requested.connect(self.new_project)
        start.sample_requested.connect(self.open_sample)
        start.locate_requested.connect(self.choose_file)
        start.language_chosen.connect(self._speak)
        start.setObjectName(START)
        start.refresh()
        self.shell.setWindowTitle("Bosæt")
        self.shell.show_content(start)
        start.start()

    def new_project(self) -> None:
        """Ask what a new project is about; an open one is closed only when the new one is made."""
        from bosaet_desktop.ui.new_project_form import NewProjectForm

        if not self._may_leave():
            return
        page = self._put_frame_away()
        form = NewProjectForm(self._preferences)
        form.created.connect(self._create)
        form.cancelled.connect(lambda: self._leave_form(page))
        self.shell.setWindowTitle(_("{title} – Bosæt").format(title=_("New project")))
        self.shell.show_content(form)
        form.start()

    def _put_frame_away(self, *, stores: bool = True) -> str:
        """End the frame, its page stored first or given up; return that one's key."""
        if self._main is None:
            return ""
        page = self._main.stack.current_key
        if stores:
            self._main.stack.leave()
        self._main.end()
        self._main = None
        return page

    def _leave_form(self, page: str) -> None:
        if self._session is None:
            self.show_start()
        else:
            self._show_main(self._session, page)

    def open_file(self, path: Path, page: str = "") -> None:
        """Open the project at `path`; another one that is open is closed once this one stands."""
        from bosaet_desktop.ui.frame.opening import open_with_choices

        path = path.resolve()
        is_open = self._session is not None and self._session.path == path
        if is_open or not self._may_leave():
            return
        found = open_with_choices(path, self._preferences.identity(path), self.shell)
        if found is None:
            return
        self._take(found.project, page)
        if found.banner is not None:
            self.show_trouble(found.banner)

    def _take_dropped(self, paths: tuple[Path, ...]) -> None:
        main = self._main
        if main is not None:
            main.telling.go_on()
        refused = take_in(paths, self.open_file, main.import_file if main is not None else None)
        if refused is not None:
            self.show_trouble(refused)

    def open_sample(self, key: str) -> None:
        """Open a new copy of the example `key` of `ui/samples.py`."""
        from bosaet_desktop.ui.frame.creating import make_sample

        if self._may_leave():
            self._take(make_sample(key, self._preferences.language))

    def save_copy(self) -> None:
        """Write a copy elsewhere; who has the file for reading only goes on in the copy."""
        from bosaet_desktop.ui.frame.saving import copy_words, save_copy_of
        from bosaet_desktop.ui.page import MessageKind

        if self._session is None or self._main is None:
            return
        project = self._session.opened.project
        self._main.stack.leave()
        target = save_copy_of(project, self.shell)
        if target is not None:
            if project.read_only:
                self.open_file(target)
            self._main.say(copy_words(target, self._session.path), MessageKind.INFO)

    def close_project(self) -> None:
        """Close the project and go back to the start page."""
        if self._may_leave():
            self._close_project()
            self.show_start()

    def renew_look(self) -> None:
        """Build the frame anew, once the menu that asked for it has closed."""
        QTimer.singleShot(0, self, self._renew_look)

    def _follow_system(self) -> None:
        if self._preferences.theme == "system":
            self.renew_look()

    def _renew_look(self) -> None:
        if self._main is None or self._session is None:
            self._dress()
            # A form with answers that nobody has stored is not built anew.
            if self.shell.content().objectName() == START:
                self.show_start()
            return
        page = self._put_frame_away()
        # Dressing widgets that are about to go would take longer than building new ones.
        self.shell.clear()
        self._dress()
        self._show_main(self._session, page)

    def show_trouble(self, error: UserError) -> None:
        """Say what happened: above the page, or in a box where there is no page yet."""
        from bosaet_desktop.ui.frame.file_dialogs import ask

        if self._main is not None:
            self._main.show_trouble(error)
        else:
            ask(self.shell, error, [])

    def _create(self, new: "NewProject") -> None:
        from bosaet_desktop.ui.frame.creating import make_project

        project = make_project(new, self.shell)
        if project is not None:
            self._preferences.project_kind = new.kind
            self._take(project)

    def choose_file(self, missing: Path | None = None) -> None:
        """Open the file that is chosen, which is the one that was at `missing`, if that is said."""
        from bosaet_desktop.ui.frame.file_dialogs import ask_what_to_open

        found = ask_what_to_open(self.shell, _("Open a project"), documents())
        if found is not None:
            if missing is not None:
                self._preferences.move_project(missing, found)
            self.open_file(found)

    def _speak(self, code: str) -> None:
        self._preferences.language = code
        self._dress()
        self.show_start()

    def _take(self, project: "Project", page: str = "") -> None:
        from bosaet_desktop.ui.frame.session import Session

        self._close_project()
        self._session = Session(project, self._preferences, self.shell)
        self._show_main(self._session, page)
        FirstPaint(self.shell.content(), self._welcome)

    def _welcome(self) -> None:
        """Put the project among the recent ones, once it is seen, and tell if it lies badly."""
        from bosaet_desktop.ui.frame.lying_elsewhere import tell_where

        if self._session is not None and self._main is not None:
            self._session.remember()
            tell_where(self._session, self._main.telling, self.shell, self.open_file)

    def _show_main(self, session: "Session", page: str) -> None:
        from bosaet_desktop.ui.main_window import MainWindow
        from bosaet_desktop.ui.pages import OVERVIEW

        self._main = MainWindow(session.opened, self._deeds())
        self.shell.show_content(self._main)
        self._main.begin(page or OVERVIEW)

    def _deeds(self) -> "ProgramDeeds":
        from bosaet_desktop.ui.frame.open_project import ProgramDeeds

        return ProgramDeeds(
            new_project=self.new_project,
            choose_file=self.choose_file,
            open_file=self.open_file,
            open_sample=self.open_sample,
            save_copy=self.save_copy,
            close_project=self.close_project,
            leave=self.shell.close,
            renew_look=self.renew_look,
        )

    def _close_project(self) -> None:
        with self._errors.holding_trouble():
            self._put_frame_away(stores=False)
            # A field that loses the keyboard stores itself, which it cannot once the file is shut.
            self.shell.setFocus()
        if self._session is not None:
            self._session.close()
            self._session = None

    def _may_leave(self) -> bool:
        from bosaet_desktop.ui.frame.leaving import may_leave

        stack = None if self._main is None else self._main.stack
        drafts = {} if self._session is None else self._session.opened.drafts
        return may_leave(stack, drafts, self._errors, self.shell)

    def _may_close(self) -> bool:
        self._preferences.keep_window_bytes("geometry", self.shell.saveGeometry())
        if may := self._may_leave():
            self._close_project()
        return may
