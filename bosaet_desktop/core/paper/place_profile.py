"""The profile of the cluster and of each village on A4: strengths, potentials and limits."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.place_words import KIND_NAMES, paper_lines
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Grid, Role, Words
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.potential import PlaceProfile
from bosaet_desktop.core.terms.segment import PotentialKind

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_HEAD_WIDTH, _BLANK_HEIGHT = 150.0, 84.0


def place_profile(
    target: Path | BinaryIO,
    profiles: Sequence[PlaceProfile],
    project: str,
    day: date | None = None,
) -> None:
    """Write what is said of each place in the language in use; silent ones are left out."""
    foot = Foot(project, day)
    build_paper(target, flowables(place_blocks(profiles)), foot, title=_("Place profiles"))


def place_blocks(profiles: Sequence[PlaceProfile]) -> list[Block]:
    """Return the profiles as blocks, in their order; silent ones together give a form."""
    blocks: list[Block] = [
        Words(_("Place profiles"), Role.TITLE),
        Words(_("What each place can build on, and what stands in the way."), Role.LEAD),
    ]
    told = [profile for profile in profiles if not profile.is_empty]
    if not told:
        return [*blocks, _form()]
    return [*blocks, *(block for profile in told for block in _told(profile))]


def _form() -> Grid:
    heads = (_("Strengths"), _("Challenges"), *(_(KIND_NAMES[kind]) for kind in PotentialKind))
    return Grid(_columns(), tuple((head, "") for head in heads), least_height=_BLANK_HEIGHT)


def _columns() -> tuple[Column, ...]:
    return (
        Column(_("What is it about?"), _HEAD_WIDTH, bold=True),
        Column(_("In a few words"), _WIDTH - _HEAD_WIDTH),
    )


def _told(profile: PlaceProfile) -> Iterator[Block]:
    yield Words(profile.name, Role.HEADING)
    rows = [
        (head, words)
        for head, words in (
            (_("Strengths"), profile.strengths),
            (_("Challenges"), profile.challenges),
        )
        if words
    ]
    rows += [(head, "\n".join(lines)) for head, lines in paper_lines(profile)]
    columns = _columns()
    yield Grid(columns, tuple(rows))
