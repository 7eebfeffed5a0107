"""Krippendorff's alpha, against the package of that name."""

import krippendorff
import numpy as np
import pytest
from hypothesis import assume, given
from numpy.typing import NDArray

from bosaet_desktop.core.analysis.agreement import agreement, interval_alpha, level_of
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.rows.details import AgreementLevel
from tests.core.analysis.matrices import NAN, asked, matrix, tables_of_marks

# Krippendorff 2004, the worked example of chapter 11: four observers, twelve units.
PUBLISHED = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, NAN, NAN, NAN],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NAN, 3],
    [NAN, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NAN],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NAN],
]


def test_the_published_example_comes_out_as_published() -> None:
    assert interval_alpha(np.array(PUBLISHED)) == pytest.approx(0.849, abs=5e-4)


@given(tables_of_marks(fewest=2))
def test_alpha_is_that_of_the_package(values: NDArray[np.float64]) -> None:
    marks = values[:, :, 0]
    kept = marks[:, (~np.isnan(marks)).sum(axis=0) >= 2]
    assume(len(np.unique(kept[~np.isnan(kept)])) > 1)
    expected = krippendorff.alpha(reliability_data=marks, level_of_measurement="interval")
    assert interval_alpha(marks) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(
    "marks",
    [
        [[3.0, 3.0], [3.0, 3.0]],
        [[3.0, NAN], [NAN, 4.0]],
        [[NAN, NAN]],
        [[1.0, 5.0]],
    ],
)
def test_nothing_to_compare_has_no_alpha(marks: list[list[float]]) -> None:
    assert interval_alpha(np.array(marks)) is None


def test_full_agreement_is_one_whatever_the_scale() -> None:
    for low, high in ((0, 3), (1, 10), (1e6, 1e6 + 1)):
        assert interval_alpha(np.array([[low, high]] * 5)) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("alpha", "level"),
    [
        (None, AgreementLevel.NONE),
        (-0.3, AgreementLevel.LITTLE),
        (0.199, AgreementLevel.LITTLE),
        (0.2, AgreementLevel.SOME),
        (0.66, AgreementLevel.SOME),
        (2 / 3, AgreementLevel.STRONG),
        (1.0, AgreementLevel.STRONG),
    ],
)
def test_every_alpha_has_its_word(alpha: float | None, level: AgreementLevel) -> None:
    assert level_of(alpha) is level


def test_each_question_is_explained_in_one_sentence() -> None:
    marks = matrix([[[1, 3], [5, 3]], [[1, 3], [5, 3]]])
    with use_language("en"):
        strong, unsaid = agreement(marks, asked(2))
    assert strong.sentence == (
        "Strong agreement on “Impact?”: alpha is 1,00, "
        "where 1 is full agreement and 0 what chance alone would give."
    )
    assert unsaid.sentence == (
        "“Feasibility?”: the marks are too few or too alike to measure agreement."
    )
