"""What the file holds on one person, as a paper and as JSON (GDPR, articles 15 and 20)."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from bosaet_desktop.core.analysis.person_words import bond_sentence, entry_lines
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.merge.labels import COLUMNS, OTHER_COLUMN
from bosaet_desktop.core.merge.words import subject_name
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.privacy import named, person_file
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.privacy import Mention, PersonFile


def export_person(project: Project, target: Path, *, person: str = "") -> None:
    """Write what is held on the person of that name or id as .pdf or .json.

    Without a person it says that nothing is held. Raises InvalidInput for a name that nobody or
    more than one has.
    """
    held = person_file(project, _only(project, person)) if person else None
    with replacing(target) as beside:
        save_person_file(project, held, beside, target.suffix.lower(), date.today())


def save_person_file(
    project: Project, held: PersonFile | None, target: Path, suffix: str, day: date
) -> None:
    """Write what is held to `target` in the language in use, as `suffix` says."""
    title = project_row(project).title
    if suffix == ".json":
        words = json.dumps(_as_values(held, title, day), ensure_ascii=False, indent=2)
        target.write_text(words + "\n", encoding="utf-8")
        return
    from bosaet_desktop.core.paper.person_file import person_paper

    entry = () if held is None else entry_lines(held.person)
    bonds = () if held is None else tuple(map(bond_sentence, held.bonds))
    found = () if held is None else held.mentions
    texts = tuple((mention_place(each), each.text) for each in found)
    person_paper(target, entry, bonds, texts, title, day)


def mention_place(mention: Mention) -> str:
    """Return where a text stands: "Ideas: Text"."""
    column = _(COLUMNS.get(mention.column, OTHER_COLUMN))
    return f"{subject_name(mention.subject)}: {column}"


def _only(project: Project, name: str) -> str:
    found = named(project, name)
    if len(found) == 1:
        return found[0].id
    if not found:
        raise InvalidInput(_("There is nobody called {name} in the project.").format(name=name))
    raise InvalidInput(
        _("More than one is called {name}.").format(name=name),
        todo=_("Open the project and choose the person on the page People."),
    )


def _as_values(held: PersonFile | None, title: str, day: date) -> dict[str, Any]:  # Any: JSON
    """Return the same as values, under names that stay English in every language."""
    about = {"project": title, "made_on": day.isoformat()}
    if held is None:
        return about | {"person": None}
    of = held.person
    fields = ("name", "organisation", "role", "village", "side", "email", "phone", "invented")
    return about | {
        "person": {name: getattr(of, name) for name in fields},
        "links": [{"kind": each.tie.value, "about": each.about} for each in held.bonds],
        "texts_with_the_name": [
            {"table": each.subject, "column": each.column, "text": each.text}
            for each in held.mentions
        ],
    }
