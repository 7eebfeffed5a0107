"""What lies behind the result, on real judging and real votes, against independent packages."""

import csv
import gzip
from io import StringIO
from pathlib import Path

import krippendorff
import numpy as np
import pytest

from bosaet_desktop.core.analysis.agreement import interval_alpha
from bosaet_desktop.core.analysis.certainty import RESAMPLES, top_shares
from bosaet_desktop.core.analysis.sheet_scores import SheetScores
from bosaet_desktop.core.rows.marks_matrix import MarksMatrix

SCORES = Path(__file__).parents[4] / "shared" / "data" / "scores"
pytestmark = pytest.mark.skipif(not SCORES.is_dir(), reason="the data to try with is not here")


def rows(name: str) -> list[dict[str, str]]:
    packed = (SCORES / name).read_bytes()
    text = (gzip.decompress(packed) if name.endswith(".gz") else packed).decode()
    return list(csv.DictReader(StringIO(text, newline="")))


def read(name: str) -> MarksMatrix:
    """Return a table of one value a row as a matrix; an empty value is no mark."""
    found = rows(name)
    sheets, initiatives, asked = (
        {key: at for at, key in enumerate(dict.fromkeys(row[column] for row in found))}
        for column in ("participant_id", "initiative_id", "dim")
    )
    values = np.full((len(sheets), len(initiatives), len(asked)), np.nan)
    for row in found:
        if row["score"]:
            at = sheets[row["participant_id"]], initiatives[row["initiative_id"]], asked[row["dim"]]
            values[at] = float(row["score"])
    return MarksMatrix(tuple(range(1, len(sheets) + 1)), tuple(initiatives), values)


@pytest.fixture(scope="module", params=["hackdc.csv", "polis_bg2050.csv.gz"])
def named_marks(request: pytest.FixtureRequest) -> tuple[str, MarksMatrix]:
    return request.param, read(request.param)


def test_scores_are_as_published_wherever_they_rank(named_marks: tuple[str, MarksMatrix]) -> None:
    name, marks = named_marks
    stem = name.partition(".")[0]
    published = {
        row["initiative_id"]: float(row["sum_of_means"]) for row in rows(f"{stem}_ranking.csv")
    }
    scores = SheetScores(marks).of_all()
    ranked = np.isfinite(scores)
    assert ranked.any()
    for key, score in zip(np.array(marks.initiative_ids)[ranked], scores[ranked], strict=True):
        assert score == pytest.approx(published[key], abs=1e-9)


def test_agreement_on_every_question_is_that_of_the_package(
    named_marks: tuple[str, MarksMatrix],
) -> None:
    _name, marks = named_marks
    for question in range(marks.values.shape[2]):
        values = marks.values[:, :, question]
        expected = krippendorff.alpha(reliability_data=values, level_of_measurement="interval")
        assert interval_alpha(values) == pytest.approx(expected, abs=1e-9)


def test_eight_judges_are_too_few_to_say_anything_about_certainty() -> None:
    assert top_shares(read("hackdc.csv")) == {}


def test_hundreds_of_sparse_voters_leave_three_places_to_share() -> None:
    shares = top_shares(read("polis_bg2050.csv.gz"))
    assert len(shares) == 371
    assert all(0 <= share <= 1 for share in shares.values())
    # Equals at the third place all count, so the shares may sum to more than three.
    assert sum(shares.values()) >= 3 - 1 / RESAMPLES
