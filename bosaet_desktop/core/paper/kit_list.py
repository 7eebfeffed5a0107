"""The first page of the paper kit: what is in the bag, how many of each, and when it is needed."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bosaet_desktop.core.analysis.kit import MOMENTS
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Grid, Role, Words
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.kit import KitMoment, KitPart

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_COPIES, _PACKED = 80.0, 80.0


def kit_list(target: Path, parts: Sequence[KitPart], foot: Foot) -> None:
    """Write the list of the parts that have copies, in the language in use."""
    build_paper(target, flowables(kit_blocks(parts, foot.project)), foot, title=_("Paper kit"))


def kit_blocks(parts: Sequence[KitPart], project: str) -> list[Block]:
    """Return all that the list says; what has no copies is not named."""
    return [
        Words(_("Paper kit"), Role.TITLE),
        Words(project, Role.LEAD),
        Words(_("Everything is printed in this order. Tick what is in the bag.")),
        *_moments([part for part in parts if part.copies]),
    ]


def _moments(parts: Sequence[KitPart]) -> Iterator[Block]:
    columns = (
        Column(_("Paper"), _WIDTH - _COPIES - _PACKED),
        Column(_("Copies"), _COPIES, figures=True),
        Column(_("In the bag"), _PACKED),
    )
    for moment in KitMoment:
        rows = [part for part in parts if part.moment is moment]
        if rows:
            yield Words(_(MOMENTS[moment]), Role.HEADING)
            cells = tuple((_(part.title), integer(part.copies), "") for part in rows)
            yield Grid(columns, cells, least_height=22)
