"""The words of facts: decimals as they are, no sign on nought, sources that tell what was done."""

import pytest

from bosaet_desktop.core.charts.fact_words import (
    figure_text,
    share_text,
    source_line,
    value_text,
)
from bosaet_desktop.core.rows.fact import FactTable, FigureRow


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, "–"), (14.0, "14"), (1_250_000.0, "1.250.000"), (2.5, "2,5"), (-0.001, "0,00")],
)
def test_a_value_has_the_decimals_it_needs_and_two_at_most(value: float | None, text: str) -> None:
    assert value_text(value) == text


def test_a_figure_keeps_its_unit_on_the_line() -> None:
    assert figure_text(FigureRow("Price", 5.0, "kr.")) == "5\u00a0kr."
    assert figure_text(FigureRow("Plots", 5.0)) == "5"


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (None, "–"),
        (0.024, "+2,4\u00a0%"),
        (-0.0001, "0,0\u00a0%"),
        (0.0001, "0,0\u00a0%"),
        (-0.5, "−50,0\u00a0%"),
    ],
)
def test_what_rounds_to_nought_has_no_sign(share: float | None, text: str) -> None:
    assert share_text(share) == text


def test_a_source_tells_of_own_calculations_whoever_made_them() -> None:
    plain = FactTable("", source="FLY66")
    worked_out = FactTable("", source="FLY66", own_calculation=True)
    assert source_line(plain) == "Source: FLY66"
    assert source_line(plain, own=True) == source_line(worked_out)
    assert source_line(worked_out) == "Source: FLY66 · own calculation"
    assert source_line(FactTable("")) == "Source: not stated"
    assert source_line(FactTable("", source="A book."), own=True) == (
        "Source: A book · own calculation"
    )
