"""Saying what came of an initiative when it is over."""

from datetime import date

from sqlalchemy import Connection, exists, insert, select, update

from bosaet_desktop.core.commands.follow_up import note_completion
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.follow_up import outcome
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.outcome import HIGHEST_RATING, LOWEST_RATING
from bosaet_desktop.core.text import LONGEST_TEXT


def complete_initiative(project: Project, initiative_id: str, day: date) -> None:
    """Say that an initiative was completed on a day; its last check-in says so too."""
    with project.change(N_("Complete initiative")) as connection:
        note_completion(connection, initiative_id, day)
        _store(connection, initiative_id, completed_on=day)


def rate_outcome(project: Project, initiative_id: str, rating: int | None) -> None:
    """Rate what came of it from 1 to 5; None takes the rating away. Raises InvalidInput."""
    if rating is not None and not LOWEST_RATING <= rating <= HIGHEST_RATING:
        raise InvalidInput(_("The rating goes from 1 to 5."))
    with project.change(N_("Rate outcome")) as connection:
        _store(connection, initiative_id, rating=rating)


def write_outcome(project: Project, initiative_id: str, text: str) -> None:
    """Say in words what came of it; raises InvalidInput for unfit words."""
    words = wording(text, LONGEST_TEXT, multiline=True)
    with project.change(N_("Write what came of it")) as connection:
        _store(connection, initiative_id, text=words)


def tick_good_example(project: Project, initiative_id: str, good: bool) -> None:
    """Say whether others should see it."""
    with project.change(N_("Tick good example")) as connection:
        _store(connection, initiative_id, good_example=good)


def _store(connection: Connection, initiative_id: str, **values: object) -> None:
    here = outcome.c.initiative_id == initiative_id
    if connection.scalar(select(exists().where(here))):
        connection.execute(update(outcome).where(here).values(**values))
    else:
        connection.execute(insert(outcome).values(initiative_id=initiative_id, **values))
