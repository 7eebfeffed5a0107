"""What can be printed of the ideas: strips to write on, cards for the wall, the catalogue."""

from functools import partial
from pathlib import Path

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.page import Paper

WALL_CARDS, LABELS = "a6", "3x8"


def idea_papers(project: Project) -> tuple[Paper, ...]:
    """Return the papers for ideas; those of an empty project are blank forms."""
    return (
        Paper(_("Idea catalogue"), _("idea-catalogue"), partial(_write_catalogue, project)),
        Paper(_("Idea cards for the wall"), _("idea-cards"), partial(_write_cards, project)),
        Paper(_("Idea labels, 3 by 8"), _("idea-labels"), partial(_write_labels, project)),
        Paper(_("Idea strips to write on"), _("idea-strips"), partial(_write_strips, project)),
    )


def _write_catalogue(project: Project, target: Path) -> None:
    from bosaet_desktop.core.exchange.idea_papers_export import export_idea_catalogue

    export_idea_catalogue(project, target)


def _write_cards(project: Project, target: Path) -> None:
    from bosaet_desktop.core.exchange.idea_papers_export import export_idea_cards

    export_idea_cards(project, target, size=WALL_CARDS)


def _write_labels(project: Project, target: Path) -> None:
    from bosaet_desktop.core.exchange.idea_papers_export import export_idea_cards

    export_idea_cards(project, target, size=LABELS)


def _write_strips(project: Project, target: Path) -> None:
    from bosaet_desktop.core.exchange.idea_papers_export import export_idea_strips

    export_idea_strips(project, target)
