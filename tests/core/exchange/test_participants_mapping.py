"""People from tables with headings of all kinds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.exchange.participants_mapping import (
    LEFT_OUT,
    MEANINGS,
    MOST_PROBLEMS,
    guess_people_columns,
    has_name,
    mapped_people,
)
from bosaet_desktop.core.exchange.raw_table import RawTable


def table(head: str, *rows: str) -> RawTable:
    cells = ((line, row.split(";")) for line, row in enumerate(rows, start=2))
    return RawTable(tuple(head.split(";")), tuple(cells))


@pytest.mark.parametrize(
    ("head", "meanings"),
    [
        ("Navn;Landsby;Tlf.", "name;village;phone"),
        ("Deltagers navn;Privat e-mail;By", "name;email;"),
        ("Fornavn;Efternavn;Navn", "given_name;surname;"),
        ("name;Name;side", "name;;side"),
        ("Medlem siden;Telefon (mobil);Forening", ";phone;organisation"),
    ],
)
def test_headings_say_what_columns_hold(head: str, meanings: str) -> None:
    assert guess_people_columns(table(head)) == tuple(meanings.split(";"))


def test_parted_names_are_put_together_and_rows_without_one_counted() -> None:
    read = mapped_people(
        table("A;B;C", "Åse;Holm;Barde", ";Ruud;", ";;Barde", "Bo"),
        ("given_name", "surname", "village"),
    )
    assert [(each.name, each.village) for each in read.taken.people] == [
        ("Åse Holm", "Barde"), ("Ruud", ""), ("Bo", ""),
    ]  # fmt: skip
    assert read.taken.nameless == 1


def test_problems_name_their_lines_and_are_not_too_many() -> None:
    rows = [f"P{n};110575-1234" for n in range(MOST_PROBLEMS + 3)]
    read = mapped_people(table("Navn;Note", *rows), ("name", "role"))
    assert read.refused == MOST_PROBLEMS + 3
    assert len(read.problems) == MOST_PROBLEMS
    assert read.problems[0].startswith("Line 2: This looks like a CPR number")
    assert not read.taken.people


def test_columns_left_out_are_told() -> None:
    read = mapped_people(table("Navn;Alder;", "Bo;40;x"), ("name", LEFT_OUT, LEFT_OUT))
    assert read.taken.ignored_columns == ("Alder",)


@given(st.lists(st.text(max_size=12), min_size=1, max_size=8))
def test_no_two_columns_are_taken_for_the_same(head: list[str]) -> None:
    meanings = guess_people_columns(RawTable(tuple(head), ()))
    said = [each for each in meanings if each]
    assert len(set(said)) == len(said)
    assert set(said) <= set(MEANINGS)
    assert has_name(meanings) == bool({"name", "given_name", "surname"} & set(said))
