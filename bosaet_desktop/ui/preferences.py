"""What this person likes on this computer: language, look, windows and recent projects."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, Signal

from bosaet_desktop.core.i18n import LANGUAGES
from bosaet_desktop.ui.places import told_apart
from bosaet_desktop.ui.theme.theme import (
    LARGEST_TEXT,
    NORMAL_TEXT,
    SCHEME_CHOICES,
    SMALLEST_TEXT,
    SchemeChoice,
)

MOST_RECENT = 6
CARD_SIZES = ("small", "normal", "large")
STAGES = 4
AREA_PARTS = 4


@dataclass(frozen=True, slots=True)
class HallScreen:
    """A screen by its name and where it lies: left, top, width and height."""

    name: str = ""
    area: tuple[int, int, int, int] = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class RecentProject:
    """What the start page tells of a project without opening it; `stage` is 0-4."""

    path: Path
    title: str
    villages: tuple[str, ...]
    municipality: str
    stage: int
    opened: date


class Preferences(QObject):
    """A typed view over QSettings; a value that makes no sense counts as not set.

    What can be chosen in more than one place tells of it: `sound_chosen(on)` and
    `hall_clock_chosen(on)`.
    """

    sound_chosen = Signal(bool)
    hall_clock_chosen = Signal(bool)

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    @property
    def language(self) -> str:
        """The language of the window: as chosen, else Danish on a Danish computer, else English."""
        chosen = self._text("language")
        return chosen if chosen in LANGUAGES else system_language()

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def theme(self) -> SchemeChoice:
        """The colours chosen, "system" at first."""
        chosen = self._text("theme")
        return next((scheme for scheme in SCHEME_CHOICES if scheme == chosen), "system")

    @theme.setter
    def theme(self, scheme: SchemeChoice) -> None:
        self._settings.setValue("theme", scheme)

    @property
    def text_size(self) -> int:
        """The text size in percent, 100-200."""
        size = self._text("text_size")
        chosen = int(size) if size.isdecimal() else NORMAL_TEXT
        return min(max(chosen, SMALLEST_TEXT), LARGEST_TEXT)

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._settings.setValue("text_size", percent)

    @property
    def guide_shown(self) -> bool:
        """Whether the guide stands at the right of the page."""
        return self._yes("guide_shown", default=True)

    @guide_shown.setter
    def guide_shown(self, shown: bool) -> None:
        self._settings.setValue("guide_shown", shown)

    @property
    def path_shown(self) -> bool:
        """Whether the path of stages stands at the left of the page."""
        return self._yes("path_shown", default=True)

    @path_shown.setter
    def path_shown(self, shown: bool) -> None:
        self._settings.setValue("path_shown", shown)

    @property
    def card_size(self) -> str:
        """How large the cards of the idea board are: "small", "normal" or "large"."""
        size = self._text("card_size")
        return size if size in CARD_SIZES else "normal"

    @card_size.setter
    def card_size(self, size: str) -> None:
        self._settings.setValue("card_size", size)

    @property
    def sound(self) -> bool:
        """Whether the program may make a sound."""
        return self._yes("sound", default=False)

    @sound.setter
    def sound(self, on: bool) -> None:
        self._settings.setValue("sound", on)
        self.sound_chosen.emit(on)

    @property
    def hall_clock(self) -> bool:
        """Whether the hall sees a clock below all else while a programme runs."""
        return self._yes("hall_clock", default=False)

    @hall_clock.setter
    def hall_clock(self, on: bool) -> None:
        self._settings.setValue("hall_clock", on)
        self.hall_clock_chosen.emit(on)

    @property
    def hall_dark(self) -> bool:
        """Whether the hall's window is dark; a hall that cannot be darkened wants it light."""
        return self._yes("hall_dark", default=True)

    @hall_dark.setter
    def hall_dark(self, dark: bool) -> None:
        self._settings.setValue("hall_dark", dark)

    @property
    def hall_screen(self) -> HallScreen:
        """The screen that the hall looked at last, without a name before it looked at any."""
        kept = [part for part in self._text("hall_screen_area").split() if _is_whole(part)]
        left, top, width, height = map(int, kept) if len(kept) == AREA_PARTS else (0, 0, 0, 0)
        return HallScreen(self._text("hall_screen"), (left, top, width, height))

    @hall_screen.setter
    def hall_screen(self, screen: HallScreen) -> None:
        self._settings.setValue("hall_screen", screen.name)
        self._settings.setValue("hall_screen_area", " ".join(map(str, screen.area)))

    def last_page(self, path: Path) -> str:
        """Return the key of the page on which the project at `path` was left, or nothing."""
        return self._text(f"{_project_group(path)}/last_page")

    def keep_last_page(self, path: Path, key: str) -> None:
        """Remember where the project at `path` was left."""
        self._settings.setValue(f"{_project_group(path)}/last_page", key)

    def identity(self, path: Path) -> str:
        """Return what the project at `path` is known by, empty before it was opened here."""
        return self._text(f"{_project_group(path)}/identity")

    def keep_identity(self, path: Path, identity: str) -> None:
        """Remember what the project at `path` is known by, should the file ever be damaged."""
        self._settings.setValue(f"{_project_group(path)}/identity", identity)

    def more_steps(self, path: Path) -> bool:
        """Whether the project at `path` shows the steps its kind hides."""
        return self._yes(f"{_project_group(path)}/more_steps", default=False)

    def keep_more_steps(self, path: Path, more: bool) -> None:
        """Show the hidden steps of the project at `path` from now on, or hide them again."""
        self._settings.setValue(f"{_project_group(path)}/more_steps", more)

    def alone_page(self, path: Path) -> str:
        """Return the key of the one page that the project at `path` shows, or nothing."""
        return self._text(f"{_project_group(path)}/alone_page")

    def keep_alone_page(self, path: Path, key: str) -> None:
        """Show nothing but the page `key` of the project at `path`, all of it for no key."""
        self._settings.setValue(f"{_project_group(path)}/alone_page", key)

    @property
    def project_kind(self) -> str:
        """The kind of project made last, one of `KINDS`; offered first the next time."""
        from bosaet_desktop.core.terms.project import EVENING, KINDS

        chosen = self._text("project_kind")
        return chosen if chosen in KINDS else EVENING

    @project_kind.setter
    def project_kind(self, kind: str) -> None:
        self._settings.setValue("project_kind", kind)

    def window_bytes(self, name: str) -> QByteArray:
        """Return what was kept under `name`, such as "geometry" or "state"; empty at first."""
        kept = self._settings.value(f"window/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_window_bytes(self, name: str, kept: QByteArray) -> None:
        """Keep a window's geometry or state for the next time."""
        self._settings.setValue(f"window/{name}", kept)

    def recent_projects(self) -> tuple[RecentProject, ...]:
        """Return the projects opened here, the latest first; missing files too."""
        text = self._text("recent")
        if not text:
            return ()
        import json

        try:
            return tuple(_recent_project(entry) for entry in json.loads(text))
        except (ValueError, KeyError, TypeError):
            return ()

    def remember_project(self, project: RecentProject) -> None:
        """Put `project` first among the recent ones; there is one entry for each file."""
        others = [known for known in self.recent_projects() if known.path != project.path]
        self._keep_recent([project, *others][:MOST_RECENT])

    def move_project(self, path: Path, found: Path) -> None:
        """Note that the file that was at `path` has been found at `found`."""
        kept = [known for known in self.recent_projects() if known.path != found]
        self._keep_recent(
            [replace(known, path=found) if known.path == path else known for known in kept]
        )

    def _keep_recent(self, projects: list[RecentProject]) -> None:
        import json

        entries = [
            asdict(project) | {"path": str(project.path), "opened": project.opened.isoformat()}
            for project in projects
        ]
        self._settings.setValue("recent", json.dumps(entries, ensure_ascii=False))

    def _text(self, key: str) -> str:
        kept = self._settings.value(key)
        return "" if kept is None else str(kept)

    def _yes(self, key: str, *, default: bool) -> bool:
        # An ini file gives back words where a boolean was put in.
        kept = self._text(key).lower()
        return kept == "true" if kept in ("true", "false") else default


def files_of_one_title(recent: Iterable[RecentProject]) -> Mapping[Path, str]:
    """Return what the files are called of those whose title another one has too, as a copy has."""
    by_title: defaultdict[str, list[Path]] = defaultdict(list)
    for each in recent:
        by_title[each.title].append(each.path)
    alike = (told_apart(paths) for paths in by_title.values() if len(paths) > 1)
    return {path: name for names in alike for path, name in names.items()}


def _is_whole(text: str) -> bool:
    return text.removeprefix("-").isdecimal()


def _project_group(path: Path) -> str:
    import hashlib

    # Slashes part the groups of QSettings, so the path itself cannot be a key.
    return f"project/{hashlib.sha1(str(path).encode(), usedforsecurity=False).hexdigest()}"


def _recent_project(entry: dict[str, object]) -> RecentProject:
    villages = entry["villages"]
    if not isinstance(villages, list):
        raise TypeError(villages)
    return RecentProject(
        path=Path(str(entry["path"])),
        title=str(entry["title"]),
        villages=tuple(str(village) for village in villages),
        municipality=str(entry["municipality"]),
        stage=min(max(int(str(entry["stage"])), 0), STAGES),
        opened=date.fromisoformat(str(entry["opened"])),
    )


def system_language() -> str:
    """Return the language of the computer as far as the program speaks it."""
    danish = QLocale.system().language() == QLocale.Language.Danish
    return "da" if danish else "en"
