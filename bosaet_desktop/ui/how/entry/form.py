"""What every sheet of a round has in common, read once and not for each key."""

from dataclasses import dataclass

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.paper_rows import rows_to_type
from bosaet_desktop.core.queries.scoring import current_round, marks_of_sheet
from bosaet_desktop.core.queries.sheet_plan import sheet_villages
from bosaet_desktop.core.rows.scoring import Candidate, Round
from bosaet_desktop.core.terms.scoring import PERSON
from bosaet_desktop.ui.how.entry.mark_keys import VillageKey, village_keys
from bosaet_desktop.ui.how.entry.sheet_in_hand import SheetInHand


@dataclass(frozen=True, slots=True)
class EntryForm:
    """The round, the rows in printed order, and a key for each village that can be ticked."""

    round: Round
    rows: tuple[Candidate, ...]
    villages: tuple[VillageKey, ...]

    @property
    def asks_village(self) -> bool:
        """Whether a village is printed on the sheet: not for tables, and not without villages."""
        return self.round.mode == PERSON and any(each.village_id for each in self.villages)

    def take_up(self, project: Project, number: int) -> SheetInHand:
        """Return the sheet `number` with its marks and the cursor in its first empty cell."""
        return SheetInHand(
            number,
            [each.initiative_id for each in self.rows],
            [each.number for each in self.round.questions],
            marks_of_sheet(project, self.round.number, number),
        )

    def ticked(self, village_id: str | None, *, elsewhere: bool) -> VillageKey:
        """Return what is ticked on a sheet that has this stored."""
        wanted = (village_id, elsewhere)
        found = (each for each in self.villages if (each.village_id, each.elsewhere) == wanted)
        return next(found, self.villages[-1])


def entry_form(project: Project) -> EntryForm:
    """Read the form of the newest round."""
    found = current_round(project)
    keys = village_keys(sheet_villages(project), _("Another place"), _("Not ticked"))
    return EntryForm(found, rows_to_type(project, found.number), keys)
