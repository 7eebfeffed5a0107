"""Making a project and writing down what it is about."""

import secrets
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, insert

from bosaet_desktop.core.i18n import N_, _, use_language
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.idea import category
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.scoring import FIRST_ROUND, question, scoring_round
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.rows.ranking import DEFAULT_SCALE, Scale
from bosaet_desktop.core.storage.opening import create_store
from bosaet_desktop.core.text import clean

# No vowels, so that the code on a sheet never spells a word; no 0, 1, 5 or 8, which look alike.
_CODE_LETTERS = "BCDFGHJKLMNPQRTVWXZ234679"

_QUESTIONS = (
    ("impact", N_("Does it make a difference?"), N_("Difference")),
    ("feasibility", N_("Can we manage it?"), N_("Manageable")),
    ("desire", N_("Do we want to do it?"), N_("Desire")),
)

_CATEGORIES = (
    N_("Homes and plots"),
    N_("Welcome"),
    N_("Community and events"),
    N_("Nature and leisure"),
    N_("Children and school"),
    N_("Transport"),
    N_("Jobs and business"),
    N_("Our story"),
)


def create_project(path: Path, new: NewProject, scale: Scale = DEFAULT_SCALE) -> Project:
    """Create the file at `path` with round 1, its three questions and the proposed categories.

    The texts put in are in `new.language`. Raises FileExists, FileReadOnly or DiskFull, leaving
    no half-made file.
    """
    project = Project(create_store(path))
    try:
        with use_language(new.language), project.change(N_("New project")) as connection:
            _describe(connection, new)
            _add_villages(connection, new.villages)
            _add_round(connection, scale)
            names = [_(name) for name in _CATEGORIES]
            connection.execute(
                insert(category), [{"name": n, "position": i} for i, n in enumerate(names)]
            )
    except BaseException:
        project.close()
        path.unlink(missing_ok=True)
        raise
    project.forget_history()
    return project


def _describe(connection: Connection, new: NewProject) -> None:
    connection.execute(
        insert(project_table).values(
            identity=new_id(),
            code="".join(secrets.choice(_CODE_LETTERS) for _letter in range(4)),
            created_at=datetime.now(UTC).replace(tzinfo=None),
            title=clean(new.title),
            kind=new.kind,
            language=new.language,
            municipality_code=new.municipality_code,
            expected_participants=new.expected_participants,
        )
    )


def _add_villages(connection: Connection, names: tuple[str, ...]) -> None:
    wanted = dict.fromkeys(clean(name) for name in names)
    rows = [
        {"name": name, "position": place, "colour": place}
        for place, name in enumerate(name for name in wanted if name)
    ]
    if rows:
        connection.execute(insert(village), rows)


def _add_round(connection: Connection, scale: Scale) -> None:
    connection.execute(
        insert(scoring_round).values(
            number=FIRST_ROUND,
            lowest=scale.lowest,
            highest=scale.highest,
            lowest_wording=_("not at all"),
            highest_wording=_("very much"),
            tie_rule=_("Desire decides, then whether we can manage it, then a show of hands."),
        )
    )
    rows = [
        {
            "round_number": FIRST_ROUND,
            "number": number,
            "role": role,
            "wording": _(wording),
            "short_label": _(label),
        }
        for number, (role, wording, label) in enumerate(_QUESTIONS, start=1)
    ]
    connection.execute(insert(question), rows)
