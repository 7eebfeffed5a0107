"""Flags in words: a short name for the tag, and a sentence with the figures behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bosaet_desktop.core.analysis.distribution import high_end, is_split, low_end
from bosaet_desktop.core.analysis.question_words import question_words
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.ranking import Flag, Placing
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT

_NAMES = {
    Flag.EASY_TO_BEGIN: N_("Easy to begin"),
    Flag.BROAD_BACKING: N_("Broad backing"),
    Flag.SPLIT_OPINIONS: N_("Split opinions"),
    Flag.LOW_IMPACT: N_("Hardly makes a difference"),
    Flag.LOW_FEASIBILITY: N_("Hard for us"),
    Flag.LOW_DESIRE: N_("Limited desire"),
    Flag.FEW_ANSWERS: N_("Few answers"),
    Flag.TIED: N_("Shared place"),
}


def flag_name(flag: Flag) -> str:
    """Return the two or three words that stand on the tag."""
    return _(_NAMES[flag])


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a sentence is about: a placing, and the scale and the questions it was scored by."""

    placing: Placing
    scale: Scale
    questions: Sequence[Question]

    def words(self, role: str) -> str:
        """Return a question as the sheets ask it."""
        return question_words(role, self.questions)

    def mean(self, role: str) -> str:
        return number(self.placing.mean(role) or 0.0, 1)


def flag_sentence(
    flag: Flag, placing: Placing, scale: Scale, questions: Sequence[Question] = ()
) -> str:
    """Return one or more sentences that say, with figures, why `placing` carries `flag`.

    They quote the questions as the sheets ask them, by the handbook's words without `questions`.
    """
    return _SENTENCES[flag](_Asked(placing, scale, questions))


def state_sentence(placing: Placing, questions: Sequence[Question] = ()) -> str:
    """Return why an initiative has no rank; nothing for one that has. As `flag_sentence`."""
    if placing.state == "ranked":
        return ""
    if placing.state == "unscored":
        empty = next((each.role for each in placing.distributions if not each.n), IMPACT)
        return _("Not scored: nobody has answered “{question}”.").format(
            question=question_words(empty, questions)
        )
    return ngettext(
        "Not ranked: only {n} sheet has marks for it, less than a quarter of the most answered.",
        "Not ranked: only {n} sheets have marks for it, less than a quarter of the most answered.",
        placing.n,
    ).format(n=placing.n)


def _easy_to_begin(asked: _Asked) -> str:
    text = _(
        "It can be managed ({feasibility}) and is wanted ({desire}) on the scale from {lowest} "
        "to {highest}, and opinions are not split."
    )
    return text.format(
        feasibility=asked.mean(FEASIBILITY),
        desire=asked.mean(DESIRE),
        lowest=asked.scale.lowest,
        highest=asked.scale.highest,
    )


def _broad_backing(asked: _Asked) -> str:
    middle = number(asked.scale.midpoint * len(asked.placing.distributions), 1)
    villages = len(asked.placing.village_scores)
    text = ngettext(
        "The one village with enough sheets to be shown gives it more than the middle, {middle}.",
        "All {n} villages with enough sheets to be shown give it more than the middle, {middle}.",
        villages,
    )
    return text.format(n=villages, middle=middle)


def _split_opinions(asked: _Asked) -> str:
    split = (each for each in asked.placing.distributions if is_split(each, asked.scale))
    return " ".join(_split_question(each, asked) for each in split)


def _split_question(distribution: Distribution, asked: _Asked) -> str:
    scale = asked.scale
    low = [step for step in scale.steps if step <= low_end(scale)]
    high = [step for step in scale.steps if step >= high_end(scale)]
    text = _("“{question}” divides the {n} who answered: {few} gave {low} and {many} gave {high}.")
    return text.format(
        question=asked.words(distribution.role),
        n=distribution.n,
        few=_given(distribution, scale.lowest, low_end(scale)),
        many=_given(distribution, high_end(scale), scale.highest),
        low=_steps(low),
        high=_steps(high),
    )


def _low_question(role: str) -> Callable[[_Asked], str]:
    def sentence(asked: _Asked) -> str:
        text = _("“{question}” got {mean} on average, clearly below the middle, {middle}.")
        middle = number(asked.scale.midpoint, 1)
        return text.format(question=asked.words(role), mean=asked.mean(role), middle=middle)

    return sentence


def _few_answers(asked: _Asked) -> str:
    return ngettext(
        "Only {n} sheet has marks for it, less than half of the most answered.",
        "Only {n} sheets have marks for it, less than half of the most answered.",
        asked.placing.n,
    ).format(n=asked.placing.n)


def _tied(asked: _Asked) -> str:
    placing = asked.placing
    text = _("It shares place {rank}: others have the same score, {score}.")
    return text.format(rank=placing.rank, score=number(placing.score or 0.0, 2))


def _given(distribution: Distribution, lowest: float, highest: float) -> int:
    return sum(count for value, count in distribution if lowest <= value <= highest)


def _steps(steps: list[int]) -> str:
    return str(steps[0]) if len(steps) == 1 else f"{steps[0]}–{steps[-1]}"


_SENTENCES: dict[Flag, Callable[[_Asked], str]] = {
    Flag.EASY_TO_BEGIN: _easy_to_begin,
    Flag.BROAD_BACKING: _broad_backing,
    Flag.SPLIT_OPINIONS: _split_opinions,
    Flag.LOW_IMPACT: _low_question(IMPACT),
    Flag.LOW_FEASIBILITY: _low_question(FEASIBILITY),
    Flag.LOW_DESIRE: _low_question(DESIRE),
    Flag.FEW_ANSWERS: _few_answers,
    Flag.TIED: _tied,
}
