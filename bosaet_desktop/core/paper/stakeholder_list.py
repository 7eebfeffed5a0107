"""The register of stakeholders on A4: a table for each stake, and the steps to co-ownership."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.involvement_words import level_meaning, level_name
from bosaet_desktop.core.analysis.stakeholder_words import (
    KIND_NAMES,
    STAKE_NAMES,
    STATUS_NAMES,
    STEP_NAMES,
)
from bosaet_desktop.core.charts.words import UNKNOWN
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Grid, Role, Words
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import Column, column_width
from bosaet_desktop.core.rows.attention import AttentionNote
from bosaet_desktop.core.rows.stakeholder import OwnershipStep, Stakeholder
from bosaet_desktop.core.terms.attention import AttentionState
from bosaet_desktop.core.terms.levels import LEVELS
from bosaet_desktop.core.terms.stakeholder import Stake

BLANK_ROWS = 6
_BLANK_HEIGHT = 44.0
_WIDTH = PORTRAIT[0] - 2 * MARGIN


def stakeholder_list(
    target: Path | BinaryIO,
    stakeholders: Sequence[Stakeholder],
    steps: Mapping[OwnershipStep, AttentionNote],
    project: str,
    day: date | None = None,
) -> None:
    """Write the register in the language in use; an empty one gives the form to fill in."""
    blocks = stakeholder_blocks(stakeholders, steps)
    foot = Foot(project, day)
    build_paper(target, flowables(blocks), foot, title=_("Stakeholders"))


def stakeholder_blocks(
    stakeholders: Sequence[Stakeholder], steps: Mapping[OwnershipStep, AttentionNote]
) -> list[Block]:
    """Return what the paper says, in the order it is printed."""
    lead = _("Who matters, what they gain and give, and where they are meant to stand.")
    blocks: list[Block] = [Words(_("Stakeholders"), Role.TITLE), Words(lead, Role.LEAD)]
    for stake in Stake:
        rows = tuple(_row(each) for each in stakeholders if each.stake is stake)
        if rows or not stakeholders:
            blocks.append(Words(_(STAKE_NAMES[stake]), Role.HEADING))
            blocks.append(_grid(rows))
    ladder = tuple(f"{level_name(level)}: {level_meaning(level)}" for level in LEVELS)
    blocks += [Words(_("The ladder"), Role.HEADING), Bullets(ladder), *_ownership(steps)]
    return blocks


def _grid(rows: tuple[tuple[str, ...], ...]) -> Grid:
    levels = column_width(_("Level"), 44)
    status = column_width(_("Status"), 66)
    room = _WIDTH - levels - status
    columns = (
        Column(_("Who"), room * 0.32, bold=True),
        Column(_("Gains"), room * 0.34),
        Column(_("Gives"), room * 0.34),
        Column(_("Level"), levels),
        Column(_("Status"), status),
    )
    if rows:
        return Grid(columns, rows)
    return Grid(columns, (("",) * len(columns),) * BLANK_ROWS, least_height=_BLANK_HEIGHT)


def _row(each: Stakeholder) -> tuple[str, ...]:
    # A register may hold a stakeholder under the name of its kind: that is said once.
    told = dict.fromkeys((each.name, _(KIND_NAMES[each.kind]), each.person))
    who = "\n".join(filter(None, told))
    # Who stands where they are meant to has no way to go.
    steps = tuple(dict.fromkeys((each.level_now, each.level_intended)))
    levels = " → ".join(UNKNOWN if step is None else str(step) for step in steps)
    shown = levels if any(steps) else UNKNOWN
    return who, each.interest, each.contribution, shown, _(STATUS_NAMES[each.status])


def _ownership(steps: Mapping[OwnershipStep, AttentionNote]) -> Iterator[Block]:
    yield Words(_("What makes people owners of the plan"), Role.HEADING)
    columns = (
        Column(_("Step"), _WIDTH * 0.5),
        Column(_("Done"), _WIDTH * 0.12),
        Column(_("Note"), _WIDTH * 0.38),
    )
    done = (AttentionState.HANDLED, AttentionState.NOT_RELEVANT)
    rows = tuple(
        (_(STEP_NAMES[each]), _("yes") if note.state in done else "", note.note)
        for each, note in steps.items()
    )
    yield Grid(columns, rows)
