"""From a table of marks to a ranking, held against what pandas makes of the same table."""

import csv
from math import nan
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.exchange.catalogue import take_in, write_out
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.rows.ranking import Scale

QUESTIONS = ["impact", "feasibility", "desire"]
TITLES = ["Feast", "=SUM(A1)", "Bus; stop, east", "Vandværk 🌻", "'Quoted'"]
SCALES = [(1, 5), (0, 3), (1, 10), (0, 10)]
# Below a quarter of the best answered, an initiative is not ranked (method.md section 3).
FEWEST_SHARE = 0.25
Row = dict[str, Any]  # Any: numbers and texts, as a table has them


@st.composite
def tables(draw: st.DrawFn) -> tuple[Scale, list[Row]]:
    """Draw a scale and the rows of a table of marks on it, with blanks and don't-knows."""
    lowest, highest = draw(st.sampled_from(SCALES))
    points = [str(point) for point in range(lowest, highest + 1)]
    mark = st.one_of(st.sampled_from(points), st.sampled_from(["", "?", *points]))
    titles = TITLES[: draw(st.integers(1, len(TITLES)))]
    numbers = draw(st.lists(st.integers(1, 9999), min_size=1, max_size=15, unique=True))
    rows = [
        {"sheet": number, "initiative": title, **{each: draw(mark) for each in QUESTIONS}}
        for number in numbers
        for title in titles
        if draw(st.booleans()) or draw(st.booleans())
    ]
    return Scale(lowest, highest), rows


@settings(max_examples=40)
@given(tables())
def test_ranking_equals_that_of_pandas(
    tmp_path_factory: pytest.TempPathFactory, drawn: tuple[Scale, list[Row]]
) -> None:
    scale, rows = drawn
    found = ranked_by_us(tmp_path_factory.mktemp("ranking"), scale, rows).to_dict("index")
    expected = ranked_by_pandas(rows).to_dict("index")
    assert set(found) == set(TITLES)
    for title, row in found.items():
        for column in ("rank", "score", *QUESTIONS):
            ours, theirs = row[column], expected.get(title, {}).get(column, nan)
            assert pd.isna(ours) == pd.isna(theirs), (title, column)
            assert pd.isna(ours) or abs(ours - theirs) < 1e-5, (title, column)


def ranked_by_us(folder: Path, scale: Scale, rows: list[Row]) -> pd.DataFrame:
    """Return the exported ranking by title."""
    project = create_project(folder / "p.bosaet", NewProject("Random"), scale)
    listed = [{"title": title} for title in TITLES]
    take_in(project, "initiatives", written(folder / "initiatives.csv", listed, ["title"]))
    headings = ["sheet", "initiative", *QUESTIONS]
    take_in(project, "scores", written(folder / "scores.csv", rows, headings))
    target = folder / "ranking.csv"
    write_out(project, "ranking", target, {}, "en")
    project.close()
    table = pd.read_csv(target, encoding="utf-8-sig")
    prefixed = table["initiative"].str.startswith("'=")
    table["initiative"] = table["initiative"].str[1:].where(prefixed, table["initiative"])
    return table.set_index("initiative")


def ranked_by_pandas(rows: list[Row]) -> pd.DataFrame:
    """Return the same figures by other means: grouped columns, and ranks by pandas."""
    table = pd.DataFrame(rows, columns=["sheet", "initiative", *QUESTIONS])
    table[QUESTIONS] = table[QUESTIONS].apply(pd.to_numeric, errors="coerce")
    grouped = table.groupby("initiative")[QUESTIONS]
    means, answers = grouped.mean(), grouped.count().min(axis=1)
    means["score"] = means.sum(axis=1, skipna=False)
    counted = means["score"].where(answers >= FEWEST_SHARE * answers.max()).round(9)
    means["rank"] = counted.rank(ascending=False, method="min")
    return means


def written(path: Path, rows: list[Row], headings: list[str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, headings)
        writer.writeheader()
        writer.writerows(rows)
    return path
