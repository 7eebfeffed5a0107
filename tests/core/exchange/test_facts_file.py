"""Files of facts in every form they come in: what is recognised, added up, left out and refused."""

from pathlib import Path

import numpy as np
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.facts_file import read_facts
from bosaet_desktop.core.rows.exchange import Watch
from bosaet_desktop.core.rows.fact import AgeRow, AreaFigures, FlowRow, PopulationRow
from bosaet_desktop.core.rows.fact_import import FactsChoice, FactsSeen, NewTable
from bosaet_desktop.core.terms.fact import FactKind

OWN = "Ringkøbing-Skjern"
EVERYTHING = FactsChoice()
LEM, HEE = AreaFigures("Lem", 5, 6), AreaFigures("Hee", 1, 2)
PAIR = "K;2024;Til Lem;Fra Hee;4\nK;2024;Til Hee;Fra Lem;1\n"


def written(folder: Path, text: str, name: str = "figures.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def workbook(folder: Path, rows: list[list[str | float]]) -> Path:
    path = folder / "figures.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return path


def read(source: Path, choice: FactsChoice = EVERYTHING) -> tuple[FactsSeen, list[NewTable]]:
    facts = read_facts(source)
    return facts.seen, list(facts.tables(choice, OWN))


def areas(table: NewTable) -> list[tuple[str, int | None, int | None]]:
    return [(row.area, row.moved_in, row.moved_out) for row in table.areas]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_long_table_of_codes_is_read_under_the_names_of_its_areas(
    tmp_path: Path, encoding: str, separator: str, line_end: str
) -> None:
    lines = (
        "TILKOMMUNE;FRAKOMMUNE;ALDER;KØN;TID;INDHOLD",
        "760;657;IALT;TOT;2024;436",
        "657;0760;IALT;TOT;2024;312",
        "760;657;20;TOT;2024;36",
        "760;657;IALT;M;2024;200",
        "000;657;IALT;TOT;2024;9000",
        "084;657;IALT;TOT;2024;900",
    )
    text = line_end.join(lines).replace(";", separator)
    seen, [table] = read(written(tmp_path, text, "fly66.csv", encoding))
    assert areas(table) == [(OWN, 436, 312), ("Herning", 312, 436)]
    assert table.flows == (FlowRow(OWN, "Herning", 436, 312),)
    assert seen.totals == ("000", "084")
    assert table.heading.source == "Danmarks Statistik, statistikbanken.dk/FLY66"


def test_ages_are_kept_apart_for_the_own_municipality(tmp_path: Path) -> None:
    source = workbook(
        tmp_path,
        [
            ["Flytninger mellem kommuner efter tilflytningskommune,"],
            ["fraflytningskommune, alder og tid"],
            ["Enhed: Antal"],
            ["", "", "", "2023", "2024K1"],
            [f"Til {OWN}", "Fra Herning", "20 år", 3, 4],
            ["", "", "21 år", 5, 6],
            ["", "Fra Varde", "20 år", 1, 2],
            ["", "", "21 år", 1, 1],
            ["Til Varde", f"Fra {OWN}", "20 år", 1, 7],
            [],
            ["Danmarks Statistik, FLY66"],
        ],
    )
    seen, [year, quarter] = read(source)
    assert (seen.unit, seen.periods, seen.has_ages) == ("Antal", ("2023", "2024K1"), True)
    assert areas(year) == [(OWN, 10, 1), ("Varde", 1, 2), ("Herning", None, 8)]
    assert quarter.ages == (AgeRow(OWN, "20 år", 6, 7), AgeRow(OWN, "21 år", 7, None))
    assert quarter.heading.title.endswith("alder og tid, 2024K1")


def test_headings_in_two_rows_are_crossed(tmp_path: Path) -> None:
    text = (
        '"Bevægelser efter område"\n;2023;;2024;\n'
        ";Tilflyttede;Fraflyttede;Tilflyttede;Fraflyttede\n"
        "Lem;3;4;5;6\nHee;9;8;1;..\nI alt;12;12;6;6\n"
    )
    seen, [before, now] = read(written(tmp_path, text))
    assert areas(before) == [("Lem", 3, 4), ("Hee", 9, 8)]
    assert areas(now) == [("Lem", 5, 6), ("Hee", 1, None)]
    assert (seen.totals, seen.missing) == (("I alt",), 1)


def test_a_cross_table_may_name_its_labels(tmp_path: Path) -> None:
    text = (
        '"Befolkningens udvikling"\n\n"område","bevægelse","2024"\n"Lem","Tilflyttede",5\n'
        '"Lem","Fraflyttede",6\n"Hee","Tilflyttede",1\n"Hee","Fraflyttede",2\n'
    )
    _seen, [table] = read(written(tmp_path, text))
    assert table.areas == (LEM, HEE)


def test_an_own_table_below_a_title_is_read_and_its_year_found(tmp_path: Path) -> None:
    rows: list[list[str | float]] = [
        ["Flytninger i vores landsbyer 2024"],
        [],
        ["Landsby", "Tilflyttede", "Fraflyttede"],
        ["Lem", 5, 6],
        ["Hee", 1, 2],
        ["Kommunen i alt", 6, 8],
    ]
    seen, [table] = read(workbook(tmp_path, rows))
    assert (table.areas, table.heading.period) == ((LEM, HEE), "2024")
    assert seen.totals == ("Kommunen i alt",)


def test_an_own_table_may_tell_of_several_years(tmp_path: Path) -> None:
    text = "Område;År;Netto intern;Netto ekstern\nLem;2023;-5;3\nLem;2024;4;-1\nHee;2024;1;1\n"
    _seen, [before, now] = read(written(tmp_path, text))
    assert before.areas == (AreaFigures("Lem", internal=-5, external=3),)
    assert [row.internal for row in now.areas] == [4, 1]


@pytest.mark.parametrize(
    "text",
    ["Område;2023K1;2024K1\nLem;3000;1950\n", ";2023K1;2024K1\nLem;3.000;1.950\n"],
)
def test_periods_side_by_side_are_a_population(tmp_path: Path, text: str) -> None:
    seen, [table] = read(written(tmp_path, text))
    assert seen.kinds == (FactKind.POPULATION,)
    assert table.populations == (
        PopulationRow("Lem", "2023K1", 3000),
        PopulationRow("Lem", "2024K1", 1950),
    )


def test_years_above_figures_that_look_like_years_are_headings(tmp_path: Path) -> None:
    _seen, [table] = read(written(tmp_path, "Område;2023;2024\nLem;1950;1949\nHee;2001;2002\n"))
    assert [row.people for row in table.populations] == [1950, 1949, 2001, 2002]


def test_a_column_that_is_the_sum_of_the_others_is_not_added(tmp_path: Path) -> None:
    text = "K;2024;Til Lem;Fra Hee;5;2;3\nK;2024;Til Hee;Fra Lem;4;4;0\n"
    _seen, [table] = read(written(tmp_path, text))
    assert areas(table) == [("Lem", 5, 4), ("Hee", 4, 5)]


def test_ages_are_taken_from_the_name_of_the_file_where_they_fit(tmp_path: Path) -> None:
    text = f"K;2024;Til {OWN};Fra Hee;1;2\nK;2024;Til Hee;Fra {OWN};4;0\n"
    _seen, [table] = read(written(tmp_path, text, "fly66_2024_20-21.csv"))
    assert table.ages == (AgeRow(OWN, "20", 1, 4), AgeRow(OWN, "21", 2, 0))
    _seen, [table] = read(written(tmp_path, text, "fly66_2024_20-29.csv"))
    assert table.ages == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("OMRÅDE;BEVÆGELSE;TID;INDHOLD\nLem;B05;2024;5\nLem;B05;2024;6\n", "Line 3: The table"),
        ("OMRÅDE;ALDER;TID;INDHOLD\nLem;0-9 år;2024;5\nLem;5-19 år;2024;6\n", "groups overlap"),
        (
            "TILKOMMUNE;FRAKOMMUNE;BRANCHE;TID;INDHOLD\n760;657;A;2024;5\n760;657;B;2024;6\n",
            "cannot be told whether BRANCHE may be added up",
        ),
        ('K;2024;Til A;Fra B;4\nK;2024;"Til A;Fra B;4\n', "Line 2: A quotation mark"),
        ("K;2024;Til A;Fra B;4;\nK;2024;Til B;Fra A;4;9\n", "under"),
        ("", "empty"),
    ],
)
def test_what_cannot_be_told_is_refused(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ImportRefused, match=told):
        read(written(tmp_path, text))


def test_cells_that_cannot_be_read_are_problems_and_stay_unknown(tmp_path: Path) -> None:
    text = (
        "OMRÅDE;BEVÆGELSE;TID;INDHOLD\nLem;Tilflyttede;2024;-5\nLem;Fraflyttede;2024;5,5\n"
        "Hee;Tilflyttede;2024;five\nHee;Fraflyttede;2024;7\nHee;Døde;2024;2,5\n"
    )
    seen, [table] = read(written(tmp_path, text))
    assert [each.line for each in seen.problems] == [2, 3, 4]
    assert areas(table) == [("Lem", None, None), ("Hee", None, 7)]


def test_an_unreadable_figure_in_the_first_row_is_no_heading(tmp_path: Path) -> None:
    for text in (PAIR.replace(";4", ";many"), "Område;2023;2024\nLem;x;5\nHee;1;2\n"):
        facts = read_facts(written(tmp_path, text))
        assert [problem.text for problem in facts.seen.problems] == [
            "“many” is not a number." if "many" in text else "“x” is not a number."
        ]


def test_reading_can_be_stopped_and_knows_how_far_it_is(tmp_path: Path) -> None:
    totals: list[int] = []

    def stop(items: object, total: int = 0, /) -> object:
        totals.append(total)
        raise KeyboardInterrupt

    watch: Watch = stop  # type: ignore[assignment]
    with pytest.raises(KeyboardInterrupt):
        read_facts(written(tmp_path, PAIR), watch)
    assert totals == [3]


COUNTS = st.lists(st.integers(0, 9999), min_size=12, max_size=12)


@given(counts=COUNTS, sexes=st.sampled_from([("M", "K"), ("Mænd", "Kvinder")]))
def test_moves_add_up_whatever_they_are(
    tmp_path_factory: pytest.TempPathFactory, counts: list[int], sexes: tuple[str, str]
) -> None:
    places = ("Lem", "Hee", "No")
    moves = np.zeros((2, 3, 3), dtype=int)
    rows = []
    coming = iter(counts)
    for sex, name in enumerate(sexes):
        for to, to_name in enumerate(places):
            for from_, from_name in enumerate(places):
                count = 77 if to == from_ else next(coming)
                moves[sex, to, from_] = 0 if to == from_ else count
                rows.append(f'"{name}";"2024";"Til {to_name}";"Fra {from_name}";{count}')
    source = written(tmp_path_factory.mktemp("moves"), "\r\n".join(rows), encoding="latin-1")
    _seen, [table] = read(source)
    both = moves.sum(axis=0)
    assert areas(table) == [
        (name, both[at].sum(), both[:, at].sum()) for at, name in enumerate(places)
    ]


def test_a_figure_under_no_heading_is_refused(tmp_path: Path) -> None:
    text = "Tal for sogne\n;2023;2024\nLem;1;2\nHee;3;4;5\n"
    with pytest.raises(ImportRefused, match="Line 4: There are 4 cells under 3 headings"):
        read(written(tmp_path, text))


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"\xef\xbb\xbfarea;in\nLem;1\nS\xe6d;2\n", 3),
        (b"area;in\nLem;1\nS\x81d;2\n", 3),
    ],
)
def test_a_letter_that_cannot_be_read_is_named_with_its_line(
    tmp_path: Path, content: bytes, line: int
) -> None:
    source = tmp_path / "moves.csv"
    source.write_bytes(content)
    with pytest.raises(ImportRefused, match=f"^Line {line}: A letter cannot be read"):
        read_facts(source)


def test_a_letter_cut_off_at_the_end_makes_a_file_western(tmp_path: Path) -> None:
    source = tmp_path / "moves.csv"
    source.write_bytes(b"area;in;out\nLem;1;2\nHaderup S\xf8;2;3\nBr\xc3")
    seen, _tables = read(source)
    assert seen.areas == ("Lem", "Haderup Sø", "BrÃ")
