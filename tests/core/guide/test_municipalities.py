"""The list of municipalities is whole and sorted the Danish way."""

from bosaet_desktop.core.guide.municipalities import municipalities
from bosaet_desktop.core.rows.municipality import Municipality


def test_all_98_municipalities_have_their_own_three_digit_code() -> None:
    codes = [one.code for one in municipalities()]
    assert len(codes) == len(set(codes)) == 98
    assert all(len(code) == 3 and code.isdecimal() for code in codes)
    assert Municipality("760", "Ringkøbing-Skjern") in municipalities()


def test_names_are_sorted_as_a_dane_looks_them_up() -> None:
    names = [one.name for one in municipalities()]
    assert names[0] == "Albertslund"
    assert names[-4:] == ["Ærø", "Aabenraa", "Aalborg", "Aarhus"]
