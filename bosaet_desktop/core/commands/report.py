"""Putting the report together: which parts, words of one's own, and photos."""

from sqlalchemy import Connection, delete, exists, func, insert, select, update

from bosaet_desktop.core.analysis.photo import fitting_photo
from bosaet_desktop.core.commands.ordering import STEP
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.report import photo, report_part
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.report import ReportPart
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_TEXT


def choose_part(project: Project, part: ReportPart, chosen: bool) -> None:
    """Take a part into the report, or leave it out."""
    with project.change(N_("Choose parts of the report")) as connection:
        _store(connection, part, chosen=chosen)


def write_part(project: Project, part: ReportPart, text: str) -> None:
    """Write words of one's own at the beginning of a part; empty ones take them away.

    Raises InvalidInput for unfit words.
    """
    words = wording(text, LONGEST_TEXT, multiline=True)
    with project.change(N_("Write in the report")) as connection:
        _store(connection, part, text=words)


def add_photo(project: Project, part: ReportPart, content: bytes) -> str:
    """Put the PNG or JPEG in `content`, scaled down, behind the photos of a part; return its id.

    Raises InvalidInput for anything else.
    """
    stored = fitting_photo(content)
    with project.change(N_("Add photo")) as connection:
        key, last = new_id(), connection.scalar(select(func.max(photo.c.position))) or 0
        row = {"id": key, "part": part.value, "content": stored, "position": last + STEP}
        connection.execute(insert(photo).values(row))
    return key


def caption_photo(project: Project, photo_id: str, text: str) -> None:
    """Write what stands under a photo; raises InvalidInput for unfit words."""
    _describe(project, N_("Write caption"), photo_id, caption=wording(text, LONGEST_LINE))


def credit_photo(project: Project, photo_id: str, text: str) -> None:
    """Write who took a photo; raises InvalidInput for unfit words."""
    _describe(project, N_("Name photographer"), photo_id, credit=wording(text, LONGEST_LINE))


def delete_photo(project: Project, photo_id: str) -> None:
    """Take a photo out of the project."""
    with project.change(N_("Delete photo")) as connection:
        connection.execute(delete(photo).where(photo.c.id == photo_id))


def _describe(project: Project, label: str, photo_id: str, **values: str) -> None:
    with project.change(label) as connection:
        connection.execute(update(photo).where(photo.c.id == photo_id).values(**values))


def _store(connection: Connection, part: ReportPart, **values: object) -> None:
    here = report_part.c.part == part.value
    if connection.scalar(select(exists().where(here))):
        connection.execute(update(report_part).where(here).values(**values))
    else:
        connection.execute(insert(report_part).values(part=part.value, **values))
