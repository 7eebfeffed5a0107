"""A draft of the invitation, to be made one's own in Word."""

from pathlib import Path

from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.invitation import Gathering, Invitation
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.canvas import canvas
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS


def export_invitation(project: Project, target: Path) -> None:
    """Write the draft as .docx or .pdf from the canvas, the meetings and the contact's name."""
    from bosaet_desktop.core.paper.invitation import invitation_blocks, invitation_paper
    from bosaet_desktop.core.paper.page import Foot

    draft = invitation(project)
    if target.suffix.lower() == ".docx":
        from bosaet_desktop.core.exchange.docx_file import write_docx

        write_docx(target, invitation_blocks(draft), Foot(draft.project), _("Invitation"))
        return
    with replacing(target) as beside:
        invitation_paper(beside, draft)


def invitation(project: Project) -> Invitation:
    """Return what the draft is made from; meetings without a date are left out."""
    about = project_row(project)
    names = {each.id: each.name for each in people(project)}
    return Invitation(
        project=about.title,
        canvas=canvas(project),
        limits=about.limits,
        gatherings=[
            Gathering(each.held_on, each.place, each.starts_at)
            for each in (programme(project, number) for number in WORKSHOP_NUMBERS)
            if each.held_on is not None
        ],
        contact=names.get(about.contact_id or "", ""),
    )
