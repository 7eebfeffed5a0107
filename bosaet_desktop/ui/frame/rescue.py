"""The ways out when a project cannot be opened as it lies there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.errors import (
    FileDamaged,
    FileLocked,
    FileTrouble,
    NotAllowed,
    UserError,
)
from bosaet_desktop.core.formatting import date_short, time_of_day
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import open_project
from bosaet_desktop.core.storage.backups import newest_good_backup, taken_at
from bosaet_desktop.core.storage.copies import copy_in_use
from bosaet_desktop.core.storage.salvage import salvage
from bosaet_desktop.ui.frame.file_dialogs import ask, ask_where_to_save, copy_name
from bosaet_desktop.ui.frame.opened import Opened


@dataclass(frozen=True, slots=True)
class _Way:
    """A way out: the words on its button, and what it opens in the end."""

    words: str
    deed: Callable[[], Opened | None]


def from_locked(path: Path, identity: str, trouble: FileTrouble, parent: QWidget) -> Opened | None:
    """Offer a copy of a file that is open elsewhere, and its newest backup if none can be made."""

    def copy() -> Opened | None:
        try:
            return _open_copy(path, path, parent)
        except (FileLocked, FileDamaged) as restless:
            return _ask(parent, restless, _backups(path, identity, parent))

    return _ask(parent, trouble, [_Way(_("Work in a copy …"), copy)])


def from_damaged(path: Path, identity: str, trouble: FileTrouble, parent: QWidget) -> Opened | None:
    """Offer the newest backup, and to save what can be read of the file itself."""
    ways = _backups(path, identity, parent)
    if isinstance(trouble, FileDamaged):
        ways.append(_salvage(path, parent))
    return _ask(parent, trouble, ways)


def _backups(path: Path, identity: str, parent: QWidget) -> list[_Way]:
    """Return the way by the newest good backup, none if there is no such backup."""
    backup = newest_good_backup(identity) if identity else None
    if backup is None:
        return []
    words = _("Open the backup of {moment} …").format(moment=_moment(taken_at(backup)))
    return [_Way(words, lambda: _open_copy(backup, path, parent))]


def _salvage(damaged: Path, parent: QWidget) -> _Way:
    def save() -> Opened | None:
        target = _ask_for_copy(damaged, parent)
        if target is None:
            return None
        saved = salvage(damaged, target)
        return Opened(open_project(target), _told(damaged, target, whole=not saved.torn))

    return _Way(_("Save what can be read …"), save)


def _ask(parent: QWidget, trouble: UserError, ways: Sequence[_Way]) -> Opened | None:
    if not ways:
        raise trouble
    taken = ask(parent, trouble, [way.words for way in ways])
    return None if taken is None else ways[taken].deed()


def _open_copy(source: Path, beside: Path, parent: QWidget) -> Opened | None:
    """Open a copy of `source` under a name of its own, never over the file at `beside`."""
    target = _ask_for_copy(beside, parent)
    if target is None:
        return None
    copy_in_use(source, target)
    return Opened(open_project(target))


def _ask_for_copy(original: Path, parent: QWidget) -> Path | None:
    target = ask_where_to_save(parent, _("Save a copy"), copy_name(original), replaces=False)
    if target is not None and target.exists():
        raise NotAllowed(
            _("There is already a file called {name}.").format(name=target.name),
            safe=_("Nothing was changed."),
            todo=_("Choose another name."),
        )
    return target


def _told(damaged: Path, target: Path, *, whole: bool) -> UserError:
    return UserError(
        _("What can be read of {name} is saved in {copy}.").format(
            name=damaged.name, copy=target.name
        ),
        safe=_("The damaged file is kept as it is."),
        todo=_("Nothing is missing.")
        if whole
        else _("Something is missing: hold it against your papers."),
    )


def _moment(taken: datetime) -> str:
    return f"{date_short(taken.date())} {time_of_day(taken)}"
