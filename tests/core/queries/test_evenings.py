"""The evening that is offered first: the next one for what is prepared, else the latest."""

from datetime import date

import pytest

from bosaet_desktop.core.commands.project import set_kind
from bosaet_desktop.core.commands.workshop import set_workshop_date
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.evenings import likely_evening
from bosaet_desktop.core.rows.project import THE_EVENING
from bosaet_desktop.core.terms.project import EVENING

FIRST, SECOND, THIRD = date(2026, 1, 13), date(2026, 2, 3), date(2026, 3, 4)


def test_without_any_day_it_is_the_first(project: Project) -> None:
    assert likely_evening(project, FIRST, ahead=True) == 1
    assert likely_evening(project, FIRST, ahead=False) == 1


@pytest.mark.parametrize(
    ("today", "latest", "coming"),
    [
        (date(2026, 1, 1), 1, 1),
        (FIRST, 1, 1),
        (date(2026, 1, 14), 1, 2),
        (SECOND, 2, 2),
        (date(2026, 2, 20), 2, 3),
        (date(2026, 9, 1), 3, 3),
    ],
)
def test_it_is_the_nearest_evening_on_the_side_that_is_looked_at(
    project: Project, today: date, latest: int, coming: int
) -> None:
    for number, day in enumerate((FIRST, SECOND, THIRD), start=1):
        set_workshop_date(project, number, day)
    assert likely_evening(project, today, ahead=False) == latest
    assert likely_evening(project, today, ahead=True) == coming


def test_a_project_of_one_evening_has_no_other(project: Project) -> None:
    set_workshop_date(project, 1, FIRST)
    set_kind(project, EVENING)
    assert likely_evening(project, FIRST, ahead=True) == THE_EVENING
    set_workshop_date(project, THE_EVENING, THIRD)
    assert likely_evening(project, FIRST, ahead=False) == THE_EVENING
