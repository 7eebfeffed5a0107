"""From a table of marks to a ranking, held against what pandas makes of the same table."""

import csv
from math import nan
from pathlib import Path
from random import Random
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.commands.round import start_round, withdraw
from bosaet_desktop.core.exchange.catalogue import take_in, write_out
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.rows.scale import Scale

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


@pytest.mark.parametrize("seed", range(8))
def test_ranking_of_each_round_equals_that_of_pandas_without_what_was_withdrawn(
    tmp_path: Path, seed: int
) -> None:
    drawn, (lowest, highest) = Random(seed), SCALES[seed % len(SCALES)]
    project = create_project(tmp_path / "p.bosaet", NewProject("R"), Scale(lowest, highest))
    listed = [{"title": title} for title in TITLES]
    take_in(project, "initiatives", written(tmp_path / "i.csv", listed, ["title"]))
    keys = {row.title: row.id for row in project.fetch(select(initiative))}
    left, points = list(TITLES), [str(point) for point in range(lowest, highest + 1)]
    for number in (1, 2):
        if number > 1:
            start_round(project)
        rows = [
            {"sheet": sheet, "initiative": title}
            | {each: drawn.choice([*points, *points, "", "?"]) for each in QUESTIONS}
            for sheet in range(1, drawn.randint(3, 12))
            for title in left
        ]
        headings = ["sheet", "initiative", *QUESTIONS]
        take_in(project, "scores", written(tmp_path / "s.csv", rows, headings))
        left.remove(gone := drawn.choice(left))
        withdraw(project, number, keys[gone])
        found = exported(project, tmp_path / "r.csv")
        expected = ranked_by_pandas([row for row in rows if row["initiative"] != gone])
        for title in left:
            for column in ("rank", "score", *QUESTIONS):
                ours, theirs = found.loc[title, column], expected[column].get(title, nan)
                assert ours == pytest.approx(theirs, abs=1e-5, nan_ok=True), (title, column)
        assert gone not in found["rank"].dropna().index
    project.close()


def ranked_by_us(folder: Path, scale: Scale, rows: list[Row]) -> pd.DataFrame:
    """Return the exported ranking by title."""
    project = create_project(folder / "p.bosaet", NewProject("Random"), scale)
    listed = [{"title": title} for title in TITLES]
    take_in(project, "initiatives", written(folder / "initiatives.csv", listed, ["title"]))
    headings = ["sheet", "initiative", *QUESTIONS]
    take_in(project, "scores", written(folder / "scores.csv", rows, headings))
    found = exported(project, folder / "ranking.csv")
    project.close()
    return found


def exported(project: Project, target: Path) -> pd.DataFrame:
    """Write the ranking of the newest round out and read it, by title."""
    write_out(project, "ranking", target, {}, "en")
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
