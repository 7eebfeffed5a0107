"""Which marks and sheets of a round are counted, for all that tells how many there are."""

from sqlalchemy import ColumnElement, distinct, func, select

from bosaet_desktop.core.model.scoring import candidate, mark, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.scoring import Round
from bosaet_desktop.core.terms.mark import BLANK
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET, UNCOUNTED


def counted_marks(asked: Round) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions on `mark`, `sheet` and `candidate` joined: an answer that counts.

    The tally counts by the same rules.
    """
    joint = asked.mode == JOINT
    return (
        mark.c.round_number == asked.number,
        mark.c.value > BLANK,
        sheet.c.round_number == mark.c.round_number,
        sheet.c.number == mark.c.sheet_number,
        sheet.c.state.not_in(UNCOUNTED),
        sheet.c.number == JOINT_SHEET if joint else sheet.c.number != JOINT_SHEET,
        candidate.c.round_number == mark.c.round_number,
        candidate.c.initiative_id == mark.c.initiative_id,
        ~candidate.c.withdrawn,
    )


def counted_sheets(project: Project, asked: Round) -> int:
    """Return on how many sheets of a round at least one answer counts.

    An initiative's own n may be smaller, for nobody has to answer everything.
    """
    sheets = select(func.count(distinct(mark.c.sheet_number))).where(*counted_marks(asked))
    return int(project.scalar(sheets))
