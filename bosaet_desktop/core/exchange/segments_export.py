"""What is known of the place as papers: segment cards, assumptions and place profiles."""

from pathlib import Path

from bosaet_desktop.core.exchange.blocks_export import write_blocks
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.assumption_list import assumption_blocks
from bosaet_desktop.core.paper.place_profile import place_blocks
from bosaet_desktop.core.paper.segment_cards import segment_blocks
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.assumption import assumptions
from bosaet_desktop.core.queries.potential import place_profiles
from bosaet_desktop.core.queries.segment import segments


def export_segments(project: Project, target: Path) -> None:
    """Write the segment cards as .pdf or .docx."""
    write_blocks(project, target, segment_blocks(segments(project)), _("Segment cards"))


def export_assumptions(project: Project, target: Path) -> None:
    """Write the assumptions, without who raised them, as .pdf or .docx."""
    write_blocks(project, target, assumption_blocks(assumptions(project)), _("Assumptions"))


def export_places(project: Project, target: Path) -> None:
    """Write the profiles of the cluster and its villages as .pdf or .docx."""
    write_blocks(project, target, place_blocks(place_profiles(project)), _("Place profiles"))
