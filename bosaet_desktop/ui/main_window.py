"""Everything inside the window while a project is open: path, page, guide and status line."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenuBar, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Change
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.ui.actions import Actions
from bosaet_desktop.ui.frame.alone import Alone
from bosaet_desktop.ui.frame.evening import Evening
from bosaet_desktop.ui.frame.evening_line import EveningLine
from bosaet_desktop.ui.frame.file_deeds import file_deeds
from bosaet_desktop.ui.frame.hall_clock import HallClock
from bosaet_desktop.ui.frame.hall_deeds import connect_hall
from bosaet_desktop.ui.frame.hall_panel import HallPanel
from bosaet_desktop.ui.frame.help_deeds import help_deeds
from bosaet_desktop.ui.frame.open_project import OpenProject, ProgramDeeds
from bosaet_desktop.ui.frame.page_guide import PageGuide
from bosaet_desktop.ui.frame.page_header import PageHeader
from bosaet_desktop.ui.frame.page_stack import PageStack
from bosaet_desktop.ui.frame.paint_report import FirstPaint
from bosaet_desktop.ui.frame.panels import Panels
from bosaet_desktop.ui.frame.path_panel import PathPanel
from bosaet_desktop.ui.frame.path_steps import PathSteps
from bosaet_desktop.ui.frame.presenting import Presenting
from bosaet_desktop.ui.frame.print_menu import print_papers
from bosaet_desktop.ui.frame.status_line import StatusLine
from bosaet_desktop.ui.frame.telling import Telling
from bosaet_desktop.ui.frame.undo_keys import UndoKeys
from bosaet_desktop.ui.frame.undoing import redo, undo
from bosaet_desktop.ui.frame.wall import Wall
from bosaet_desktop.ui.frame.window_actions import (
    connect_deeds,
    connect_look,
    connect_program,
    show_history,
)
from bosaet_desktop.ui.pages import OVERVIEW, STAGES, entry
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.message_bar import MessageBar

# Marks come in bursts; the states of the path may lag a little behind.
STATES_AFTER_MS = 400
# In pixels whatever the text size: a longer title would push the menus out of the narrowest window.
WIDEST_TITLE = 400


class MainWindow(QWidget):
    """The frame around the pages; built anew when language, colours or text size change."""

    def __init__(self, opened: OpenProject, deeds: ProgramDeeds) -> None:
        super().__init__()
        self._opened, self._deeds = opened, deeds
        self._project, self._preferences = opened.project, opened.preferences
        self._language = ""
        self._ended = False
        self._title = Caption().one_line()
        self._menu_bar = QMenuBar()
        self.menu_actions = Actions(self)
        self.menu_actions.fill(self._menu_bar)
        self._path = PathPanel()
        self._steps = PathSteps(self._path, self._project, self._preferences)
        self._header = PageHeader()
        self._bar, self._status = MessageBar(), StatusLine()
        self.telling = Telling(self._bar, self._status, deeds.save_copy)
        self.say, self.show_trouble = self.telling.say, self.telling.show_trouble
        self.stack = PageStack(opened.context(self.go_to, self.say))
        self._wall = Wall(opened.hall, self.stack, self.telling)
        self._presenting = Presenting(opened.hall, self.stack)
        self._hall_panel = HallPanel(opened.hall)
        self._path.add_foot(self._hall_panel)
        self._guide = PageGuide(opened.project)
        self._panels = Panels(self._path, self._guide, self._preferences)
        self._alone = Alone(self, opened, self.menu_actions, self.stack, self._panels, self._status)
        self._evening = Evening(opened, self.stack, self.go_to, self._alone.lets_go_to)
        EveningLine(self._evening, self._status, self.menu_actions, self._alone)
        self._hall_clock = HallClock(opened.hall, self._evening, self._preferences)
        self._undo_keys = UndoKeys(self, self.say)
        self._states_timer = QTimer(self, singleShot=True, interval=STATES_AFTER_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._title.setContentsMargins(0, 6, 14, 6)
        self._panels.fill_middle((self._header, self._bar), self.stack)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.setSpacing(0)
        everything.setMenuBar(self._menu_bar)
        everything.addWidget(self._panels, 1)
        everything.addWidget(self._status)

    def _connect(self) -> None:
        self._opened.signals.changed.connect(self._take_change)
        self._states_timer.timeout.connect(self._show_states)
        self._path.page_chosen.connect(self.go_to)
        self._path.more_toggled.connect(self._show_more)
        self._guide.next_requested.connect(lambda: self._step(1))
        self._header.print_requested.connect(self._print)
        self._header.hall_requested.connect(self._wall.show_page)
        self._header.focus_left.connect(self.stack.take_focus)
        self.stack.header_changed.connect(self._show_header)
        self.stack.header_changed.connect(self._show_guide)
        self._undo_keys.half_written.changed.connect(self._show_half_written)
        self._alone.changed.connect(self._show_header)
        self._presenting.changed.connect(self._show_header)
        self._presenting.covered.connect(self._hall_panel.cover)
        self._hall_panel.page_asked.connect(self.go_to)
        self._panels.guide_shown.connect(self.menu_actions["guide"].setChecked)
        connect_program(self.menu_actions, self._deeds, self._preferences)
        connect_look(self.menu_actions, self._preferences, self._deeds.renew_look)
        self._connect_menus()

    def _connect_menus(self) -> None:
        connect_hall(self.menu_actions, self._opened.hall, self._wall, self._preferences)
        connect_deeds(
            self.menu_actions,
            {
                "import": self.import_file,
                "merge": self.merge_file,
                "print": self._print,
                "undo": lambda: undo(self._project, self.telling),
                "redo": lambda: redo(self._project, self.telling),
                "find": self._find,
                "guide": self._panels.toggle_guide,
                "path": self._panels.toggle_path,
                "overview": lambda: self.go_to(OVERVIEW),
                "next_step": lambda: self._step(1),
                "former_step": lambda: self._step(-1),
                "next_part": self._panels.turn_to_next_part,
                "former_part": lambda: self._panels.turn_to_next_part(-1),
            }
            | {f"stage.{s.key}": partial(self._begin_stage, s.key) for s in STAGES},
        )

        connect_deeds(self.menu_actions, file_deeds(self._project, self, self.stack, self.say))
        connect_deeds(self.menu_actions, help_deeds(self))

    def begin(self, page_key: str = OVERVIEW) -> None:
        """Fill the frame and show the page `page_key`; the first time anything is read."""
        self.menu_actions["path"].setChecked(self._preferences.path_shown)
        for name in ("import", "quick_note", "merge", "learn"):
            self.menu_actions[name].setEnabled(not self._project.read_only)
        self._show_heading()
        self._show_saved()
        self._panels.begin()
        self.go_to(self._alone.page or page_key)
        self._alone.begin()
        self._evening.look()
        show_history(self.menu_actions, self._project)
        # They look at every table there is, and the page is read without them.
        FirstPaint(self, self._show_states)

    def end(self) -> None:
        """Read nothing more: this frame is going, and what is half typed has been stored."""
        self._ended = True
        self.stack.end()
        self._presenting.end()
        self._hall_panel.end()
        self._wall.end()
        self._hall_clock.end()
        self._evening.end()
        self._opened.signals.changed.disconnect(self._take_change)
        # Qt may let a clock strike once more before it deletes the frame of a file that is shut.
        for clock in self.findChildren(QTimer):
            clock.stop()

    def go_to(self, key: str, target: str | None = None) -> None:
        """Turn to the page `key`, and there to the row `target` if one is named."""
        if not self._alone.lets_go_to(key):
            return
        if key != self.stack.current_key:
            self.telling.go_on()
        page = self.stack.turn_to(key)
        self._presenting.cover()
        self._steps.hold(key)
        self._show_header()
        self._show_guide()
        if key != OVERVIEW:
            self._preferences.keep_last_page(self._project.path, key)
        self.stack.take_focus()
        if target is not None:
            page.reveal(target)

    def import_file(self, source: Path | None = None) -> None:
        """Take a table into the project: `source`, or one that is asked for."""
        from bosaet_desktop.ui.frame.exchanging import take_in

        take_in(self._project, self, self.say, source)

    def merge_file(self) -> None:
        """Take in what another copy of the project has, once what is half typed is stored."""
        from bosaet_desktop.ui.frame.merging import merge_with

        self.stack.leave()
        merge_with(self._project, self, self.say)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc, where nothing in the window wants it, clear the desk of the hall's window."""
        if event.key() == Qt.Key.Key_Escape and self._opened.hall.is_on_desk():
            self._opened.hall.close()
        else:
            super().keyPressEvent(event)

    def _step(self, distance: int) -> None:
        page = self._steps.neighbour(self.stack.current_key, distance)
        if page is not None:
            self.go_to(page.key)

    def _begin_stage(self, stage: str) -> None:
        self.go_to(self._steps.first_of(stage))

    def _show_more(self, more: bool) -> None:
        self._steps.show_more(more)
        if not self._steps.has(self.stack.current_key):
            self.go_to(OVERVIEW)

    def _show_states(self) -> None:
        if not self._ended:
            self._steps.show_states()

    def _show_heading(self) -> None:
        heading = project_heading(self._project)
        self._steps.show_kind(heading.kind)
        self._language = heading.language
        metrics = self._title.fontMetrics()
        title = shorten(heading.title, WIDEST_TITLE, metrics.horizontalAdvance)
        named = _("{title} – Bosæt")
        self._title.setText(named.format(title=title))
        self._title.setToolTip(heading.title if title != heading.title else "")
        # The menu bar measures its corner once, when it is put there.
        self._title.adjustSize()
        self._menu_bar.setCornerWidget(self._title)
        self._title.show()
        self.window().setWindowTitle(named.format(title=heading.title))
        self._opened.hall.name_project(heading.title, heading.tonights_question)

    def _show_header(self) -> None:
        key, page = self.stack.current_key, self.stack.current_page()
        of = entry(key)
        purpose = page.purpose()
        self._header.show_words(_(of.title), _(of.purpose) if purpose is None else purpose)
        papers, covered = bool(page.papers()), self.stack.is_covered
        # While it is presented a page is led by the presenter's view alone.
        actions = () if covered else page.primary_actions()
        for_hall = page.shows_for_hall and not covered and not self._alone.is_on
        self._header.show_buttons(actions, papers, for_hall, page.hall_is_primary)
        self._alone.hold()

    def _show_guide(self) -> None:
        key, page = self.stack.current_key, self.stack.current_page()
        following = None if page.proposes_next else self._steps.neighbour(key, 1)
        self._guide.show_page(key, following, fresh=page.is_fresh)

    def _show_saved(self) -> None:
        if self._project.saved_at is None:
            self._status.show_unchanged(self._project.read_only)
        else:
            self._status.show_saved(self._project.saved_at)

    def _show_half_written(self, half_written: bool) -> None:
        self._status.show_half_written(half_written or bool(self._opened.drafts))

    def _take_change(self, change: Change) -> None:
        self._show_saved()
        self._undo_keys.half_written.look()
        show_history(self.menu_actions, self._project)
        self._states_timer.start()
        if "project" in change.subjects:
            self._show_heading()
        if "attention_point" in change.subjects:
            self._guide.reload_notes()

    def _print(self) -> None:
        page = self.stack.current_page()
        own = page.own_printing()
        if own is None:
            print_papers(page.papers(), self._language, self, self.say)
        else:
            own()

    def _find(self) -> None:
        from bosaet_desktop.ui.frame.command_palette import CommandPalette
        from bosaet_desktop.ui.frame.destinations import destinations

        on_page = () if self.stack.is_covered else self.stack.current_page().primary_actions()
        here = self.stack.current_key
        found = destinations(self._project, self.menu_actions, here, on_page, self.go_to)
        palette = CommandPalette(found, self.window())
        palette.show()
        palette.take_focus()
