"""The bare names of areas, told apart where they repeat, and totals left out."""

import csv
from pathlib import Path

import pytest

from bosaet_desktop.core.exchange.statbank_areas import area_names

SHARED = Path(__file__).parents[3] / ".." / "shared" / "data"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("760", "Ringkøbing-Skjern"),
        ("0760", "Ringkøbing-Skjern"),
        ("760 Ringkøbing-Skjern", "Ringkøbing-Skjern"),
        ("Ringkøbing-Skjern Kommune", "Ringkøbing-Skjern"),
        ("Århus", "Aarhus"),
        ("Copenhagen", "København"),
        ("8749 Ringkøbing (Ringkøbing-Skjern Kommune)", "Ringkøbing"),
        ("No (Ringkøbing-Skjern Kommune)", "No"),
        ("Ny", "Ny"),
        ("Tilst", "Tilst"),
        ("8775", "8775"),
        ("Bølling; Sædding", "Bølling; Sædding"),
    ],
)
def test_an_area_has_its_bare_name(label: str, name: str) -> None:
    assert area_names([label, "Somewhere else"]).names[0] == name


@pytest.mark.parametrize(
    "label",
    ["Hele landet", "All Denmark", "000", "Region Midtjylland", "084", "Landsdel Vestjylland",
     "Province Vestjylland", "I alt", "Kommunen i alt", "0000 Uden placerbar adresse"],
)  # fmt: skip
def test_a_total_has_no_name(label: str) -> None:
    found = area_names([label, "Lem"])
    assert (found.names, found.totals) == ((None, "Lem"), (label,))


def test_a_total_alone_is_an_area() -> None:
    assert area_names(["000"]).names == ("Hele landet",)


def test_to_and_from_are_taken_off_the_ends_of_moves_alone() -> None:
    assert area_names(["Til Lem", "Fra No"], ends=True).names == ("Lem", "No")
    assert area_names(["Til Lem", "Lem"]).names == ("Til Lem", "Lem")


def test_names_that_repeat_are_told_apart_by_municipality_and_then_by_code() -> None:
    labels = [
        "8123 Vor Frue (Roskilde Kommune)",
        "8456 Vor Frue (Aalborg Kommune)",
        "8457 Vor Frue (Aalborg Kommune)",
        "9000 Lem (Skive Kommune)",
    ]
    assert area_names(labels).names == (
        "Vor Frue (Roskilde)",
        "8456 Vor Frue",
        "8457 Vor Frue",
        "Lem",
    )


def test_a_municipality_beside_its_own_parishes_is_their_sum() -> None:
    parishes = ["Lem (Ringkøbing-Skjern Kommune)", "Hee (Ringkøbing-Skjern Kommune)"]
    found = area_names(["Ringkøbing-Skjern", *parishes])
    assert (found.names, found.totals) == ((None, "Lem", "Hee"), ("Ringkøbing-Skjern",))


def test_every_parish_of_the_country_keeps_a_name_of_its_own() -> None:
    path = SHARED / "sogne_kommune_2021.csv"
    if not path.exists():
        pytest.skip("the data to try the product with is not beside the checkout")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    labels = [f"{row['sognekode']} {row['sogn']} ({row['kommune']} Kommune)" for row in rows]
    names = area_names(labels).names
    assert len({*names}) == len(labels)
    assert None not in names
