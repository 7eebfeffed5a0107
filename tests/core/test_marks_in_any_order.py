"""Whatever is typed, corrected and undone, the ranking is what pandas makes of the raw rows."""

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from math import nan
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.round import set_sheet_options, withdraw
from bosaet_desktop.core.commands.sheet import check_sheets, start_sheet, take_back_sheet
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.project import open_project
from bosaet_desktop.core.queries.correction import correction_count
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.scoring import SheetState
from tests.core.scoring import add_initiatives, cells

TITLES = ("Festival", "Path", "Shelter", "Shop")
CELLS = 3 * len(TITLES)
# Below a quarter of the best answered, an initiative is not ranked (method.md section 3).
FEWEST_SHARE = 0.25
SHEETS = st.integers(1, 5)
VALUE = st.sampled_from([BLANK, DONT_KNOW, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5])
DEED = st.one_of(
    st.tuples(
        st.just("mark"),
        SHEETS,
        st.integers(0, CELLS - 1),
        st.lists(VALUE, min_size=1, max_size=CELLS),
    ),
    st.tuples(st.sampled_from(["take back", "discard"]), SHEETS),
    st.tuples(st.just("withdraw"), st.integers(0, len(TITLES) - 1), st.booleans()),
    st.tuples(st.sampled_from(["undo", "undo", "redo", "reopen"])),
)


@dataclass(frozen=True)
class Paper:
    """What should be known: every mark by sheet and cell, and what is not counted."""

    marks: dict[tuple[int, int], int] = field(default_factory=dict)
    known: frozenset[int] = frozenset()
    discarded: frozenset[int] = frozenset()
    withdrawn: frozenset[int] = frozenset()


class Evening:
    """A project and, beside it, the paper: what is done to one is done to the other."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.paper, self.corrected = Paper(), 0
        self._done: list[Paper] = []
        self._undone: list[Paper] = []
        self._open()
        self.cells = cells(self.project)

    def _open(self) -> None:
        self.project = open_project(self.path)
        self.tally = Tally(self.project)
        self.project.subscribe(self.tally.take_in)

    def reopen(self) -> None:
        self.project.close()
        self._open()
        self._done, self._undone = [], []

    def mark(self, sheet: int, first: int, values: list[int]) -> None:
        fresh = {(sheet, (first + at) % CELLS): value for at, value in enumerate(values)}
        with self.project.change("Type"):
            start_sheet(self.project, 1, sheet)
            for (_sheet, cell), value in fresh.items():
                enter_mark(self.project, 1, sheet, *self.cells[cell], value)
        now = self.paper
        self._become(
            replace(
                now,
                marks=now.marks | fresh,
                known=now.known | {sheet},
                discarded=now.discarded - {sheet},
            )
        )

    def take_back(self, sheet: int) -> None:
        if sheet in self.paper.known:
            take_back_sheet(self.project, 1, sheet)
            left = {place: value for place, value in self.paper.marks.items() if place[0] != sheet}
            self._become(replace(self.paper, marks=left, discarded=self.paper.discarded - {sheet}))

    def discard(self, sheet: int) -> None:
        check_sheets(self.project, 1, [sheet], SheetState.DISCARDED)
        gone = self.paper.known & {sheet}
        self._become(replace(self.paper, discarded=self.paper.discarded | gone))

    def withdraw(self, at: int, withdrawn: bool) -> None:
        withdraw(self.project, 1, self.cells[3 * at][0], withdrawn=withdrawn)
        others = self.paper.withdrawn - {at}
        self._become(replace(self.paper, withdrawn=others | ({at} if withdrawn else set())))

    def undo(self) -> None:
        self.project.undo()
        self._walk(self._done, self._undone)

    def redo(self) -> None:
        self.project.redo()
        self._walk(self._undone, self._done)

    def _become(self, paper: Paper) -> None:
        if paper != self.paper:
            self._done.append(self.paper)
            self._undone.clear()
            self._turn_to(paper)

    def _walk(self, source: list[Paper], target: list[Paper]) -> None:
        if source:
            target.append(self.paper)
            self._turn_to(source.pop())

    def _turn_to(self, paper: Paper) -> None:
        both = self.paper.marks.keys() & paper.marks.keys()
        self.corrected += sum(self.paper.marks[each] != paper.marks[each] for each in both)
        self.paper = paper


@pytest.fixture(scope="module")
def source(new_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the initiatives on its sheet, closed."""
    path = Path(shutil.copy(new_file, tmp_path_factory.mktemp("marks") / "marks.bosaet"))
    project = open_project(path)
    set_sheet_options(project, 1, blank_rows=0, dont_know_box=True)
    add_initiatives(project, *TITLES)
    project.close()
    return path


@settings(max_examples=40)
@given(deeds=st.lists(DEED, max_size=40))
def test_the_ranking_is_what_pandas_makes_of_the_raw_rows(
    source: Path, tmp_path: Path, deeds: list[tuple[object, ...]]
) -> None:
    evening = Evening(Path(shutil.copy(source, tmp_path / f"{new_id()}.bosaet")))
    for name, *values in deeds:
        deed: Callable[..., None] = getattr(evening, str(name).replace(" ", "_"))
        deed(*values)
        ranking(evening.tally)
    kept, anew = ranking(evening.tally), ranking(Tally(evening.project))
    corrected = correction_count(evening.project, 1)
    evening.project.close()
    assert kept == anew
    assert corrected == evening.corrected
    raw = raw_marks(evening.path)
    places = raw.set_index(["sheet", "initiative", "question"])["value"].to_dict()
    assert places == {
        (sheet, *evening.cells[cell]): value for (sheet, cell), value in evening.paper.marks.items()
    }
    hold_against(kept, ranked_by_pandas(raw[raw["counts"] == 1]), evening)


def hold_against(placings: tuple[Placing, ...], table: pd.DataFrame, evening: Evening) -> None:
    """Every initiative that was not withdrawn stands where the table says, with its figures."""
    left = {key for at, (key, _asked) in enumerate(evening.cells[::3])
            if at not in evening.paper.withdrawn}  # fmt: skip
    assert {each.initiative_id for each in placings} == left
    table = table.reindex(sorted(left))
    most = table["n"].max()
    ranked = table["score"].where(table["n"] >= FEWEST_SHARE * most).round(9)
    ranks = ranked.rank(ascending=False, method="min")
    for each in placings:
        score, place = table["score"][each.initiative_id], ranks[each.initiative_id]
        assert (nan if each.score is None else each.score) == pytest.approx(score, nan_ok=True)
        assert (nan if each.rank is None else each.rank) == pytest.approx(place, nan_ok=True)
        assert each.n == table["n"].fillna(0)[each.initiative_id]


def raw_marks(path: Path) -> pd.DataFrame:
    """Return what stands in the closed file, read by nothing of ours."""
    asked = """SELECT initiative_id AS initiative, question_number AS question,
        sheet_number AS sheet, value, state NOT IN ('discarded', 'checking') AS counts
        FROM mark JOIN sheet ON sheet.number = sheet_number AND sheet.round_number = 1"""
    file = sqlite3.connect(path)
    found = pd.read_sql_query(asked, file)
    file.close()
    return found


def ranked_by_pandas(marks: pd.DataFrame) -> pd.DataFrame:
    """Return the score and the n of each initiative, from a table with a row for each mark."""
    answers = marks[marks["value"] >= 0].groupby(["initiative", "question"])["value"]
    means = answers.mean().unstack().reindex(columns=[1, 2, 3])
    counts = answers.count().unstack().reindex(columns=[1, 2, 3]).fillna(0)
    return pd.DataFrame({"score": means.sum(axis=1, skipna=False), "n": counts.min(axis=1)})
