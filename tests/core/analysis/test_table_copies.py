"""The number of a table in the name of its copy, in either language."""

from pathlib import Path

import pytest

from bosaet_desktop.core.analysis.table_copies import is_copy_of, table_copy, table_of, village_of
from bosaet_desktop.core.i18n import use_language


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_number_is_read_back_whatever_language_wrote_it(language: str) -> None:
    with use_language(language):
        copy = table_copy(Path("Vorgod.bosaet"), 12)
    assert table_of(copy) == 12


def test_a_copy_of_a_copy_has_one_number() -> None:
    assert table_copy(Path("Vorgod (bord 3).bosaet"), 4).name == "Vorgod (table 4).bosaet"


@pytest.mark.parametrize("name", ["Vorgod", "Vorgod (copy 2)", "Bord 3", "V (table 0)", "(bord x)"])
def test_any_other_name_is_of_no_table(name: str) -> None:
    assert table_of(Path(f"{name}.bosaet")) is None


@pytest.mark.parametrize("name", ["Barde", "Vorgod-Barde", "Sct. (Øster)", "Øst/Vest"])
def test_the_village_that_sits_there_is_read_back(name: str) -> None:
    copy = table_copy(Path("Vorgod.bosaet"), 3, name)
    assert table_of(copy) == 3
    assert village_of(copy, ["Lem", name]) == name
    assert village_of(copy, ["Lem"]) is None
    assert village_of(table_copy(Path("Vorgod.bosaet"), 3), ["Lem", name]) is None


def test_a_copy_belongs_to_its_own_project_alone() -> None:
    copy = table_copy(Path("Vorgod.bosaet"), 3, "Barde")
    assert is_copy_of(Path("Vorgod.bosaet"), copy)
    assert is_copy_of(copy, table_copy(copy, 4))
    assert not is_copy_of(Path("Lem.bosaet"), copy)
    assert not is_copy_of(Path("Vorgod.bosaet"), Path("Vorgod.bosaet"))
