from datetime import datetime

import pytest

from bosaet_desktop.core.analysis.pace import minutes_left, seconds_per_sheet, typist_paces
from bosaet_desktop.core.rows.control import TypistPace
from bosaet_desktop.core.rows.scoring import Sheet
from bosaet_desktop.core.terms.scoring import SheetState


def test_before_anything_is_measured_a_practised_typist_is_assumed() -> None:
    # method.md section 1: 1,800 marks at 8,000 keys an hour are 13.5 minutes.
    assert 40 * seconds_per_sheet([], marks_per_sheet=45) == pytest.approx(13.5 * 60)
    assert minutes_left(40, [], marks_per_sheet=45) == 14


def test_two_sheets_are_too_few_to_go_by() -> None:
    assert seconds_per_sheet([90, 90], 45) == seconds_per_sheet([], 45)
    assert seconds_per_sheet([90, 90, 90], 45) == 90


def test_a_pause_does_not_move_the_pace() -> None:
    assert seconds_per_sheet([30, 30, 900, 30, 30], 45) == 30


def test_the_typist_of_now_counts_and_not_the_one_before() -> None:
    assert seconds_per_sheet([60] * 20 + [20] * 4, 45) == 20
    assert seconds_per_sheet([60] * 20 + [20] * 3, 45) == 60


@pytest.mark.parametrize(("left", "minutes"), [(7, 4), (6, 3), (1, 1), (0, 0), (-2, 0)])
def test_minutes_are_rounded_up_until_none_is_left(left: int, minutes: int) -> None:
    assert minutes_left(left, [30, 30, 30], 45) == minutes


def test_noise_from_dividing_adds_no_minute() -> None:
    # 100 x 18.6 / 60 comes out as 31.000000000000004.
    assert minutes_left(100, [18.6] * 3, 45) == 31


def test_half_a_mark_an_hour_is_rounded_up_as_every_figure_is() -> None:
    typed = Sheet(1, SheetState.TYPED, None, False, None, datetime(2026, 3, 1), 32.0)
    [pace] = typist_paces([typed], marks_per_sheet=45)
    assert pace.keys_per_hour == 5063


def test_each_typist_has_a_speed_and_those_without_initials_come_last() -> None:
    def typed(number: int, typist: str, seconds: float | None) -> Sheet:
        at = datetime(2026, 3, 1)
        return Sheet(number, SheetState.TYPED, None, False, None, at, seconds, None, typist=typist)

    found = typist_paces(
        [
            typed(1, "", 45),
            typed(2, "MK", None),
            *(typed(number, "AB", seconds) for number, seconds in ((3, 20), (4, 18), (5, 900))),
            Sheet(6, SheetState.RETURNED, None, False, None, None, None),
        ],
        marks_per_sheet=45,
    )
    assert found == (
        TypistPace("AB", 3, 8100),
        TypistPace("MK", 1, None),
        TypistPace("", 1, 3600),
    )
