"""Net moves to a file, and back again."""

import csv
from pathlib import Path

import pytest

from bosaet_desktop.core.commands.fact import add_table
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.migration_export import export_migration
from bosaet_desktop.core.exchange.migration_import import import_migration
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact import fact_rows, fact_tables
from bosaet_desktop.core.rows.fact import AreaFigures, FactTable

ROWS = (
    AreaFigures("=Barde", internal=-144, external=-104, start_population=3543),
    AreaFigures("Vorgod", moved_in=12, moved_out=30),
    AreaFigures("Skjern", total=5, percent=2.5),
)


def lines(target: Path, separator: str) -> list[list[str]]:
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator))


@pytest.fixture
def exported(project: Project, tmp_path: Path) -> Path:
    add_table(project, FactTable("", "Old", 2001, 2001), (AreaFigures("Gone", total=1),))
    add_table(project, FactTable("", "New", 2008, 2013), ROWS)
    export_migration(project, tmp_path / "moves.csv")
    return tmp_path / "moves.csv"


def test_english_has_the_words_scripts_know_and_leaves_the_unknown_empty(exported: Path) -> None:
    head, barde, vorgod, skjern = lines(exported, ",")
    assert head == (
        "area in out net internal external total population percent".split()  # noqa: SIM905
    )
    assert barde[:8] == ["'=Barde", "", "", "", "-144", "-104", "-248", "3543"]
    assert float(barde[8]) == pytest.approx(-24800 / 3543, abs=1e-6)
    assert vorgod == ["Vorgod", "12", "30", "-18", "", "", "", "", ""]
    assert skjern == ["Skjern", "", "", "", "", "", "5", "", "2.500000"]


def test_danish_has_semicolons_and_decimal_commas(
    project: Project, exported: Path, tmp_path: Path
) -> None:
    with use_language("da"):
        export_migration(project, tmp_path / "da.csv")
    head, *rows = lines(tmp_path / "da.csv", ";")
    assert head[0] == "område"
    assert rows[2][8] == "2,500000"
    assert (tmp_path / "da.csv").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_goes_out_comes_back(
    project: Project, exported: Path, tmp_path: Path, language: str
) -> None:
    target = tmp_path / "back.csv"
    with use_language(language):
        export_migration(project, target)
    import_migration(project, target)
    back = [row.figures for row in fact_rows(project, fact_tables(project)[-1].id)]
    assert [row.area for row in back] == ["=Barde", "Vorgod", "Skjern"]
    assert (back[0].internal, back[0].total, back[0].start_population) == (-144, -248, 3543)
    assert back[0].percent == pytest.approx(-24800 / 3543, abs=1e-6)
    assert (back[1].moved_in, back[1].moved_out, back[1].total) == (12, 30, None)


def test_another_period_is_written_when_asked_for(
    project: Project, exported: Path, tmp_path: Path
) -> None:
    export_migration(project, tmp_path / "old.csv", "2001")
    assert lines(tmp_path / "old.csv", ",")[1][0] == "Gone"
    with pytest.raises(InvalidInput, match="1999"):
        export_migration(project, tmp_path / "none.csv", "1999")
    assert not (tmp_path / "none.csv").exists()


def test_without_figures_there_are_only_headings(project: Project, tmp_path: Path) -> None:
    export_migration(project, tmp_path / "empty.csv")
    assert len(lines(tmp_path / "empty.csv", ",")) == 1
