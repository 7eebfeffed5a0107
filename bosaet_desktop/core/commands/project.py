"""Making a project, and writing down what it is about: one step of undo for each answer."""

import secrets
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Connection, insert, update

from bosaet_desktop.core.commands.person import find_or_add_person
from bosaet_desktop.core.commands.wording import same_words, wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import LANGUAGES, N_, _, use_language
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.idea import category
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.scoring import FIRST_ROUND, question, scoring_round
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.decision import TieRule
from bosaet_desktop.core.rows.project import MOST_PARTICIPANTS, NewProject
from bosaet_desktop.core.rows.scale import DEFAULT_SCALE, Scale
from bosaet_desktop.core.storage.opening import create_store
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.terms.project import KINDS
from bosaet_desktop.core.text import LONGEST_NAME, LONGEST_TEXT, LONGEST_TITLE, clean

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

    Raises InvalidInput for a title or a village that may not be stored, before there is a file.
    """
    title = wording(new.title, LONGEST_TITLE, missing=_("A project needs a name."))
    names = [wording(name, LONGEST_NAME) for name in new.villages]
    _check_count(new.expected_participants)
    project = Project(create_store(path))
    try:
        # Left before the change is: what goes wrong with the disk is told in our own language.
        with project.change(N_("New project")) as connection, use_language(new.language):
            _describe(connection, new, title)
            _add_villages(connection, names)
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


def _describe(connection: Connection, new: NewProject, title: str) -> None:
    connection.execute(
        insert(project_table).values(
            identity=new_id(),
            code="".join(secrets.choice(_CODE_LETTERS) for _letter in range(4)),
            created_at=datetime.now(UTC).replace(tzinfo=None),
            title=title,
            kind=new.kind,
            language=new.language,
            municipality_code=new.municipality_code,
            expected_participants=new.expected_participants,
        )
    )


def _add_villages(connection: Connection, names: Sequence[str]) -> None:
    wanted: dict[str, str] = {}
    for name in filter(None, names):
        wanted.setdefault(same_words(name), name)
    rows = [
        {"name": name, "position": place, "colour": place}
        for place, name in enumerate(wanted.values())
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
            tie_rule=TieRule.DESIRE_FIRST,
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


def set_title(project: Project, title: str) -> None:
    """Name the project; raises InvalidInput for an empty name, for it stands on every paper."""
    words = wording(title, LONGEST_TITLE, missing=_("A project needs a name."))
    _set(project, N_("Rename project"), title=words)


def set_purpose(project: Project, purpose: str) -> None:
    """Say why: what should come of the evenings (domain.md section 4)."""
    _set(project, N_("Write the purpose"), purpose=_answer(purpose))


def set_challenge(project: Project, challenge: str) -> None:
    """Say what: the challenge (domain.md section 6)."""
    _set(project, N_("Write the challenge"), challenge=_answer(challenge))


def set_horizon(project: Project, horizon: str) -> None:
    """Say when: the time the work should take, in words."""
    _set(project, N_("Write the time frame"), horizon=_answer(horizon))


def set_limits(project: Project, limits: str) -> None:
    """Say how much: the frame and the limits of what the hall can decide."""
    _set(project, N_("Write the limits"), limits=_answer(limits))


def set_municipality(project: Project, code: str | None) -> None:
    """Say which municipality the project lies in, by its three digits."""
    _set(project, N_("Choose municipality"), municipality_code=code)


def set_kind(project: Project, kind: str) -> None:
    """Say how much is wanted; `kind` is one of `KINDS` and only hides steps of the path."""
    if kind not in KINDS:
        raise ValueError(kind)
    _set(project, N_("Choose how much to do"), kind=kind)


def set_paper_language(project: Project, language: str) -> None:
    """Say which language papers are in; texts already written stay as they are."""
    if language not in LANGUAGES:
        raise ValueError(language)
    _set(project, N_("Choose language of the papers"), language=language)


def set_expected_participants(project: Project, count: int) -> None:
    """Say how many are expected, so that there are sheets enough; 1 to `MOST_PARTICIPANTS`."""
    _check_count(count)
    _set(project, N_("Change expected participants"), expected_participants=count)


def set_retention_date(project: Project, day: date | None) -> None:
    """Say on which day names, phone numbers and e-mails should be erased."""
    _set(project, N_("Choose when names are erased"), retention_date=day)


def set_contact(project: Project, name: str) -> None:
    """Name the one municipal contact; an unknown name becomes a person of the municipality.

    An empty name takes the contact away, the person stays. Raises InvalidInput for unfit words.
    """
    with project.change(N_("Choose municipal contact")):
        key = find_or_add_person(project, name, Side.MUNICIPALITY) if clean(name) else None
        _set(project, N_("Choose municipal contact"), contact_id=key)


def _check_count(count: int) -> None:
    if not 1 <= count <= MOST_PARTICIPANTS:
        raise InvalidInput(
            _("Write a number from 1 to {highest}.").format(highest=MOST_PARTICIPANTS)
        )


def _answer(text: str) -> str:
    return wording(text, LONGEST_TEXT, multiline=True)


def _set(project: Project, label: str, **values: object) -> None:
    with project.change(label) as connection:
        connection.execute(update(project_table).values(**values))
