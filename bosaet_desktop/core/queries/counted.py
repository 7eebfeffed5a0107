"""Which marks of a round are counted, for queries that go over the marks themselves."""

from sqlalchemy import ColumnElement

from bosaet_desktop.core.model.scoring import candidate, mark, sheet
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
