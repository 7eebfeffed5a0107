"""The number of a table in the name of its copy, in either language."""

from pathlib import Path

import pytest

from bosaet_desktop.core.analysis.table_copies import table_copy, table_of
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
