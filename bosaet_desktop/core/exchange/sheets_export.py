"""Score sheets for the printer, and where every box of them stands, from the newest round.

A sheet that has been written may be printed, so its number and its layout are noted in the
project, as when the window prints: only then can it be read by a camera later. A file that can
only be read still gives its sheets; whoever asked for them is told that they are not noted.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bosaet_desktop.core.analysis.forecast import sheets_on
from bosaet_desktop.core.analysis.sheet_layout import sheet_layout
from bosaet_desktop.core.analysis.sheet_layout_json import layout_json
from bosaet_desktop.core.charts.fonts import register_fonts, width_in_mm
from bosaet_desktop.core.commands.sheet import HIGHEST_SHEET, record_printed
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.options import choice, count, switch
from bosaet_desktop.core.i18n import language
from bosaet_desktop.core.paper.score_sheets import score_sheets
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.picture import logo
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.queries.sheet_plan import (
    last_printed_layout,
    numbers_for_print,
    sheet_plan,
)
from bosaet_desktop.core.rows.forecast import Route
from bosaet_desktop.core.rows.sheet_layout import Rule, SheetLayout
from bosaet_desktop.core.terms.scoring import JOINT, MODES

# Millimetres for three digits written by hand.
_NUMBER_LINE = 22.0


def export_score_sheets(
    project: Project,
    target: Path,
    *,
    sheets: str = "",
    large: str = "0",
    codes: str = "1",
    mode: str = "",
) -> bool:
    """Write `sheets` sheets as PDF, by default one for each participant who is expected.

    Their numbers follow the highest in use, and are noted with the layout, as one undo step.
    `large` and `codes` are 1 or 0, `mode` is person, table or joint; a joint sheet has no number
    and is written once. Returns False where a project that can only be read should have taken note
    of them. Raises InvalidInput for other values, and NotAllowed when the four digits run out.
    """
    layout = _layout(project, Looks(large, codes, mode))
    numbers = _numbers(project, layout, sheets)
    numbered = layout.mode != JOINT
    with replacing(target) as beside:
        score_sheets(beside, layout, numbers, logo(project))
        if numbered and not project.read_only:
            round_number = current_round(project).number
            record_printed(project, round_number, numbers, json.dumps(layout_json(layout)))
    return not (numbered and project.read_only)


def export_sheet_layout(
    project: Project, target: Path, *, large: str = "0", codes: str = "1", mode: str = ""
) -> None:
    """Write the layout of the sheet as JSON (see `layout_json`), options as for the sheets.

    Without options it is the one frozen with the sheets printed last, if they are in use; else
    what the round says today.
    """
    asked = Looks(large, codes, mode)
    frozen = last_printed_layout(project) if asked == Looks() else None
    content = json.dumps(
        frozen or layout_json(_layout(project, asked)), ensure_ascii=False, indent=1
    )
    with replacing(target) as beside:
        beside.write_text(content + "\n", encoding="utf-8")


def export_blank_sheets(
    project: Project, target: Path, *, sheets: str = "1", large: str = "0", mode: str = "person"
) -> None:
    """Write `sheets` sheets as PDF without initiatives, numbers and codes, to fill in by hand.

    They are no part of the round until somebody gives them a number. Raises InvalidInput.
    """
    plan = sheet_plan(
        project,
        mode=choice("mode", mode, MODES),
        large_print=switch("large", large),
        codes=False,
        language=language(),
    )
    register_fonts()
    layout = sheet_layout(replace(plan, initiatives=(), blank_from=0), width_in_mm)
    copies = range(count("sheets", sheets, HIGHEST_SHEET))
    with replacing(target) as beside:
        score_sheets(beside, _without_number(layout), copies, logo(project))


def _without_number(layout: SheetLayout) -> SheetLayout:
    """Put a line to write on where the number would stand."""
    place = layout.number
    if place is None:
        return layout
    line = Rule(place.right - _NUMBER_LINE, place.baseline, _NUMBER_LINE, 0.2, "muted")
    pages = tuple(replace(page, rules=(*page.rules, line)) for page in layout.pages)
    return replace(layout, number=None, pages=pages)


@dataclass(frozen=True, slots=True)
class Looks:
    """The options of a sheet, as they were typed."""

    large: str = "0"
    codes: str = "1"
    mode: str = ""


def _layout(project: Project, asked: Looks) -> SheetLayout:
    plan = sheet_plan(
        project,
        mode=choice("mode", asked.mode, MODES) if asked.mode else "",
        large_print=switch("large", asked.large),
        codes=switch("codes", asked.codes),
        language=language(),
    )
    register_fonts()
    return sheet_layout(plan, width_in_mm)


def _numbers(project: Project, layout: SheetLayout, sheets: str) -> Sequence[int]:
    expected = sheets_on(Route(layout.mode), project_row(project).expected_participants)
    wanted = count("sheets", sheets, HIGHEST_SHEET) if sheets else max(expected, 1)
    return range(wanted) if layout.mode == JOINT else numbers_for_print(project, wanted)
