"""Shares of a segment as they are read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.statement_words import base_words, percent_words, sources_of
from bosaet_desktop.core.formatting import parse_number
from bosaet_desktop.core.rows.segment import Statement


@pytest.mark.parametrize(
    ("value", "words"), [(None, ""), (0.0, "0 %"), (61.0, "61 %"), (28.5, "28,5 %")]
)
def test_a_share_has_a_decimal_only_where_it_was_written(value: float | None, words: str) -> None:
    assert percent_words(value).replace("\xa0", " ") == words


@given(st.integers(0, 1000))
def test_a_share_that_is_read_and_typed_again_is_the_same(tenths: int) -> None:
    typed = percent_words(tenths / 10).replace("%", "")
    assert float(parse_number(typed) or 0) == tenths / 10


def test_each_source_is_named_once_and_a_base_only_where_it_is_known() -> None:
    told = (Statement("a", source="Survey"), Statement("b", 5.0, 40, "Survey"), Statement("c"))
    assert sources_of(told) == ("Survey",)
    assert [base_words(each) for each in told] == ["", "of 40 asked", ""]
