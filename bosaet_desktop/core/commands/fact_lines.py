"""The lines of tables of facts, checked and cleaned, as they are stored."""

import math
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, Table, func, insert, select

from bosaet_desktop.core.commands.ordering import STEP
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.rows.fact import (
    AgeRow,
    AreaFigures,
    Figure,
    FigureRow,
    FlowRow,
    PopulationRow,
)
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_NAME, LONGEST_TEXT

LARGEST_FIGURE = 100_000_000
LARGEST_PERCENT = 100_000
LARGEST_VALUE = 1e12
_NEVER_NEGATIVE = frozenset({Figure.MOVED_IN, Figure.MOVED_OUT, Figure.START_POPULATION})

Values = Mapping[str, object]


def add_lines(
    connection: Connection, table: Table, table_id: str, lines: Iterable[Values]
) -> list[str]:
    """Add lines to one of the tables of rows, last and in their order, and return their ids."""
    last = connection.scalar(select(func.max(table.c.position)).where(table.c.table_id == table_id))
    fresh = [
        {"id": new_id(), "table_id": table_id, "position": (last or 0) + STEP * place, **line}
        for place, line in enumerate(lines, start=1)
    ]
    if fresh:
        connection.execute(insert(table), fresh)
    return [str(line["id"]) for line in fresh]


def area_name(text: str) -> str:
    """Return the name of an area, cleaned; raises InvalidInput for none."""
    return wording(text, LONGEST_NAME, missing=_("An area needs a name."))


def area_values(figures: AreaFigures) -> Values:
    """Return the columns of an area's net moves."""
    stated = figures.stated()
    for figure, value in stated.items():
        check_figure(figure, value)
    return {"area": area_name(figures.area)} | {each.value: stated[each] for each in stated}


def flow_values(row: FlowRow) -> Values:
    """Return the columns of the moves between two places."""
    return {"area": area_name(row.area), "other": area_name(row.other), **_in_and_out(row)}


def age_values(row: AgeRow) -> Values:
    """Return the columns of the moves at one age."""
    age = wording(row.age, LONGEST_NAME, missing=_("An age group needs a name."))
    return {"area": area_name(row.area), "age": age, **_in_and_out(row)}


def population_values(row: PopulationRow) -> Values:
    """Return the columns of how many live somewhere."""
    check_figure(Figure.START_POPULATION, row.people)
    period = wording(row.period, LONGEST_NAME)
    return {"area": area_name(row.area), "period": period, "people": row.people}


def figure_values(row: FigureRow) -> Values:
    """Return the columns of a figure that is no migration; its id is not among them."""
    if row.value is not None and not (math.isfinite(row.value) and abs(row.value) < LARGEST_VALUE):
        raise InvalidInput(_("This figure is too large to be right."))
    return {
        "label": wording(row.label, LONGEST_LINE, missing=_("A figure needs a name.")),
        "value": row.value,
        "unit": wording(row.unit, LONGEST_NAME),
        "note": wording(row.note, LONGEST_TEXT, multiline=True),
    }


def check_figure(figure: Figure, value: float | None) -> None:
    """Raise InvalidInput for a figure that cannot be; None is unknown and always may."""
    if value is None:
        return
    if figure is not Figure.PERCENT and value != int(value):
        raise ValueError(value)
    if figure in _NEVER_NEGATIVE and value < 0:
        raise InvalidInput(_("This figure counts people and cannot be below 0."))
    largest = LARGEST_PERCENT if figure is Figure.PERCENT else LARGEST_FIGURE
    if abs(value) > largest:
        raise InvalidInput(_("This figure is too large to be right."))


def _in_and_out(row: FlowRow | AgeRow) -> Values:
    check_figure(Figure.MOVED_IN, row.moved_in)
    check_figure(Figure.MOVED_OUT, row.moved_out)
    return {"moved_in": row.moved_in, "moved_out": row.moved_out}
