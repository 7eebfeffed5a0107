from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.participants_import import (
    add_participants,
    import_participants,
    pasted_participants,
    read_participants,
    unknown_villages,
)
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.terms.person import Side
from tests.core.content import content_of

DANISH = (
    "Navn;Forening;Rolle;Landsby;Side;E-mail;Telefon;Bord\n"
    "Åse Holm;Borgerforeningen;formand;barde;borger;aase@example.dk;+45 20 30 40 50;3\n"
    "Bo Lem;;;Ølgod;;;;\n"
    "Mette Dam;Ringkøbing-Skjern Kommune;konsulent;;Kommune;;20304050;\n"
)


def table(folder: Path, text: str) -> Path:
    path = folder / "people.csv"
    path.write_text(text, encoding="utf-8-sig")
    return path


def seen(project: Project) -> list[tuple[str, ...]]:
    return [(p.name, p.organisation, p.role, p.village, p.side, p.phone) for p in people(project)]


def test_people_come_with_all_their_columns_in_danish(project: Project, tmp_path: Path) -> None:
    report = import_participants(project, table(tmp_path, DANISH))
    assert (report.what, report.taken, report.remarks) == ("participants", 3, ())
    assert report.ignored_columns == ("Bord",)
    assert report.made == ("Ølgod",)
    assert seen(project) == [
        ("Bo Lem", "", "", "Ølgod", "citizen", ""),
        ("Mette Dam", "Ringkøbing-Skjern Kommune", "konsulent", "", "municipality", "20304050"),
        ("Åse Holm", "Borgerforeningen", "formand", "Barde", "citizen", "+45 20 30 40 50"),
    ]


def test_english_headings_may_stand_in_any_order(project: Project, tmp_path: Path) -> None:
    text = "side,e-mail,name\nexternal,eva@example.com,Eva\n"
    import_participants(project, table(tmp_path, text))
    (eva,) = people(project)
    assert (eva.name, eva.side, eva.email) == ("Eva", Side.EXTERNAL, "eva@example.com")


def test_a_workbook_is_taken_in_like_a_text(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Navn", "Telefon", "Landsby"])
        sheet.write_row(1, 0, ["Åse", 20304050, "Vorgod"])
    import_participants(project, path)
    assert seen(project) == [("Åse", "", "", "Vorgod", "citizen", "20304050")]


def test_an_import_is_one_step_and_undoes_whole(
    project: Project, tmp_path: Path, check_undo: Callable[[Callable[[], object]], None]
) -> None:
    source = table(tmp_path, DANISH)
    check_undo(lambda: import_participants(project, source))


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("Bo;110575-1234;", "CPR"),
        ("Bo;;Ølgod 1105751234", "CPR"),
        ("Bo;stranger;", "“stranger” is neither citizen"),
        ("Bo;;;;", "5 cells under 3 headings"),
        ("B" * 101 + ";;", "101 characters"),
    ],
)
def test_a_row_that_cannot_be_is_named_and_nothing_is_imported(
    project: Project, tmp_path: Path, row: str, problem: str
) -> None:
    before = content_of(project)
    row = row + "x" if row.endswith(";;;;") else row
    text = f"name;side;village\nÅse;;Tarm\n{row}\nCarl;;\n"
    with pytest.raises(ImportRefused, match=f"^Line 3: .*{problem}") as refused:
        import_participants(project, table(tmp_path, text))
    assert refused.value.safe == "Nothing was imported."
    assert content_of(project) == before


def test_words_that_are_no_e_mail_address_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="Line 2: “ask her” is not an e-mail address"):
        read_participants(table(tmp_path, "name;e-mail\nÅse;ask her\n"))


def test_a_list_without_names_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="There is no column headed name"):
        read_participants(table(tmp_path, "village;side\nBarde;\n"))


def test_importing_a_longer_list_again_adds_only_who_is_new(
    project: Project, tmp_path: Path
) -> None:
    import_participants(project, table(tmp_path, DANISH))
    again = DANISH + "Carl Bro;;;Barde;;;;\nBo Lem;;;Barde;;;;\n;;;Tarm;;;;\n"
    report = import_participants(project, table(tmp_path, again))
    assert (report.taken, report.made) == (2, ())
    assert report.remarks == (
        "1 row without a name was left out.",
        "3 people were there already and were left out.",
        "1 person has the same name as somebody who was there already.",
    )
    assert len(people(project)) == 5


def test_a_paste_is_read_by_its_headings(project: Project) -> None:
    taken = pasted_participants([["Landsby", "Navn", "Bil"], ["Barde", "Åse", "ja"]])
    assert (taken.columns, taken.ignored_columns) == (("name", "village"), ("Bil",))
    add_participants(project, taken)
    assert seen(project) == [("Åse", "", "", "Barde", "citizen", "")]


def test_a_paste_without_headings_is_read_in_the_order_of_the_table() -> None:
    rows = [["Åse"], ["Bo", "Kirken", "præst", "Lem", "ekstern", "bo@lem.dk", "1234"]]
    taken = pasted_participants(rows)
    assert [(each.line, each.name) for each in taken.people] == [(1, "Åse"), (2, "Bo")]
    assert taken.people[1].organisation == "Kirken"
    assert (taken.people[1].side, taken.people[1].phone) == (Side.EXTERNAL, "1234")


def test_a_column_of_known_villages_is_known_without_a_heading() -> None:
    rows = [["Åse", "barde ", "Idrætsforeningen"], ["Bo", "", ""], ["Ib", "Vorgod"]]
    taken = pasted_participants(rows, ["Barde", "Vorgod"])
    assert [each.village for each in taken.people] == ["barde", "", "Vorgod"]
    assert [each.organisation for each in taken.people] == ["Idrætsforeningen", "", ""]
    elsewhere = pasted_participants([["Åse", "Barde"], ["Bo", "Lem"]], ["Barde", "Vorgod"])
    assert [each.organisation for each in elsewhere.people] == ["Barde", "Lem"]


def test_a_paste_with_more_columns_than_we_know_is_refused() -> None:
    with pytest.raises(ImportRefused, match="Line 1: There are 8 cells under 7 headings"):
        pasted_participants([["Åse", "", "", "", "", "", "", "x"]])


def test_villages_a_list_would_make_are_told_before(project: Project) -> None:
    names = ("Tarm", "barde", "", "Ølgod", "tarm")
    taken = pasted_participants([["navn", "landsby"], *(["Bo", name] for name in names)])
    assert unknown_villages(project, taken) == ("Tarm", "Ølgod")
    assert add_participants(project, taken).made == ("Tarm", "Ølgod")
    assert len(villages(project)) == 4
