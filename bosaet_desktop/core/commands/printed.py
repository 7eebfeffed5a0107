"""What is on paper already, for commands that must not change it behind the paper's back."""

from sqlalchemy import Connection, exists, select

from bosaet_desktop.core.analysis.paper_rows import paper_rows
from bosaet_desktop.core.model.scoring import sheet, sheet_layout
from bosaet_desktop.core.rows.paper_rows import PaperRows
from bosaet_desktop.core.terms.scoring import SheetState


def rows_on_paper(connection: Connection, round_number: int) -> PaperRows:
    """Return the rows of the sheets of a round that are printed and not discarded."""
    used = exists().where(
        sheet.c.layout_id == sheet_layout.c.id,
        sheet.c.round_number == round_number,
        sheet.c.state != SheetState.DISCARDED,
    )
    wanted = select(sheet_layout.c.content).where(used).order_by(sheet_layout.c.printed_at)
    return paper_rows(connection.scalars(wanted))
