"""Rows wider than their headings: the sentence counts what it names."""

from bosaet_desktop.core.exchange.row_width import too_many_cells
from bosaet_desktop.core.i18n import use_language


def test_one_heading_is_named_in_the_singular() -> None:
    assert too_many_cells(3, 1) == "There are 3 cells under 1 heading."
    assert too_many_cells(3, 2) == "There are 3 cells under 2 headings."
    with use_language("da"):
        assert too_many_cells(3, 1) == "Der er 3 felter, men kun 1 overskrift."
