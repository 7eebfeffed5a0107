"""Every initiative for the list of those on the sheet: its rows first, then the others."""

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.initiative import initiatives
from bosaet_desktop.core.queries.scoring import candidates
from bosaet_desktop.ui.how.sheets.choice_list_model import SheetChoice


def sheet_choices(project: Project, round_number: int) -> tuple[SheetChoice, ...]:
    """Return the candidates of a round by row, then the initiatives that are not on its sheet."""
    on_sheet = candidates(project, round_number)
    known = {each.initiative_id for each in on_sheet}
    return (
        *(
            SheetChoice(each.initiative_id, each.title, each.row, each.withdrawn)
            for each in on_sheet
        ),
        *(
            SheetChoice(each.id, each.title, 0, withdrawn=False)
            for each in initiatives(project)
            if each.id not in known
        ),
    )
