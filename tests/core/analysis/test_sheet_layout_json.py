"""A frozen layout: what was printed is what is read, whatever the list of today says."""

import json

import pytest
from hypothesis import given, settings

from bosaet_desktop.core.analysis.sheet_layout import sheet_layout
from bosaet_desktop.core.analysis.sheet_layout_json import layout_from_json, layout_json
from bosaet_desktop.core.charts.fonts import width_in_mm
from bosaet_desktop.core.rows.sheet_layout import SheetLayout, SheetPlan
from tests.core.analysis.sheet_plans import plan, plans


def laid_out(sheet_plan: SheetPlan) -> SheetLayout:
    return sheet_layout(sheet_plan, width_in_mm)


@settings(max_examples=40, deadline=None)
@given(plans())
def test_any_layout_comes_back_from_json_as_it_was(sheet_plan: SheetPlan) -> None:
    layout = laid_out(sheet_plan)
    stored = json.dumps(layout_json(layout))
    assert layout_from_json(json.loads(stored)) == layout


def test_json_has_what_a_reader_of_sheets_needs() -> None:
    stored = layout_json(laid_out(plan(2, blank_rows=1)))
    assert stored["page_mm"] == [210, 297]
    assert stored["box_mm"] == 4.8
    assert stored["fiducials"] == [[11, 11], [199, 11], [11, 286], [199, 286]]
    assert [code["corner"] for code in stored["codes"]] == ["A", "B"]
    first = stored["cells"][0]
    assert (first["id"], first["row"], first["dim"], first["page"]) == ("1.1", "id1", "impact", 1)
    assert [box["value"] for box in first["boxes"]] == [1, 2, 3, 4, 5]
    assert [box["centre"] for box in first["boxes"]] == [[b["x"], b["y"]] for b in first["boxes"]]
    assert {cell["row"] for cell in stored["cells"]} == {"id1", "id2", "blank-1"}
    assert stored["villages"][-1]["village_id"] is None


def test_a_layout_frozen_before_there_were_logos_is_still_read() -> None:
    stored = layout_json(laid_out(plan()))
    del stored["logo"]
    assert layout_from_json(stored) == laid_out(plan())


def test_a_layout_frozen_before_boxes_named_their_centre_is_still_read() -> None:
    stored = layout_json(laid_out(plan()))
    for box in (box for cell in stored["cells"] for box in cell["boxes"]):
        del box["centre"]
    assert layout_from_json(stored) == laid_out(plan())


def test_a_layout_of_another_version_is_refused() -> None:
    stored = layout_json(laid_out(plan())) | {"format": 2}
    with pytest.raises(ValueError, match="2"):
        layout_from_json(stored)
