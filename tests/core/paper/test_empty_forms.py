"""A paper about nothing yet is a form to fill in by hand, not a title on a white page."""

from collections.abc import Sequence

from bosaet_desktop.core.paper.assumption_list import assumption_blocks
from bosaet_desktop.core.paper.document import Block, Grid, WritingLines
from bosaet_desktop.core.paper.minutes_paper import minutes_blocks
from bosaet_desktop.core.paper.place_profile import place_blocks
from bosaet_desktop.core.paper.segment_cards import segment_blocks
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.minutes import minutes


def has_room_to_write(blocks: Sequence[Block]) -> bool:
    grids = [block for block in blocks if isinstance(block, Grid)]
    lined = any(isinstance(block, WritingLines) for block in blocks)
    return lined or any(grid.rows and grid.least_height for grid in grids)


def test_no_assumptions_leave_room_for_some() -> None:
    assert has_room_to_write(assumption_blocks(()))


def test_places_nothing_is_said_of_leave_room_to_say_it() -> None:
    assert has_room_to_write(place_blocks(()))


def test_no_segments_leave_room_to_describe_one() -> None:
    assert has_room_to_write(segment_blocks(()))


def test_minutes_without_notes_leave_room_to_note(project: Project) -> None:
    assert has_room_to_write(minutes_blocks(minutes(project, 1), "Vorgod", names=False))
