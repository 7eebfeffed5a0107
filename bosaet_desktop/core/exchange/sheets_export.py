"""Score sheets for the printer, and where every box of them stands, from the newest round.

Both say what the round says today. Writing them notes nothing in the project: sheets whose layout
shall be kept for reading them by camera are printed from the window.
"""

import json
from pathlib import Path

from bosaet_desktop.core.analysis.sheet_layout import sheet_layout
from bosaet_desktop.core.analysis.sheet_layout_json import layout_json
from bosaet_desktop.core.charts.fonts import register_fonts, width_in_mm
from bosaet_desktop.core.commands.sheet import HIGHEST_SHEET
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.options import choice, count, switch
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.paper.score_sheets import score_sheets
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.scoring import next_sheet_number
from bosaet_desktop.core.queries.sheet_plan import sheet_plan
from bosaet_desktop.core.rows.scoring import JOINT, MODES
from bosaet_desktop.core.rows.sheet_layout import SheetLayout

JOINT_COPIES = 1


def export_score_sheets(
    project: Project,
    target: Path,
    *,
    sheets: str = "",
    large: str = "0",
    codes: str = "1",
    mode: str = "",
) -> None:
    """Write `sheets` sheets as PDF, by default one for each participant who is expected.

    Their numbers follow the highest in use. `large` and `codes` are 1 or 0, `mode` is person,
    table or joint; a joint sheet has no number and is written once. Raises InvalidInput for other
    values, NotAllowed when the four digits run out.
    """
    layout = _layout(project, large=large, codes=codes, mode=mode)
    numbers = _numbers(project, layout, sheets)
    with replacing(target) as beside:
        score_sheets(beside, layout, numbers)


def export_sheet_layout(
    project: Project, target: Path, *, large: str = "0", codes: str = "1", mode: str = ""
) -> None:
    """Write the layout of the sheet as JSON (see `layout_json`), options as for the sheets."""
    layout = _layout(project, large=large, codes=codes, mode=mode)
    content = json.dumps(layout_json(layout), ensure_ascii=False, indent=1)
    with replacing(target) as beside:
        beside.write_text(content + "\n", encoding="utf-8")


def _layout(project: Project, *, large: str, codes: str, mode: str) -> SheetLayout:
    plan = sheet_plan(
        project,
        mode=choice("mode", mode, MODES) if mode else "",
        large_print=switch("large", large),
        codes=switch("codes", codes),
        language=language(),
    )
    register_fonts()
    return sheet_layout(plan, width_in_mm)


def _numbers(project: Project, layout: SheetLayout, sheets: str) -> range:
    expected = JOINT_COPIES if layout.mode == JOINT else project_row(project).expected_participants
    wanted = count("sheets", sheets, HIGHEST_SHEET) if sheets else max(expected, 1)
    first = next_sheet_number(project)
    if layout.mode != JOINT and first + wanted - 1 > HIGHEST_SHEET:
        raise NotAllowed(
            _("Sheet numbers end at {highest}, and {first} is the next one.").format(
                highest=HIGHEST_SHEET, first=first
            )
        )
    return range(first, first + wanted)
