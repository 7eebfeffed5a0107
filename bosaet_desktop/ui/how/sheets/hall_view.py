"""What the hall sees before it fills in the sheets: what is asked, and what the numbers mean."""

from collections.abc import Iterator

from bosaet_desktop.core.analysis.question_words import question_words
from bosaet_desktop.core.analysis.sheet_words import how_to_cross, scale_end, when_in_doubt
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.scoring import Round
from bosaet_desktop.core.terms.scoring import JOINT
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow


def sheet_hall_view(asked: Round) -> HallList:
    """Return the questions, the ends of the scale and how a sheet is filled in."""
    return HallList(_("This is what we ask about"), list(_rows(asked)))


def _rows(asked: Round) -> Iterator[HallRow]:
    for question in asked.questions:
        yield HallRow(question_words(question.role, asked.questions))
    ends = (
        scale_end(asked.scale.lowest, asked.lowest_wording),
        scale_end(asked.scale.highest, asked.highest_wording),
    )
    from_to = _("From {lowest} to {highest}")
    yield HallRow(
        from_to.format(lowest=asked.scale.lowest, highest=asked.scale.highest),
        tuple(each for each in ends if each),
    )
    if asked.mode != JOINT:
        in_doubt = when_in_doubt(box=asked.dont_know_box)
        anonymous = _("The sheet is anonymous. The number is only for counting.")
        yield HallRow(how_to_cross(asked.mode), (in_doubt, anonymous))
