"""What a question is called in a sentence: the round's own wording, or the handbook's."""

from collections.abc import Sequence

from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT

_QUESTIONS = {
    IMPACT: N_("Does it make a difference?"),
    FEASIBILITY: N_("Can we manage it?"),
    DESIRE: N_("Do we want to do it?"),
}


def question_words(role: str, questions: Sequence[Question] = ()) -> str:
    """Return the question as the sheet asks it; an unknown role stands for itself."""
    own = next((each.wording for each in questions if each.role == role), "")
    return own or (_(_QUESTIONS[role]) if role in _QUESTIONS else role)
