"""Marks matrices and inputs of details from plain lists, for the tests of what is drawn anew."""

from collections.abc import Mapping, Sequence

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from bosaet_desktop.core.rows.details import DetailsInput, SheetGroup
from bosaet_desktop.core.rows.marks_matrix import MarksMatrix
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.core.terms.scoring import ROLES

FIVE = Scale(1, 5)
NAN = float("nan")


def matrix(values: object, weights: tuple[float, ...] = ()) -> MarksMatrix:
    """Return sheets x initiatives x questions as a matrix; ids are "0", "1" and so on."""
    array = np.array(values, dtype=float)
    names = tuple(str(which) for which in range(array.shape[1]))
    return MarksMatrix(tuple(range(1, len(array) + 1)), names, array, weights)


def asked(count: int = 3, weights: Sequence[float] = ()) -> tuple[Question, ...]:
    given = weights or [1.0] * count
    return tuple(
        Question(number, role, f"{role.capitalize()}?", role, weight)
        for number, role, weight in zip(range(1, count + 1), ROLES, given, strict=False)
    )


def details_input(
    marks: MarksMatrix,
    *,
    villages: Mapping[str, Sequence[int]] | None = None,
    tables: Mapping[str, Sequence[int]] | None = None,
    by_table: bool = False,
    joint: bool = False,
    cut: int | None = None,
    scale: Scale = FIVE,
) -> DetailsInput:
    """Return all that details are counted from; titles are A, B, C and so on."""
    return DetailsInput(
        marks=marks,
        titles=tuple(chr(ord("A") + at) for at in range(len(marks.initiative_ids))),
        questions=asked(marks.values.shape[2], marks.weights),
        scale=scale,
        joint=joint,
        by_table=by_table,
        cut=cut,
        villages=_groups(villages),
        tables=_groups(tables),
        language="en",
    )


def _groups(given: Mapping[str, Sequence[int]] | None) -> tuple[SheetGroup, ...]:
    return tuple(SheetGroup(name, tuple(rows)) for name, rows in (given or {}).items())


@st.composite
def tables_of_marks(
    draw: st.DrawFn, fewest: int = 1, most: int = 30, step: float = 1.0
) -> NDArray[np.float64]:
    """Draw marks from 1 to 5 with blanks, some columns nearly or wholly empty."""
    shape = draw(st.integers(fewest, most)), draw(st.integers(1, 6)), draw(st.integers(1, 3))
    chance = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    values = chance.integers(1, 6, size=shape).astype(float) * step
    blank = chance.choice([0.0, 0.1, 0.6, 1.0], p=[0.4, 0.3, 0.2, 0.1], size=shape[1:])
    values[chance.random(shape) < blank] = np.nan
    return values
