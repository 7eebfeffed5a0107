"""The ranking on real judging and real votes, against figures computed elsewhere."""

import csv
import gzip
import statistics
from collections import defaultdict
from io import StringIO
from pathlib import Path

import pytest

from bosaet_desktop.core.rows.ranking import Flag, Placing
from bosaet_desktop.core.rows.scale import Scale
from tests.core.analysis.scoring import rank_values

SCORES = Path(__file__).parents[4] / "shared" / "data" / "scores"
pytestmark = pytest.mark.skipif(not SCORES.is_dir(), reason="the data to try with is not here")

Values = dict[str, dict[str, list[float | None]]]


def rows(name: str) -> list[dict[str, str]]:
    packed = (SCORES / name).read_bytes()
    text = (gzip.decompress(packed) if name.endswith(".gz") else packed).decode()
    return list(csv.DictReader(StringIO(text, newline="")))


def values(name: str) -> Values:
    given: Values = defaultdict(lambda: defaultdict(list))
    for row in rows(name):
        score = float(row["score"]) if row["score"] else None
        given[row["initiative_id"]][row["dim"]].append(score)
    return given


@pytest.fixture(scope="module")
def judged() -> dict[str, Placing]:
    return {each.initiative_id: each for each in rank_values(values("hackdc.csv"), Scale(0, 5))}


def test_a_judging_in_halves_with_blanks_is_ranked_as_published(
    judged: dict[str, Placing],
) -> None:
    expected = rows("hackdc_ranking.csv")
    assert len(expected) == len(judged) == 13
    for row in expected:
        placing = judged[row["initiative_id"]]
        assert placing.score == pytest.approx(float(row["sum_of_means"]), abs=1e-9)
        assert placing.rank == float(row["rank_sum"])


def test_every_figure_of_every_question_is_as_published(judged: dict[str, Placing]) -> None:
    expected = rows("hackdc_by_dim.csv")
    assert len(expected) == 39
    for row in expected:
        question = judged[row["initiative_id"]].distribution(row["dim"])
        assert question is not None
        assert question.n == int(row["n"])
        assert question.mean == pytest.approx(float(row["mean"]), abs=1e-9)
        assert question.median == float(row["median"])
        assert question.sd == pytest.approx(float(row["sd_sample"]), abs=1e-9)


def test_blanks_are_counted_apart(judged: dict[str, Placing]) -> None:
    blanks = sum(each.blanks for placing in judged.values() for each in placing.distributions)
    assert blanks == sum(not row["score"] for row in rows("hackdc.csv")) == 4


def test_projects_under_half_of_the_most_judged_carry_a_warning(
    judged: dict[str, Placing],
) -> None:
    warned = {name for name, each in judged.items() if Flag.FEW_ANSWERS in each.flags}
    assert warned == {"expanded-search", "team-velogear", "uspf1"}


def test_fourteen_thousand_sparse_votes_get_the_means_of_the_statistics_module() -> None:
    votes = values("polis_bg2050.csv.gz")
    published = {row["initiative_id"]: row for row in rows("polis_bg2050_ranking.csv")}
    placings = rank_values(votes, Scale(-1, 1))
    assert len(placings) == len(published) == 371
    for placing in placings:
        given = [vote for vote in votes[placing.initiative_id]["desire"] if vote is not None]
        assert placing.score == pytest.approx(statistics.fmean(given), abs=1e-12)
        assert placing.score == pytest.approx(
            float(published[placing.initiative_id]["sum_of_means"]), abs=1e-9
        )


def test_votes_by_enough_people_stand_in_the_published_order() -> None:
    published = {
        row["initiative_id"]: float(row["rank_sum"]) for row in rows("polis_bg2050_ranking.csv")
    }
    placings = rank_values(values("polis_bg2050.csv.gz"), Scale(-1, 1))
    ranked = [published[each.initiative_id] for each in placings if each.rank is not None]
    assert ranked == sorted(ranked)
    assert 0 < len(ranked) < len(placings)
