"""How much each question counts: what if, and what was agreed on (method.md section 3)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bosaet_desktop.core.analysis.question_words import question_words
from bosaet_desktop.core.analysis.ranking import rank
from bosaet_desktop.core.analysis.shares import are_equal, normalised
from bosaet_desktop.core.formatting import percent
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.ranking import Flag, Placing, Scored
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Question


def with_weights(
    placings: Sequence[Placing], weights: Mapping[str, float], scale: Scale
) -> tuple[Placing, ...]:
    """Return where the placings would stand if questions counted by `weights`, keyed by role.

    Nothing is changed. A role that is not named keeps 1. Flags stay those of the real result,
    as they tell of marks and not of the order; only the shared place is told anew.
    """
    real = {each.initiative_id: each for each in placings}
    reweighted = (
        Scored(each.initiative_id, each.title, _weighted(each.distributions, weights))
        for each in placings
    )
    return tuple(_flagged_as(each, real[each.initiative_id]) for each in rank(reweighted, scale))


def weights_sentence(questions: Sequence[Question]) -> str:
    """Return what each question counts, as a sentence; empty while they count equally."""
    weights = normalised(each.weight for each in questions)
    if are_equal(weights):
        return ""
    text = _("The questions do not count equally; the hall decided: {shares}.")
    return text.format(shares=weight_shares(questions))


def weight_shares(questions: Sequence[Question]) -> str:
    """Return each question with its part of the score in percent, separated by semicolons."""
    weights = normalised(each.weight for each in questions)
    return "; ".join(
        _("“{question}” {share}").format(
            question=question_words(each.role, questions), share=percent(weight / len(questions))
        )
        for each, weight in zip(questions, weights, strict=True)
    )


def _weighted(
    distributions: Sequence[Distribution], weights: Mapping[str, float]
) -> tuple[Distribution, ...]:
    shares = normalised(weights.get(each.role, 1.0) for each in distributions)
    return tuple(
        replace(each, weight=share) for each, share in zip(distributions, shares, strict=True)
    )


def _flagged_as(moved: Placing, real: Placing) -> Placing:
    kept = tuple(flag for flag in real.flags if flag is not Flag.TIED)
    tied = (Flag.TIED,) if Flag.TIED in moved.flags else ()
    return replace(moved, flags=kept + tied, village_scores=real.village_scores)
