from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands import fact_figure
from bosaet_desktop.core.commands.fact import add_table
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact import figures
from bosaet_desktop.core.rows.fact import FactTable, FigureRow
from bosaet_desktop.core.terms.fact import FactKind

Check = Callable[[Callable[[], object]], None]
PRICE = FigureRow("Price", 1_250_000.0, "kr.", "a house of 140 m²")
PLOTS = FigureRow("Plots for sale", 7.0)


@pytest.fixture
def table(project: Project) -> str:
    heading = FactTable("", "Homes", kind=FactKind.HOUSING)
    return add_table(project, heading, figures=(PRICE, PLOTS))


def stated(project: Project, table: str) -> list[tuple[str, float | None, str]]:
    return [(row.label, row.value, row.unit) for row in figures(project, table)]


@pytest.mark.parametrize(
    "deed",
    [
        lambda p, t, k: fact_figure.add_figure(p, t, FigureRow("Days for sale", 140.5, "days")),
        lambda p, t, k: fact_figure.write_figure(p, k[0], FigureRow("Price", None)),
        lambda p, t, k: fact_figure.delete_figures(p, k),
        lambda p, t, k: fact_figure.move_figure(p, k[0]),
    ],
    ids=["add", "write", "delete", "move"],
)
def test_a_deed_on_figures_is_undone_and_redone_whole(
    project: Project,
    table: str,
    deed: Callable[[Project, str, list[str]], object],
    check_undo: Check,
) -> None:
    keys = [row.id for row in figures(project, table)]
    check_undo(lambda: deed(project, table, keys))


def test_a_figure_is_added_last_moved_and_written_anew(project: Project, table: str) -> None:
    days = fact_figure.add_figure(project, table, FigureRow("Days for sale", 140.5, "days"))
    fact_figure.move_figure(project, days, figures(project, table)[0].id)
    fact_figure.write_figure(project, days, FigureRow("Days", None))
    assert stated(project, table) == [
        ("Days", None, ""),
        ("Price", 1_250_000.0, "kr."),
        ("Plots for sale", 7.0, ""),
    ]


@pytest.mark.parametrize(
    "wrong", [FigureRow(" "), FigureRow("A", float("inf")), FigureRow("A", float("nan"))]
)
def test_a_figure_without_a_name_or_beyond_sense_is_refused(
    project: Project, table: str, wrong: FigureRow
) -> None:
    with pytest.raises(InvalidInput):
        fact_figure.add_figure(project, table, wrong)
    assert len(figures(project, table)) == 2
