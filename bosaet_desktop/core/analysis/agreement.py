"""How much all sheets agree on a question: Krippendorff's alpha for intervals (method.md 3).

Krippendorff, Content Analysis (2004), chapter 11. Initiatives are the units, sheets the coders.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bosaet_desktop.core.analysis.question_words import question_words
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.details import Agreement, AgreementLevel
from bosaet_desktop.core.rows.marks_matrix import MarksMatrix
from bosaet_desktop.core.rows.scoring import Question

# Two thirds is the least Krippendorff draws conclusions from; below one fifth, agreement is at
# most slight (Landis and Koch 1977, doi:10.2307/2529310).
STRONG_FROM = 2 / 3
SOME_FROM = 1 / 5

_SENTENCES = {
    AgreementLevel.STRONG: N_("Strong agreement on “{question}”: alpha is {alpha}"),
    AgreementLevel.SOME: N_("Some agreement on “{question}”: alpha is {alpha}"),
    AgreementLevel.LITTLE: N_("Little agreement on “{question}”: alpha is {alpha}"),
}


def agreement(marks: MarksMatrix, questions: Sequence[Question]) -> tuple[Agreement, ...]:
    """Return how much the sheets agree on each question, in printed order."""
    return tuple(
        _agreement(each, questions, interval_alpha(marks.values[:, :, at]))
        for at, each in enumerate(questions)
    )


def interval_alpha(values: NDArray[np.float64]) -> float | None:
    """Return alpha of `values[coder, unit]`, NaN for none; at most 1.

    Units with a single value say nothing and are left out. None where nothing can be compared, or
    where all values that can are the same.
    """
    pairable = values[:, (~np.isnan(values)).sum(axis=0) >= 2]
    if not pairable.size:
        return None
    # Distances do not change when all values move together, and small numbers lose nothing.
    near = pairable - np.nanmean(pairable)
    per_unit = (~np.isnan(near)).sum(axis=0)
    within = _squared_distances(near, per_unit) / (per_unit - 1)
    n = per_unit.sum()
    expected = float(_squared_distances(near.reshape(-1, 1), np.array([n]))[0]) / (n - 1)
    return None if np.ptp(near[~np.isnan(near)]) == 0 else float(1 - within.sum() / expected)


def level_of(alpha: float | None) -> AgreementLevel:
    """Return the word for an alpha."""
    if alpha is None:
        return AgreementLevel.NONE
    if alpha >= STRONG_FROM:
        return AgreementLevel.STRONG
    return AgreementLevel.SOME if alpha >= SOME_FROM else AgreementLevel.LITTLE


def _squared_distances(values: NDArray[np.float64], n: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return for each column the sum of squared distances over all its ordered pairs."""
    squares, sums = np.nansum(values**2, axis=0), np.nansum(values, axis=0)
    return np.asarray(2 * (n * squares - sums**2))


def _agreement(question: Question, questions: Sequence[Question], alpha: float | None) -> Agreement:
    level, asked = level_of(alpha), question_words(question.role, questions)
    if alpha is None:
        text = _("“{question}”: the marks are too few or too alike to measure agreement.")
        return Agreement(question.role, None, level, text.format(question=asked))
    said = _(_SENTENCES[level]).format(question=asked, alpha=number(alpha, 2))
    scale = _("{agreement}, where 1 is full agreement and 0 what chance alone would give.")
    return Agreement(question.role, alpha, level, scale.format(agreement=said))
