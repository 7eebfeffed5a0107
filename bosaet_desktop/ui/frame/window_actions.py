"""Ties every action to what it does; the list of actions itself is `ui/actions.py`."""

from collections.abc import Callable, Mapping
from functools import partial

from bosaet_desktop.core.i18n import LANGUAGES, _, language
from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.actions import Actions
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.preferences import Preferences, files_of_one_title
from bosaet_desktop.ui.samples import SAMPLES
from bosaet_desktop.ui.theme.theme import NORMAL_TEXT, SCHEME_CHOICES

TEXT_STEP = 10

Deed = Callable[[], object]


def connect_deeds(actions: Actions, deeds: Mapping[str, Deed]) -> None:
    """Let each named action do its deed."""
    for name, deed in deeds.items():
        actions[name].triggered.connect(lambda _checked=False, deed=deed: deed())


def connect_program(actions: Actions, deeds: ProgramDeeds, preferences: Preferences) -> None:
    """Connect what concerns files and the program as a whole."""
    connect_deeds(
        actions,
        {
            "new": deeds.new_project,
            "open": deeds.choose_file,
            **{f"sample.{each.key}": partial(deeds.open_sample, each.key) for each in SAMPLES},
            "save_copy": deeds.save_copy,
            "close": deeds.close_project,
            "quit": deeds.leave,
        },
    )
    menu = actions.menu("recent")
    projects = preferences.recent_projects()
    files = files_of_one_title(projects)
    menu.setEnabled(bool(projects))
    for recent in projects:
        file = files.get(recent.path)
        words = f"{recent.title} · {file}" if file else recent.title
        action = menu.addAction(words.replace("&", "&&"))
        action.setEnabled(recent.path.exists())
        action.triggered.connect(lambda _checked=False, path=recent.path: deeds.open_file(path))


def connect_look(actions: Actions, preferences: Preferences, renew: Deed) -> None:
    """Connect colours, text size and language; the frame is built anew after each."""

    def resize(percent: int) -> None:
        preferences.text_size = percent
        renew()

    def recolour(scheme: str) -> None:
        preferences.theme = next(each for each in SCHEME_CHOICES if each == scheme)
        renew()

    def translate(code: str) -> None:
        preferences.language = code
        renew()

    deeds: dict[str, Deed] = {
        "larger": lambda: resize(preferences.text_size + TEXT_STEP),
        "smaller": lambda: resize(preferences.text_size - TEXT_STEP),
        "normal_size": lambda: resize(NORMAL_TEXT),
    }
    deeds |= {f"theme.{each}": partial(recolour, each) for each in SCHEME_CHOICES}
    deeds |= {f"language.{each}": partial(translate, each) for each in LANGUAGES}
    connect_deeds(actions, deeds)
    actions[f"theme.{preferences.theme}"].setChecked(True)
    actions[f"language.{language()}"].setChecked(True)


def show_history(actions: Actions, project: Project) -> None:
    """Name in the Edit menu what would be undone and redone."""
    undo, redo = project.undo_label, project.redo_label
    actions["undo"].setEnabled(undo is not None)
    actions["redo"].setEnabled(redo is not None)
    actions["undo"].setText(_("Undo: {deed}").format(deed=_(undo)) if undo else _("Undo"))
    actions["redo"].setText(_("Redo: {deed}").format(deed=_(redo)) if redo else _("Redo"))
