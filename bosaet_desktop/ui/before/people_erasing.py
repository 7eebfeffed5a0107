"""Erasing a person: a plain question first, for nothing takes it back, and what was not reached."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from bosaet_desktop.core.analysis.person_words import shown_name
from bosaet_desktop.core.commands.privacy import erase_person
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.privacy import person_file
from bosaet_desktop.core.rows.privacy import Erasing, PersonFile, Purged
from bosaet_desktop.ui.preferences import Preferences


def ask_and_erase(
    project: Project, preferences: Preferences, person_id: str, way: Erasing, parent: QWidget
) -> str:
    """Erase somebody if the facilitator says yes; return what was done, empty for no.

    Raises what `erase_person` raises.
    """
    held = person_file(project, person_id)
    if held is None or not _is_sure(held, way, parent):
        return ""
    purged = erase_person(project, person_id, way)
    copies = copies_here(preferences, project.path)
    return closing_words(held, purged, copies, way)


def copies_here(preferences: Preferences, path: Path) -> tuple[Path, ...]:
    """Return other files that were opened here and hold the same project."""
    identity = preferences.identity(path)
    return tuple(
        each.path
        for each in preferences.recent_projects()
        if identity
        and each.path != path
        and each.path.exists()
        and preferences.identity(each.path) == identity
    )


def question_words(held: PersonFile, way: Erasing) -> tuple[str, str]:
    """Return the question, and what stays if it is answered with yes."""
    asked = _("Erase {name} for good?")
    stays = _("Marks on score sheets stay: no sheet knows who filled it in.")
    if way is Erasing.ANONYMISE:
        asked = _("Make {name} anonymous for good?")
        stays = _("Village, side and the evenings they came to stay, so that the counts hold.")
    said = [_("This cannot be undone, and nothing done before it can be undone either."), stays]
    if held.mentions:
        named = ngettext(
            "The name still stands in {n} text: change it first.",
            "The name still stands in {n} texts: change them first.",
            len(held.mentions),
        )
        said.append(named.format(n=len(held.mentions)))
    return asked.format(name=shown_name(held.person)), " ".join(said)


def closing_words(held: PersonFile, purged: Purged, copies: Sequence[Path], way: Erasing) -> str:
    """Return what was done, and where the name may still stand."""
    done = _("{name} is erased from the project.")
    if way is Erasing.ANONYMISE:
        done = _("{name} is anonymous in the project now.")
    said = [done.format(name=shown_name(held.person)), _backups(purged)]
    if purged.stuck:
        left = _("These backups must be deleted by hand: {files}.")
        said.append(left.format(files=", ".join(map(str, purged.stuck))))
    if held.mentions:
        said.append(_("Texts that name the person stay until you change them."))
    if copies:
        other = _("Copies on this computer still hold the name: {files}.")
        said.append(other.format(files=", ".join(map(str, copies))))
    said.append(
        _(
            "Not reached: copies on other computers and sticks, saved lists and exports, prints. "
            "Merging brings nobody back."
        )
    )
    return " ".join(part for part in said if part)


def _backups(purged: Purged) -> str:
    told = []
    if purged.cleaned:
        cleaned = ngettext("{n} backup is cleaned.", "{n} backups are cleaned.", purged.cleaned)
        told.append(cleaned.format(n=purged.cleaned))
    if purged.deleted:
        gone = ngettext("{n} backup is deleted.", "{n} backups are deleted.", purged.deleted)
        told.append(gone.format(n=purged.deleted))
    return " ".join(told)


def _is_sure(held: PersonFile, way: Erasing, parent: QWidget) -> bool:
    box = QMessageBox(parent)
    asked, told = question_words(held, way)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Bosæt")
    box.setText(asked)
    box.setInformativeText(told)
    yes = box.addButton(_("Yes"), QMessageBox.ButtonRole.DestructiveRole)
    no = box.addButton(_("No"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.exec()
    return box.clickedButton() is yes
