"""What is said under the field after an idea was taken."""

from bosaet_desktop.core.rows.idea import LineOutcome, TakenLine
from bosaet_desktop.ui.what_do_we_want.board.capture_report import ECHOED, told


def test_a_short_idea_is_echoed_whole_and_a_long_one_by_its_beginning() -> None:
    short, long = "A path to the school", "A path to the school " * 15
    assert told(TakenLine(1, short, LineOutcome.ADDED)) == f"Added: {short}"
    echo = told(TakenLine(1, long, LineOutcome.ADDED))
    assert echo.startswith(f"Added: {short}")
    assert echo.endswith(" …")
    assert len(echo) <= len("Added: ") + ECHOED
