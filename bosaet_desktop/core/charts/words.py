"""The words charts and their papers say: names of the questions and states, tips and summaries."""

from collections import Counter
from collections.abc import Sequence
from itertools import count

from bosaet_desktop.core.analysis.flags import flag_name
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.ranking import Placing, State
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT

UNKNOWN = "–"

_SHORT_QUESTIONS = {
    IMPACT: N_("Difference"),
    FEASIBILITY: N_("Manageable"),
    DESIRE: N_("Desire"),
}

_STATES = {
    "too_few": N_("Too few to rank"),
    "unscored": N_("Not scored"),
}


def short_question(role: str, questions: Sequence[Question] = ()) -> str:
    """Return the one word a column or a legend has room for: the round's own or the house's."""
    own = next((each.short_label for each in questions if each.role == role), "")
    return own or (_(_SHORT_QUESTIONS[role]) if role in _SHORT_QUESTIONS else role)


def state_words(state: State) -> str:
    """Return why an initiative has no rank; nothing for one that has."""
    return _(_STATES[state]) if state in _STATES else ""


def rank_label(placing: Placing) -> str:
    """Return the rank, or a dash where there is none."""
    return UNKNOWN if placing.rank is None else str(placing.rank)


def placing_tip(placing: Placing) -> str:
    """Return all that is known of a placing, a line each, for a tip."""
    lines = [placing.title]
    if placing.score is not None:
        lines.append(_("{score} points").format(score=number(placing.score, 2)))
    lines += [_mean_line(each) for each in placing.distributions]
    lines += [words for words in (state_words(placing.state),) if words]
    lines += [flag_name(flag) for flag in placing.flags]
    return "\n".join(lines)


def _mean_line(distribution: Distribution) -> str:
    mean = UNKNOWN if distribution.mean is None else number(distribution.mean, 2)
    text = ngettext(
        "{question}: {mean} ({n} mark)", "{question}: {mean} ({n} marks)", distribution.n
    )
    return text.format(question=short_question(distribution.role), mean=mean, n=distribution.n)


def ranking_summary(placings: Sequence[Placing]) -> str:
    """Return the ranking as a text to read aloud, best first."""
    return "\n".join(_spoken(placing) for placing in placings)


def _spoken(placing: Placing) -> str:
    if placing.rank is None or placing.score is None:
        return f"{placing.title}: {state_words(placing.state)}"
    text = _("{rank}. {title}: {score} points")
    return text.format(rank=placing.rank, title=placing.title, score=number(placing.score, 1))


def distribution_summary(placings: Sequence[Placing]) -> str:
    """Return the counts behind the histograms as a text to read aloud."""
    return "\n".join(
        f"{placing.title}: " + "; ".join(_mean_line(each) for each in placing.distributions)
        for placing in placings
    )


def matrix_numbers(placings: Sequence[Placing]) -> tuple[str, ...]:
    """Return a number of its own for each placing: its rank, 3a and 3b where it is shared.

    Those without a rank are numbered on after the last one.
    """
    shared = Counter(placing.rank for placing in placings)
    seen: Counter[int | None] = Counter()
    following = count(max((placing.rank or 0 for placing in placings), default=0) + 1)
    numbers = []
    for placing in placings:
        seen[placing.rank] += 1
        if placing.rank is None:
            numbers.append(str(next(following)))
        elif shared[placing.rank] == 1:
            numbers.append(str(placing.rank))
        else:
            numbers.append(f"{placing.rank}{_letter(seen[placing.rank] - 1)}")
    return tuple(numbers)


def _letter(position: int) -> str:
    """Return a to z, then aa, ab and so on."""
    before = _letter(position // 26 - 1) if position >= 26 else ""
    return before + chr(ord("a") + position % 26)
