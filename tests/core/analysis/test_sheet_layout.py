"""Score sheets: everything has its place, and a reader of sheets can rely on it."""

from itertools import combinations, pairwise
from math import inf

import pytest
from hypothesis import given, settings

from bosaet_desktop.core.analysis.sheet_layout import sheet_layout
from bosaet_desktop.core.charts.fonts import width_in_mm
from bosaet_desktop.core.rows.sheet_layout import (
    SheetCell,
    SheetInitiative,
    SheetLayout,
    SheetPage,
    SheetPlan,
)
from bosaet_desktop.core.terms.mark import DONT_KNOW
from tests.core.analysis.sheet_plans import QUESTIONS, TITLES, named, plan, plans, titled

PITCH = 7.4
ROUNDING = 1e-6
Rectangle = tuple[float, float, float, float]  # left, top, right, bottom


def laid_out(sheet_plan: SheetPlan) -> SheetLayout:
    return sheet_layout(sheet_plan, width_in_mm)


def square(x: float, y: float, side: float) -> Rectangle:
    return x - side / 2, y - side / 2, x + side / 2, y + side / 2


def cell_boxes(layout: SheetLayout, page: SheetPage) -> list[Rectangle]:
    return [square(box.x, box.y, layout.box_mm) for cell in page.cells for box in cell.boxes]


def village_boxes(layout: SheetLayout, page: SheetPage) -> list[Rectangle]:
    return [square(village.x, village.y, layout.box_mm) for village in page.villages]


def marks(layout: SheetLayout) -> list[Rectangle]:
    side = layout.code_mm
    codes = [(code.x, code.y, code.x + side, code.y + side) for code in layout.codes]
    fiducials = [square(x, y, layout.fiducial_mm) for x, y in layout.fiducials]
    return [*codes, *fiducials, *logos(layout)]


def logos(layout: SheetLayout) -> list[Rectangle]:
    place = layout.logo
    return [(place.x, place.y, place.x + place.width, place.y + place.height)] if place else []


def number(layout: SheetLayout) -> list[Rectangle]:
    place = layout.number
    if place is None:
        return []
    width, height = width_in_mm("0000", True, place.size), 0.73 * place.size * 25.4 / 72
    return [(place.right - width, place.baseline - height, place.right, place.baseline)]


def texts(page: SheetPage) -> list[Rectangle]:
    return [
        (text.x, text.y, text.x + text.width, text.y + text.height)
        for text in page.texts
        if text.width
    ]


def fields(page: SheetPage) -> list[Rectangle]:
    return [(area.x, area.y, area.x + area.width, area.y + area.height) for area in page.fields]


def apart(one: Rectangle, other: Rectangle) -> float:
    """The clear distance along the axis where they are farthest apart; negative: they overlap."""
    return max(
        one[0] - other[2], other[0] - one[2], one[1] - other[3], other[1] - one[3]
    )  # fmt: skip


def everything(layout: SheetLayout, page: SheetPage) -> list[Rectangle]:
    return [
        *cell_boxes(layout, page), *village_boxes(layout, page), *marks(layout),
        *number(layout), *texts(page), *fields(page),
    ]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(plans())
def test_any_sheet_stays_on_the_page_and_nothing_overlaps(sheet_plan: SheetPlan) -> None:
    layout = laid_out(sheet_plan)
    width, height = layout.page_mm
    for page in layout.pages:
        things = everything(layout, page)
        for left, top, right, bottom in things:
            assert min(left, top) >= 4
            assert right <= width - 4
            assert bottom <= height - 4
        for one, other in combinations(things, 2):
            assert apart(one, other) >= -ROUNDING


@settings(max_examples=60, deadline=None)
@given(plans())
def test_any_grid_keeps_its_distance(sheet_plan: SheetPlan) -> None:
    layout = laid_out(sheet_plan)
    for page in layout.pages:
        grid, villages = cell_boxes(layout, page), village_boxes(layout, page)
        for one, other in combinations([*grid, *villages], 2):
            assert apart(one, other) >= PITCH - layout.box_mm - ROUNDING
        for box in grid:
            for other in [*villages, *marks(layout)]:
                assert apart(box, other) >= PITCH - ROUNDING


@settings(max_examples=60, deadline=None)
@given(plans())
def test_any_sheet_has_every_row_once_and_whole(sheet_plan: SheetPlan) -> None:
    layout = laid_out(sheet_plan)
    rows = [row for page in layout.pages for row in page.rows]
    ids = [row.id for row in rows if not row.blank]
    assert ids == [initiative.id for initiative in sheet_plan.initiatives]
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    for page in layout.pages:
        assert page.rows
        for above, below in pairwise(page.rows):
            assert above.top + above.height <= below.top + ROUNDING
        by_id = {row.id: row for row in page.rows}
        assert len(page.cells) == len(page.rows) * len(sheet_plan.questions)
        for cell in page.cells:
            row = by_id[cell.row]
            for _left, top, _right, bottom in (
                square(box.x, box.y, layout.box_mm) for box in cell.boxes
            ):
                assert row.top <= top
                assert bottom <= row.top + row.height


@settings(max_examples=60, deadline=None)
@given(plans())
def test_any_page_holds_no_more_than_the_method_allows(sheet_plan: SheetPlan) -> None:
    for page in laid_out(sheet_plan).pages:
        assert sum(not row.blank for row in page.rows) <= 15
        assert len(page.rows) <= (17 if page.rows[0].height == 10.25 else 14)


SCALES = [(lowest, highest) for lowest in (0, 1) for highest in range(lowest + 3, 11)]


@pytest.mark.parametrize(("lowest", "highest"), SCALES)
@pytest.mark.parametrize("dont_know", [False, True])
@pytest.mark.parametrize("large", [False, True])
def test_every_scale_is_printed_in_the_measures_a_reader_of_sheets_knows(
    lowest: int, highest: int, dont_know: bool, large: bool
) -> None:
    for rows in (1, 14, 33):
        layout = laid_out(
            plan(rows, lowest=lowest, highest=highest, dont_know=dont_know, large_print=large)
        )
        assert 4.8 <= layout.box_mm <= 5
        assert layout.line_mm == 0.28
        for page in layout.pages:
            for cell in page.cells:
                steps_keep_the_pitch(cell, lowest, highest)
            questions_stand_apart(page)
            digits_stand_over_the_boxes(page)


def steps_keep_the_pitch(cell: SheetCell, lowest: int, highest: int) -> None:
    steps = [box for box in cell.boxes if box.value != DONT_KNOW]
    assert [box.value for box in steps] == list(range(lowest, highest + 1))
    assert {box.y for box in cell.boxes} == {cell.boxes[0].y}
    for one, following in pairwise(steps):
        assert following.x - one.x == pytest.approx(PITCH)
    for box in cell.boxes[len(steps) :]:
        assert box.x - steps[-1].x > PITCH + 1


def questions_stand_apart(page: SheetPage) -> None:
    for one, following in pairwise(page.cells):
        if one.row_number != following.row_number:
            continue
        if one.boxes[0].y != following.boxes[0].y:
            assert following.boxes[0].y - one.boxes[0].y >= PITCH
            continue
        distance = following.boxes[0].x - one.boxes[-1].x
        assert distance >= PITCH + 5 - ROUNDING
        step = following.boxes[0].x - one.boxes[0].x
        assert 1 < step % PITCH < PITCH - 1


def digits_stand_over_the_boxes(page: SheetPage) -> None:
    """At most five rows below each line of digits, and every digit in the middle of its column."""
    for cell in page.cells:
        for box in cell.boxes:
            over = [
                text
                for text in page.texts
                if abs(text.x + text.width / 2 - box.x) < ROUNDING
                and text.y < box.y
                and text.lines == (str(box.value),)
            ]
            if box.value != DONT_KNOW:
                last = max(over, key=lambda text: text.y)
                between = [row for row in page.rows if last.y < row.top + row.height / 2 <= box.y]
                assert len(between) <= 5


@pytest.mark.parametrize(
    ("changes", "orientation", "lines"),
    [
        ({}, "portrait", 1),
        ({"lowest": 0, "highest": 3}, "portrait", 1),
        ({"highest": 6}, "landscape", 1),
        ({"highest": 7}, "landscape", 1),
        ({"highest": 8}, "portrait", 3),
        ({"lowest": 0, "highest": 10}, "portrait", 3),
        ({"dont_know": True}, "landscape", 1),
        ({"dont_know": True, "highest": 7}, "landscape", 1),
        ({"dont_know": True, "highest": 10}, "landscape", 3),
        ({"large_print": True}, "landscape", 1),
    ],
)
def test_the_scale_decides_the_form(
    changes: dict[str, object], orientation: str, lines: int
) -> None:
    layout = laid_out(plan(4, **changes))
    assert layout.orientation == orientation
    first = [cell for cell in layout.pages[0].cells if cell.row_number == 1]
    assert len({cell.boxes[0].y for cell in first}) == lines


def test_fourteen_rows_and_a_village_row_fit_on_one_page() -> None:
    layout = laid_out(plan(12, blank_rows=2))
    assert len(layout.pages) == 1
    assert layout.pages[0].rows[0].height == 12.4


def test_fifteen_initiatives_stand_closer_rather_than_on_two_pages() -> None:
    layout = laid_out(plan(15, villages=named(3), blank_rows=2))
    assert [len(page.rows) for page in layout.pages] == [17]
    assert layout.pages[0].rows[0].height == 10.25


def test_sixteen_initiatives_share_two_pages_evenly() -> None:
    assert [len(page.rows) for page in laid_out(plan(16, blank_rows=0)).pages] == [8, 8]


def test_a_title_has_sixty_two_millimetres_on_a_scale_of_five() -> None:
    layout = laid_out(plan())
    line = next(rule for rule in layout.pages[0].rules if rule.dotted)
    assert line.width >= 62


def test_one_column_off_is_noticed_between_questions() -> None:
    cells = laid_out(plan()).pages[0].cells[:3]
    for one, following in pairwise(cells):
        distance = following.boxes[0].x - one.boxes[-1].x
        assert distance >= PITCH + 5
        assert 1 < distance % PITCH < PITCH - 1


def test_the_dont_know_box_stands_apart_and_nearer_to_its_own_question() -> None:
    one, following = laid_out(plan(dont_know=True)).pages[0].cells[:2]
    *_steps, last, dont_know = one.boxes
    assert dont_know.value == DONT_KNOW
    assert PITCH < dont_know.x - last.x < following.boxes[0].x - dont_know.x


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("rows", range(2, 31))
def test_digits_stand_above_no_lone_last_row_and_no_more_than_five(rows: int, large: bool) -> None:
    for page in laid_out(plan(rows, blank_rows=0, large_print=large)).pages:
        digits = sorted({text.y for text in page.texts if text.lines == ("5",) and text.x > 80})
        tops = [row.top for row in page.rows]
        below = [
            sum(above < top < following for top in tops)
            for above, following in pairwise([*digits, inf])
        ]
        assert sum(below) == len(tops)
        assert max(below) <= 5
        assert min(below) > 1 or len(tops) == 1


def test_digits_are_repeated_every_five_rows() -> None:
    page = laid_out(plan(12)).pages[0]
    fives = [text for text in page.texts if text.lines == ("5",) and text.x > 80]
    assert len(fives) == 3 * 3


def test_every_row_of_a_long_scale_has_its_own_digits() -> None:
    page = laid_out(plan(4, lowest=0, highest=10, blank_rows=0)).pages[0]
    assert sum(text.lines == ("10",) for text in page.texts) == 4


def test_only_the_first_page_asks_where_one_lives() -> None:
    layout = laid_out(plan(30))
    assert [len(page.villages) for page in layout.pages] == [6, 0]
    assert [village.village_id for village in layout.pages[0].villages][-2:] == ["v5", None]


def test_every_page_says_the_questions_and_its_number() -> None:
    layout = laid_out(plan(30, language="en"))
    for page in layout.pages:
        said = {" ".join(text.lines) for text in page.texts}
        assert f"Page {page.number} of 2" in said
        assert all(question.wording in said for question in QUESTIONS)


@pytest.mark.parametrize("villages", [0, 60])
def test_no_villages_or_too_many_leave_a_line_to_write_on(villages: int) -> None:
    page = laid_out(plan(blank_rows=0, villages=named(villages))).pages[0]
    assert page.villages == ()
    assert sum(rule.dotted for rule in page.rules) == 1


def test_a_table_sheet_asks_for_the_table() -> None:
    page = laid_out(plan(mode="table", blank_rows=0, language="en")).pages[0]
    assert ("One sheet for the whole table. Table no.",) in [text.lines for text in page.texts]
    assert page.villages == ()
    assert page.cells[0].boxes


def test_a_joint_sheet_has_a_field_for_each_number_and_one_for_the_sum() -> None:
    layout = laid_out(plan(4, mode="joint", blank_rows=0, villages=named(0)))
    assert len(layout.pages[0].fields) == 4 * (3 + 1)
    assert (layout.number, layout.codes, layout.fiducials) == (None, (), ())


def test_places_of_codes_are_kept_when_no_codes_are_printed() -> None:
    with_codes, without = laid_out(plan()), laid_out(plan(codes=False))
    assert without.codes == with_codes.codes
    assert without.fiducials == with_codes.fiducials
    assert without.pages[0].cells == with_codes.pages[0].cells
    assert not without.codes_printed


@pytest.mark.parametrize("count", [4, 30])
def test_the_logo_stands_in_the_head_of_every_page(count: int) -> None:
    layout = laid_out(plan(count, logo_mm=(30.0, 12.0)))
    place = layout.logo
    assert place is not None
    assert (place.width, place.height) == (30, 12)
    for page in layout.pages:
        assert place.y + place.height < min(row.top for row in page.rows)
    assert laid_out(plan(count)).logo is None


def test_a_long_question_is_whole_beside_the_logo() -> None:
    asked = "Hvad kan vi seks landsbyer gøre sammen, så en familie vælger at bo her?"
    page = laid_out(plan(heading=asked, logo_mm=(30.0, 10.0))).pages[0]
    assert asked in {" ".join(text.lines) for text in page.texts}


def test_row_numbers_leave_out_what_was_withdrawn_after_the_print() -> None:
    initiatives = (SheetInitiative("a", "A", 1), SheetInitiative("c", "C", 3))
    rows = laid_out(plan(initiatives=initiatives, blank_rows=2, blank_from=5)).pages[0].rows
    assert [(row.id, row.number) for row in rows] == [
        ("a", 1),
        ("c", 3),
        ("blank-1", 5),
        ("blank-2", 6),
    ]


def test_without_initiatives_the_sheet_is_a_blank_form() -> None:
    rows = laid_out(plan(0, blank_rows=0)).pages[0].rows
    assert len(rows) == 12
    assert all(row.blank for row in rows)


def test_a_long_title_is_cut_on_paper_but_whole_in_the_layout() -> None:
    title = "Fælles høstfest på tværs af byerne " * 8
    initiatives = (*titled(1), type(titled(1)[0])("long", title))
    page = laid_out(plan(initiatives=initiatives)).pages[0]
    assert page.rows[1].title == title
    shown = [text for text in page.texts if text.lines[-1].endswith("…")]
    assert [(len(text.lines), text.size) for text in shown] == [(2, 12)]


@pytest.mark.parametrize(("large", "least"), [(False, 12), (True, 18)])
def test_what_is_read_is_large_enough(large: bool, least: float) -> None:
    for page in laid_out(plan(large_print=large, dont_know=True, lowest=0, highest=10)).pages:
        assert min(text.size for text in page.texts) == least


def test_names_that_look_alike_keep_their_own_boxes() -> None:
    villages = laid_out(plan(villages=named(12))).pages[0].villages
    assert [village.village_id for village in villages] == [
        *(village.id for village in named(12)),
        None,
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"project_code": "VØRG"},
        {"project_code": "vorg"},
        {"project_code": "VORGO"},
        {"lowest": -1},
        {"highest": 1},
        {"lowest": 0, "highest": 11},
        {"questions": ()},
    ],
)
def test_a_plan_no_sheet_can_be_made_from_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        laid_out(plan(**changes))


def test_titles_stand_as_they_are_written() -> None:
    page = laid_out(plan(4, blank_rows=0)).pages[0]
    said = {" ".join(text.lines) for text in page.texts}
    assert {f"{title} {n}" for title, n in zip(TITLES[1:], (1, 2, 3), strict=True)} <= said
