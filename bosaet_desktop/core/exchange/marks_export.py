"""Every mark for people who calculate themselves, so that nobody's sheet can be found again."""

from pathlib import Path
from random import Random

from bosaet_desktop.core.exchange.anonymous import veil_for
from bosaet_desktop.core.exchange.marks_table import counted_sheets, marks_table
from bosaet_desktop.core.exchange.table_writer import write_table
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.rows.scoring import Sheet


def export_marks(project: Project, target: Path) -> None:
    """Write the newest round's counted marks as .csv or .xlsx, without times and typists.

    Raises InvalidInput for another suffix, and what `atomic.replacing` raises.
    """
    write_table(target, marks_table(project, veil_for(project), renumbered(project)))


def renumbered(project: Project) -> dict[int, Sheet]:
    """Return the counted sheets by running numbers that do not tell which number was printed.

    The order is drawn from the project's identity, which no export holds: the same file gives
    the same order, and the table alone does not give the numbers back.
    """
    counted = list(counted_sheets(project))
    seed = f"{project_row(project).identity}/{current_round(project).number}"
    Random(seed).shuffle(counted)
    return dict(enumerate(counted, start=1))
