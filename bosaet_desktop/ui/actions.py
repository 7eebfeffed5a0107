"""Every action of the program in one list: its words, its keys and the menu it stands in."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.ui.samples import SAMPLES
from bosaet_desktop.ui.widgets.menu_letters import mark_letters

SEPARATOR = "-"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action; with a `group` it is one choice out of several and shows which one holds.

    Its keys work in the facilitator's window, with `everywhere` while the hall's has the keyboard.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    group: str = ""
    checkable: bool = False
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """A menu or, inside another one, a submenu."""

    text: str
    entries: "tuple[ActionSpec | MenuSpec | str, ...]"
    name: str = ""


MENUS: tuple[MenuSpec, ...] = (
    MenuSpec(
        N_("&File"),
        (
            ActionSpec("new", N_("New project …"), ("Ctrl+N",)),
            ActionSpec("open", N_("Open …"), ("Ctrl+O",)),
            MenuSpec(N_("Recent projects"), (), "recent"),
            MenuSpec(
                N_("Open an example as a copy"),
                tuple(ActionSpec(f"sample.{each.key}", each.line) for each in SAMPLES),
            ),
            SEPARATOR,
            ActionSpec("save_copy", N_("Save a copy …"), ("Ctrl+Shift+S",)),
            ActionSpec("table_copy", N_("Copy for a table …")),
            ActionSpec("merge", N_("Merge with other files …")),
            ActionSpec("learn", N_("Learn from another project …")),
            ActionSpec("import", N_("Import …")),
            ActionSpec("export", N_("Export …")),
            ActionSpec("print", N_("Print …"), ("Ctrl+P",)),
            ActionSpec("paper_kit", N_("Paper kit …"), ("Ctrl+Shift+P",)),
            SEPARATOR,
            ActionSpec("close", N_("Close the project"), ("Ctrl+W",)),
            ActionSpec("quit", N_("Quit"), ("Ctrl+Q",)),
        ),
    ),
    MenuSpec(
        N_("&Edit"),
        (
            ActionSpec("undo", N_("Undo"), ("Ctrl+Z",)),
            ActionSpec("redo", N_("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z")),
            SEPARATOR,
            ActionSpec("find", N_("Find anything …"), ("Ctrl+K",)),
            ActionSpec("quick_note", N_("Quick note …"), ("Ctrl+Shift+N",)),
        ),
    ),
    MenuSpec(
        N_("&View"),
        (
            ActionSpec("audience", N_("Window for the hall"), ("F11",), checkable=True),
            ActionSpec("show_hall", N_("Show this page to the hall"), ("F9",), everywhere=True),
            ActionSpec("show_question", N_("Show the question to the hall"), ("Shift+F9",)),
            ActionSpec("black", N_("Black wall, or show it again"), ("Ctrl+B",), everywhere=True),
            ActionSpec("hall_dark", N_("Dark colours in the hall"), checkable=True),
            ActionSpec("hall_clock", N_("Clock below what the hall sees"), checkable=True),
            SEPARATOR,
            ActionSpec("guide", N_("Guide"), ("F1",), checkable=True),
            ActionSpec("path", N_("Steps"), ("F2",), checkable=True),
            ActionSpec("sound", N_("Sound"), checkable=True),
            SEPARATOR,
            ActionSpec("larger", N_("Larger text"), ("Ctrl++", "Ctrl+=")),
            ActionSpec("smaller", N_("Smaller text"), ("Ctrl+-",)),
            ActionSpec("normal_size", N_("Normal text size"), ("Ctrl+0",)),
            SEPARATOR,
            MenuSpec(
                N_("Colours"),
                (
                    ActionSpec("theme.system", N_("Same as the computer"), group="theme"),
                    ActionSpec("theme.light", N_("Light"), group="theme"),
                    ActionSpec("theme.dark", N_("Dark"), group="theme"),
                    ActionSpec("theme.contrast", N_("High contrast"), group="theme"),
                ),
            ),
            MenuSpec(
                N_("Language"),
                (
                    ActionSpec("language.da", "Dansk", group="language"),
                    ActionSpec("language.en", "English", group="language"),
                ),
            ),
        ),
    ),
    MenuSpec(
        N_("&Go"),
        (
            ActionSpec("overview", N_("Overview"), ("Alt+Home",)),
            SEPARATOR,
            ActionSpec("stage.before", N_("Before"), ("Ctrl+1",)),
            ActionSpec("stage.where_are_we", N_("Where are we?"), ("Ctrl+2",)),
            ActionSpec("stage.what_do_we_want", N_("What do we want?"), ("Ctrl+3",)),
            ActionSpec("stage.how", N_("How?"), ("Ctrl+4",)),
            ActionSpec("stage.what_now", N_("What now?"), ("Ctrl+5",)),
            ActionSpec("stage.after", N_("After"), ("Ctrl+6",)),
            SEPARATOR,
            ActionSpec("next_step", N_("Next step"), ("Ctrl+PgDown",)),
            ActionSpec("former_step", N_("Step before"), ("Ctrl+PgUp",)),
            SEPARATOR,
            ActionSpec("next_item", N_("Next item of the agenda"), ("F8",), everywhere=True),
            ActionSpec("former_item", N_("Item of the agenda before"), ("Shift+F8",)),
            SEPARATOR,
            ActionSpec("next_part", N_("Next part of the window"), ("F6",)),
            ActionSpec("former_part", N_("Part of the window before"), ("Shift+F6",)),
        ),
    ),
    MenuSpec(
        N_("&Help"),
        (ActionSpec("manual", N_("Manual")), SEPARATOR, ActionSpec("about", N_("About Bosæt"))),
    ),
)


class Actions(QObject):
    """The actions, made once for a window; a key works wherever the focus is in it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._by_name: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._window = window

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def __iter__(self) -> Iterator[tuple[str, QAction]]:
        return iter(self._by_name.items())

    def menu(self, name: str) -> QMenu:
        """Return a submenu that is filled as it opens, such as "recent"."""
        return self._menus[name]

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus and all actions in the language in use."""
        for spec in MENUS:
            self._fill_menu(bar.addMenu(_(spec.text)), spec)

    def _fill_menu(self, menu: QMenu, spec: MenuSpec) -> None:
        if spec.name:
            self._menus[spec.name] = menu
        for entry in spec.entries:
            if isinstance(entry, MenuSpec):
                self._fill_menu(menu.addMenu(_(entry.text)), entry)
            elif isinstance(entry, ActionSpec):
                menu.addAction(self._make(entry))
            else:
                menu.addSeparator()
        # As it opens, for what would be undone and the recent projects change.
        menu.aboutToShow.connect(lambda: mark_letters(menu.actions()))

    def _make(self, spec: ActionSpec) -> QAction:
        # Names of languages are written in the language itself.
        text = spec.text if spec.group == "language" else _(spec.text)
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        reach = Qt.ShortcutContext
        action.setShortcutContext(
            reach.ApplicationShortcut if spec.everywhere else reach.WindowShortcut
        )
        action.setCheckable(spec.checkable or bool(spec.group))
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self._window))
            group.addAction(action)
        self._window.addAction(action)
        self._by_name[spec.name] = action
        return action
