"""Everything the file holds on one person, to hand over to that person (GDPR, right of access)."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Grid, Role, Words
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import Column

_LABEL_WIDTH = 150.0
_WIDTH = PORTRAIT[0] - 2 * MARGIN

Pairs = Sequence[tuple[str, str]]


def person_paper(
    target: Path | BinaryIO,
    entry: Pairs,
    bonds: Sequence[str],
    mentions: Pairs,
    project: str,
    day: date,
) -> None:
    """Write what is held in the language in use.

    `entry` are labels with what stands beside them, `bonds` finished sentences, `mentions` where
    a text stands and the text itself. Without an entry it says that nothing is held.
    """
    blocks = person_blocks(entry, bonds, mentions)
    build_paper(target, flowables(blocks), Foot(project, day), title=_("What we hold"))


def person_blocks(entry: Pairs, bonds: Sequence[str], mentions: Pairs) -> list[Block]:
    """Return what the paper says, in the order it is printed."""
    blocks: list[Block] = [Words(_("What the project holds on you"), Role.TITLE)]
    if not entry:
        return [*blocks, Words(_("The project holds nothing on you."), Role.LEAD)]
    columns = (
        Column(_("What"), _LABEL_WIDTH, bold=True),
        Column(_("What stands there"), _WIDTH - _LABEL_WIDTH),
    )
    blocks.append(Grid(columns, tuple(entry)))
    if bonds:
        blocks += [Words(_("What leads to you"), Role.HEADING), Bullets(tuple(bonds))]
    if mentions:
        blocks.append(Words(_("Texts in which you are named"), Role.HEADING))
        blocks.append(Grid(columns, tuple(mentions)))
    told = _("Marks on score sheets are not linked to you: no sheet knows who filled it in.")
    asked = _("You may have all of this corrected or erased: tell whoever runs the project.")
    return [*blocks, Words(f"{told} {asked}", Role.CAPTION)]
