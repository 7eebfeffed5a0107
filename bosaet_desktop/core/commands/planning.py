"""Saying how much time the scoring has, and taking a route through it."""

from sqlalchemy import update

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.scoring import scoring_round
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.forecast import (
    MOST_BREAK_MINUTES,
    MOST_MINUTES,
    MOST_TYPISTS,
    Route,
)
from bosaet_desktop.core.terms.scoring import JOINT, PERSON, TABLE

_MODES = {
    Route.JOINT: JOINT,
    Route.TABLE: TABLE,
    Route.PERSON: PERSON,
    Route.SHARED: PERSON,
}


def set_minutes(project: Project, round_number: int, minutes: int | None) -> None:
    """Say how many minutes the programme gives, 0-9999; None for not said. Raises InvalidInput."""
    if minutes is not None:
        _refuse_outside(minutes, 0, MOST_MINUTES)
    _set(project, N_("Change minutes in the agenda"), round_number, minutes=minutes)


def set_break_minutes(project: Project, round_number: int, minutes: int) -> None:
    """Say how long the coffee break is, 0-999 minutes. Raises InvalidInput."""
    _refuse_outside(minutes, 0, MOST_BREAK_MINUTES)
    _set(project, N_("Change the coffee break"), round_number, break_minutes=minutes)


def set_typists(project: Project, round_number: int, count: int) -> None:
    """Say on how many laptops sheets are typed, 1-9. Raises InvalidInput."""
    _refuse_outside(count, 1, MOST_TYPISTS)
    _set(project, N_("Change number of laptops"), round_number, typists=count)


def take_route(project: Project, round_number: int, route: Route, count: int = 2) -> None:
    """Fill in and type sheets as `route` says; shared sheets are typed on `count` laptops, 2-9.

    Marks that were typed on another route are kept. Raises InvalidInput.
    """
    if route is Route.SHARED:
        _refuse_outside(count, 2, MOST_TYPISTS)
    typists = count if route is Route.SHARED else 1
    label = N_("Choose route for the scoring")
    _set(project, label, round_number, mode=_MODES[route], typists=typists)


def _refuse_outside(number: int, lowest: int, highest: int) -> None:
    if not lowest <= number <= highest:
        raise InvalidInput(
            _("Write a number from {lowest} to {highest}.").format(lowest=lowest, highest=highest)
        )


def _set(project: Project, label: str, round_number: int, **values: object) -> None:
    with project.change(label) as connection:
        connection.execute(
            update(scoring_round).where(scoring_round.c.number == round_number).values(**values)
        )
