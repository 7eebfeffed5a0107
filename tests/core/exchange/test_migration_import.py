"""Net moves from files: plain tables and moves between areas, nothing half taken in."""

from pathlib import Path

import pandas as pd
import pytest

from bosaet_desktop.core.commands.project import set_municipality, set_paper_language
from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.migration_import import import_migration, import_population
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact import (
    fact_rows,
    fact_tables,
    flows,
    latest_table,
    populations,
)
from bosaet_desktop.core.rows.fact import AreaFigures, FlowRow
from bosaet_desktop.core.terms.fact import FactKind
from tests.core.content import content_of

STATBANK = Path(__file__).parents[3] / ".." / "shared" / "data" / "statbank"


def shared(name: str) -> Path:
    path = STATBANK / name
    if not path.exists():
        pytest.skip("the data to try the product with is not beside the checkout")
    return path


def written(folder: Path, text: str, name: str = "moves.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def imported(project: Project) -> dict[str, AreaFigures]:
    table = latest_table(project)
    assert table is not None
    return {row.figures.area: row.figures for row in fact_rows(project, table.id)}


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_the_plain_table_is_read_whatever_saved_it(
    project: Project, tmp_path: Path, separator: str, encoding: str
) -> None:
    text = "Område;Netto intern;Netto ekstern;Note\r\nÅdum;-144;-104;x\r\n"
    source = written(tmp_path, text.replace(";", separator), encoding=encoding)
    report = import_migration(project, source)
    assert imported(project) == {"Ådum": AreaFigures("Ådum", internal=-144, external=-104)}
    assert (report.what, report.taken, report.ignored_columns) == ("migration", 1, ("Note",))


def test_the_handbooks_table_is_read_with_its_years(project: Project) -> None:
    import_migration(project, shared("handbook_net_2008-2013.csv"))
    rows = imported(project)
    assert rows["Område 3"] == AreaFigures(
        "Område 3", internal=529, external=-557, total=-28, percent=0.0
    )
    assert sum(row.external or 0 for row in rows.values()) == -2293
    assert fact_tables(project)[0].period == "2008–2013"


def test_moves_of_every_age_are_added_up_as_pandas_does(project: Project) -> None:
    source = shared("fly66_2024_kvinder_20-29_raw.csv")
    import_migration(project, source)
    frame = pd.read_csv(source, sep=";", encoding="latin-1", header=None)
    frame["to"], frame["from"] = frame[2].str[4:], frame[3].str[4:]
    frame["moves"] = frame.iloc[:, 4:14].sum(axis=1)
    apart = frame[frame["to"] != frame["from"]]
    moved_in, moved_out = (apart.groupby(end)["moves"].sum() for end in ("to", "from"))
    rows = imported(project)
    assert {area: row.moved_in for area, row in rows.items()} == moved_in.to_dict()
    assert {area: row.moved_out for area, row in rows.items()} == moved_out.to_dict()
    table = fact_tables(project)[0]
    assert (table.period, table.source) == ("2024", "Danmarks Statistik, statistikbanken.dk/FLY66")


def test_totals_regions_and_the_diagonal_are_never_added(project: Project, tmp_path: Path) -> None:
    rows = (
        '"Mænd";"2024";"Til A";"Fra B";1',
        '"Kvinder";"2024";"Til A";"Fra B";2',
        '"I alt";"2024";"Til A";"Fra B";3',
        '"I alt";"2024";"Til A";"Fra A";50',
        '"I alt";"2024";"Til Region Midtjylland";"Fra B";900',
        '"I alt";"2024";"Til A";"Fra Hele landet";900',
        '"I alt";"2024";"Til B";"Fra A";-',
    )
    import_migration(project, written(tmp_path, "\r\n".join(rows), encoding="latin-1"))
    assert imported(project) == {"A": AreaFigures("A", 3, 0), "B": AreaFigures("B", 0, 3)}


def test_an_unknown_part_makes_the_sum_unknown(project: Project, tmp_path: Path) -> None:
    rows = ("K;2024;Til A;Fra B;..", "K;2024;Til A;Fra C;2", "K;2024;Til B;Fra C;5")
    import_migration(project, written(tmp_path, "\n".join(rows)))
    assert imported(project) == {
        "A": AreaFigures("A"),
        "B": AreaFigures("B", 5),
        "C": AreaFigures("C", None, 7),
    }


def test_each_period_becomes_a_table_and_the_report_counts_all(
    project: Project, tmp_path: Path
) -> None:
    text = (
        "TILKOMMUNE;FRAKOMMUNE;TID;INDHOLD\r\n"
        "Til A;Fra B;2023;4\r\nTil A;Fra B;2024;6\r\nTil B;Fra A;2024;1\r\n"
    )
    report = import_migration(project, written(tmp_path, text))
    assert [table.period for table in fact_tables(project)] == ["2023", "2024"]
    assert imported(project)["A"] == AreaFigures("A", 6, 1)
    assert report.taken == 4


def test_importing_is_one_step_to_undo(project: Project, tmp_path: Path) -> None:
    before = content_of(project)
    import_migration(project, written(tmp_path, "A;1;2\nB;3;4\n"))
    project.undo()
    assert content_of(project) == before
    project.redo()
    assert len(imported(project)) == 2


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("bad.csv", "area;internal\nA;one\n"),
        ("empty.csv", ""),
        ("words.csv", "Dear all\nsee you\n"),
        ("moves.csv", "K;2024;Til A;Fra B;4\nK;2024;Til A;Fra C;many\n"),
        ("short.csv", "K;2024;Til A;Fra B;4\nK;2024;Til A\n"),
        ("long.csv", "OMRÅDE;TID;INDHOLD\nHele landet;2024;4\n"),
        ("huge.csv", "area;internal\nA;999999999\n"),
        ("table.px", "CHARSET"),
    ],
)
def test_what_cannot_be_read_is_refused_and_nothing_is_changed(
    project: Project, tmp_path: Path, name: str, text: str
) -> None:
    before = content_of(project)
    with pytest.raises(ImportRefused) as refused:
        import_migration(project, written(tmp_path, text, name))
    assert refused.value.in_full.count("Nothing was imported.") == 1
    assert content_of(project) == before


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("FOLK1AM_da.xlsx", "nothing of moves"),
        ("folk1a_api_long_bom_crlf.csv", "nothing of moves"),
        ("folk1a_matrix_comma_en_EXCERPT.csv", "nothing of moves"),
        ("INDKP107.xlsx", "neither who moves nor how many"),
        ("gl_TUX01.px", "“Number of sled dogs by district and time” tells neither"),
        ("nasty_values_utf8.csv", "Line 12: “2024M13” is not a year, a quarter or a month."),
    ],
)
def test_tables_of_something_else_are_refused_in_one_line(
    project: Project, name: str, told: str
) -> None:
    with pytest.raises(ImportRefused) as refused:
        import_migration(project, shared(name))
    assert told in str(refused.value)
    assert "\n" not in refused.value.in_full
    assert fact_tables(project) == ()


def test_a_cross_table_is_read_under_its_wrapped_title(project: Project) -> None:
    import_migration(project, shared("fly66_matrix_title_latin1.csv"))
    rows = imported(project)
    assert rows["Ringkøbing-Skjern"].moved_in == 312 + 174 + 57 + 30 + 19 + 183
    table = fact_tables(project)[0]
    assert table.title.startswith("Flytninger mellem kommuner efter tilflytningskommune")
    assert (table.period, table.source, table.own_calculation) == (
        "2024",
        "Danmarks Statistik, statistikbanken.dk/FLY66",
        True,
    )


def test_parishes_have_their_moves_and_start_population_as_pandas_reads_them(
    project: Project,
) -> None:
    source = shared("kmsta003_rksk_SYNTHETIC.csv")
    import_migration(project, source)
    frame = pd.read_csv(source, sep=";").query("TID == 2024")
    wide = frame.pivot(index="SOGN", columns="KIRKEBEV", values="INDHOLD")
    expected = {
        str(name)[5:].removesuffix(" (Ringkøbing-Skjern Kommune)"): (
            row["Tilflyttede"],
            row["Fraflyttede"],
            row["Befolkningen ultimo forrige år"],
        )
        for name, row in wide.iterrows()
    }
    found = {
        area: (row.moved_in, row.moved_out, row.start_population)
        for area, row in imported(project).items()
    }
    assert found == expected
    assert [table.period for table in fact_tables(project)] == [
        str(year) for year in range(2019, 2025)
    ]
    assert not fact_tables(project)[0].own_calculation


def test_population_is_read_for_every_area_and_period(project: Project) -> None:
    source = shared("FOLK1AM_da.xlsx")
    import_population(project, source)
    frame = pd.read_excel(source, skiprows=2, index_col=0, engine="calamine")
    apart = [name for name in frame.index if not str(name).startswith(("Region ", "Hele "))]
    [table] = fact_tables(project)
    found = {(row.area, row.period): row.people for row in populations(project, table.id)}
    assert found == {(a, p): frame.loc[a, p] for a in apart for p in frame.columns}
    assert (table.kind, table.period) == (FactKind.POPULATION, "2021–2025")


def test_population_of_parishes_ends_with_those_who_are_there_when_the_last_year_ends(
    project: Project,
) -> None:
    import_population(project, shared("kmsta003_rksk_SYNTHETIC.csv"))
    rows = populations(project, fact_tables(project)[0].id)
    lem = {row.period: row.people for row in rows if row.area == "Lem"}
    assert (lem["2025"], list(lem)) == (3004, [str(year) for year in range(2019, 2026)])


def test_codes_ages_and_sexes_without_a_total_are_added_up(project: Project) -> None:
    source = shared("folk1a_codes_head2000.csv")
    report = import_population(project, source)
    frame = pd.read_csv(source, sep=";", dtype={"OMRÅDE": str})
    [table] = fact_tables(project)
    rows = populations(project, table.id)
    assert {row.period: row.people for row in rows} == frame.groupby("TID").INDHOLD.sum().to_dict()
    assert {row.area for row in rows} == {"Hele landet"}
    assert table.own_calculation
    assert report.remarks == ("Added up: KØN, ALDER.",)


def test_only_the_column_for_everybody_counts_where_there_is_one(project: Project) -> None:
    source = shared("folk1a_matrix_comma_en_EXCERPT.csv")
    import_population(project, source)
    [row] = populations(project, fact_tables(project)[0].id)
    frame = pd.read_csv(source, skiprows=3, skipinitialspace=True)
    assert (row.area, row.period, row.people) == ("All Denmark", "2025K4", frame["Total"].sum())


def test_nasty_values_are_read_cell_by_cell_once_the_impossible_month_is_gone(
    project: Project, tmp_path: Path
) -> None:
    text = shared("nasty_values_utf8.csv").read_text("utf-8")
    lines = [line for line in text.splitlines() if "M13" not in line]
    source = written(tmp_path, "\n".join(lines), "nasty.csv")
    report = import_migration(project, source)
    assert {area: row.total for area, row in imported(project).items()} == {
        "Ringkøbing-Skjern": -730,
        "Aarhus": 1234,
        "Lemvig": None,
        "Struer": 0,
        "Varde": None,
    }
    [before] = fact_rows(project, fact_tables(project)[0].id)
    assert before.figures == AreaFigures("Ringkøbing-Skjern", total=-512)
    assert "Not taken in: Gennemsnitsalder, Andel." in report.remarks
    import_population(project, source)
    rows = populations(project, fact_tables(project)[-1].id)
    assert {(row.area, row.period, row.people) for row in rows} == {
        ("Aarhus", "2024K1", 367_095),
        ("No", "2024", 1037),
        ("Bølling; Sædding", "2024", 912),
    }


def test_areas_and_periods_may_be_chosen(project: Project) -> None:
    source = shared("kmsta003_rksk_SYNTHETIC.csv")
    import_migration(project, source, area="Lem; Hee", period="2023;2024")
    assert list(imported(project)) == ["Hee", "Lem"]
    assert [table.period for table in fact_tables(project)] == ["2023", "2024"]
    with pytest.raises(ImportRefused, match="There is no “Atlantis” in the file"):
        import_migration(project, source, area="Atlantis")


def test_flows_are_kept_for_the_municipality_of_the_project(project: Project) -> None:
    set_municipality(project, "760")
    import_migration(project, shared("fly66_matrix_title_latin1.csv"))
    table = fact_tables(project)[0]
    rows = flows(project, table.id)
    assert {row.area for row in rows} == {"Ringkøbing-Skjern"}
    assert rows[0] == FlowRow("Ringkøbing-Skjern", "Herning", 312, 436)
    assert sum(row.moved_in or 0 for row in rows) == imported(project)["Ringkøbing-Skjern"].moved_in


@pytest.mark.parametrize(("spoken", "title"), [("da", "Folketal"), ("en", "Population")])
def test_a_table_without_a_title_is_named_in_the_language_of_the_project(
    project: Project, tmp_path: Path, spoken: str, title: str
) -> None:
    set_paper_language(project, spoken)
    source = written(tmp_path, "Område;2023K1;2024K1\nLem;3000;1950\n")
    with use_language("en" if spoken == "da" else "da"):
        import_population(project, source)
    [table] = fact_tables(project)
    assert table.title == title
