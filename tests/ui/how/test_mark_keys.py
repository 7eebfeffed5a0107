"""What a key means on each scale."""

import pytest

from bosaet_desktop.core.rows.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.rows.ranking import Scale
from bosaet_desktop.core.rows.sheet_layout import SheetVillage
from bosaet_desktop.ui.how.mark_keys import mark_of, ten_key, village_keys


@pytest.mark.parametrize("scale", [Scale(0, 3), Scale(1, 5), Scale(1, 10), Scale(0, 10)])
def test_every_point_of_a_scale_has_a_key_of_its_own(scale: Scale) -> None:
    keys = "0123456789+"
    found = [mark_of(key, scale, dont_know_box=False) for key in keys]
    assert sorted(value for value in found if value is not None) == list(scale.steps)


def test_zero_means_ten_only_where_the_scale_starts_at_one() -> None:
    assert mark_of("0", Scale(1, 10), dont_know_box=False) == 10
    assert mark_of("0", Scale(0, 10), dont_know_box=False) == 0
    assert mark_of("+", Scale(0, 10), dont_know_box=False) == 10
    assert ten_key(Scale(1, 5)) is None


@pytest.mark.parametrize("key", [",", ".", " "])
def test_comma_point_and_space_are_blank(key: str) -> None:
    assert mark_of(key, Scale(1, 5), dont_know_box=False) == BLANK


def test_dont_know_needs_its_box_on_the_sheet() -> None:
    assert mark_of("v", Scale(1, 5), dont_know_box=True) == DONT_KNOW
    assert mark_of("v", Scale(1, 5), dont_know_box=False) is None


@pytest.mark.parametrize("key", ["6", "0", "x", "-", "+", "²"])
def test_any_other_key_is_no_mark(key: str) -> None:
    assert mark_of(key, Scale(1, 5), dont_know_box=False) is None


def test_no_two_villages_share_a_key() -> None:
    villages = [SheetVillage(str(number), f"Village {number}") for number in range(45)]
    keys = [each.key for each in village_keys(villages, "Elsewhere", "Not ticked") if each.key]
    assert len(keys) == len(set(keys)) > 35
