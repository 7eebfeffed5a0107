"""What is known of the place as papers: segment cards, assumptions and place profiles."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.assumption_list import assumption_blocks, assumption_list
from bosaet_desktop.core.paper.document import Block
from bosaet_desktop.core.paper.page import Foot
from bosaet_desktop.core.paper.place_profile import place_blocks, place_profile
from bosaet_desktop.core.paper.segment_cards import segment_blocks, segment_cards
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.assumption import assumptions
from bosaet_desktop.core.queries.overview import project_heading
from bosaet_desktop.core.queries.potential import place_profiles
from bosaet_desktop.core.queries.segment import segments

_Print = Callable[[Path, str, date], None]


def export_segments(project: Project, target: Path) -> None:
    """Write the segment cards as .pdf or .docx."""
    found = segments(project)
    blocks, title = segment_blocks(found), _("Segment cards")
    _write(project, target, blocks, title, lambda *to: segment_cards(to[0], found, *to[1:]))


def export_assumptions(project: Project, target: Path) -> None:
    """Write the assumptions, without who raised them, as .pdf or .docx."""
    found = assumptions(project)
    blocks, title = assumption_blocks(found), _("Assumptions")
    _write(project, target, blocks, title, lambda *to: assumption_list(to[0], found, *to[1:]))


def export_places(project: Project, target: Path) -> None:
    """Write the profiles of the cluster and its villages as .pdf or .docx."""
    found = place_profiles(project)
    blocks, title = place_blocks(found), _("Place profiles")
    _write(project, target, blocks, title, lambda *to: place_profile(to[0], found, *to[1:]))


def _write(
    project: Project, target: Path, blocks: Sequence[Block], title: str, print_pdf: _Print
) -> None:
    name, day = project_heading(project).title, date.today()
    if target.suffix.lower() == ".docx":
        from bosaet_desktop.core.exchange.docx_file import write_docx

        write_docx(target, blocks, Foot(name, date_long(day)), title)
        return
    with replacing(target) as beside:
        print_pdf(beside, name, day)
