import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.known_names import naming

FOUND = (
    "Rosa Ravnholt",
    "Rosa Ravnholts",
    "Rosa Ravnholt's",
    "ROSA RAVNHOLT",
    "rosa  ravnholt",
    "Rosa\u00a0Ravnholt",
    "Ida",
    "Idas",
    "Jens",
    "Jens\u2019",
    "20 30 40 50",
    "20304050",
    "+45 20304050",
    "0045 20-30-40-50",
    "97 32 11 00",
)
LEFT = (
    "Rosa",
    "Rosa Ravnholtsen",
    "ida",
    "Idaho",
    "jensen",
    "120304050",
    "20 30 40 51",
    "A",
    "sb",
)


def known() -> re.Pattern[str]:
    names = ["Rosa Ravnholt", "Ida", "Jens", "A", ""]
    found = naming(names, ["+45 20 30 40 50 (home), 97321100", "12", ""])
    assert found is not None
    return found


@pytest.mark.parametrize("words", FOUND)
def test_somebody_is_found_however_it_is_written(words: str) -> None:
    assert known().sub("…", f"Ask {words}, who knows.") == "Ask …, who knows."


@pytest.mark.parametrize("words", LEFT)
def test_what_only_looks_like_somebody_stays(words: str) -> None:
    assert known().search(f"Ask {words}, who knows.") is None


def test_nobody_known_means_nothing_to_look_for() -> None:
    assert naming([], [], [""]) is None
    assert naming(["", "B"], ["12"]) is None


@given(st.lists(st.text(max_size=12)), st.lists(st.text(max_size=12)), st.text(max_size=40))
def test_no_name_is_too_strange(names: list[str], phones: list[str], text: str) -> None:
    found = naming(names, phones)
    assert found is None or isinstance(found.sub("", text), str)
