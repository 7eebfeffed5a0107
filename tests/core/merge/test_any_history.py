"""Whatever was done on three laptops in whatever order: merging loses nothing and comes to rest."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bosaet_desktop.core.commands.wording import same_words
from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.merge.apply import apply_merge
from bosaet_desktop.core.merge.clash import row_key, sheet_group
from bosaet_desktop.core.merge.plan import MergePlan, all_taken, plan_merge
from bosaet_desktop.core.merge.relations import Place, forms
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.rows.merge import Choice
from bosaet_desktop.core.storage.row_rules import rows_are_sound
from bosaet_desktop.core.storage.snapshot import Snapshot, read_snapshot
from bosaet_desktop.core.tally import Tally
from tests.core.any_command import COMMANDS, arguments, names
from tests.core.content import content_of
from tests.core.merge.two_laptops import at
from tests.core.rich_project import make_rich

LAPTOPS = 3
# Order and colours settle themselves, and not always alike in every order of merging.
SETTLED = ("position", "colour")

STEP = st.one_of(
    st.tuples(st.integers(0, LAPTOPS - 1), st.sampled_from(names(COMMANDS))),
    st.tuples(st.integers(0, LAPTOPS - 1), st.sampled_from(["undo", "undo", "redo", "reopen"])),
)
CHOICE = st.sampled_from(Choice)


@pytest.fixture(scope="module")
def rich_file(new_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rich") / "rich.bosaet"
    with at(Path(shutil.copy(new_file, path))) as project:
        make_rich(project)
    return path


class Laptops:
    """Copies of one project that are worked on at the same time."""

    def __init__(self, source: Path, folder: Path) -> None:
        self.paths = [folder / f"{new_id()}.bosaet" for _number in range(LAPTOPS)]
        for path in self.paths:
            shutil.copy(source, path)
        self.projects = [open_project(path) for path in self.paths]

    def do(self, laptop: int, deed: str, data: st.DataObject) -> None:
        project = self.projects[laptop]
        if deed == "undo":
            project.undo()
        elif deed == "redo":
            project.redo()
        elif deed == "reopen":
            project.close()
            self.projects[laptop] = open_project(self.paths[laptop])
        else:
            fitting = arguments(project, deed)
            if not fitting.is_empty:
                try:
                    COMMANDS[deed](project, **data.draw(fitting))
                except UserError:
                    return

    def merge(self, laptop: int, other: int, choice: Choice) -> MergePlan:
        """Close the other, merge it, open it again; hold the outcome against both files."""
        self.projects[other].close()
        project = self.projects[laptop]
        tally = Tally(project)
        leave = project.subscribe(tally.take_in)
        before = content_of(project)
        plan = plan_merge(project, self.paths[other])
        apply_merge(project, plan, decisions(plan, choice))
        leave()
        self.projects[other] = open_project(self.paths[other])
        hold_nothing_lost(plan, read_snapshot(project.store.driver))
        assert rows_are_sound(project.store.driver)
        assert not project.store.driver.execute("PRAGMA foreign_key_check").fetchall()
        if content_of(project) != before:
            after = content_of(project)
            project.undo()
            assert content_of(project) == before
            project.redo()
            assert content_of(project) == after
        return plan

    def close(self) -> None:
        for project in self.projects:
            project.close()


def decisions(plan: MergePlan, choice: Choice) -> dict[str, Choice]:
    if choice is not Choice.BOTH:
        return all_taken(plan, choice)
    return all_taken(plan, Choice.OURS) | {
        each.group: choice for each in plan.conflicts if each.may_keep_both
    }


def hold_nothing_lost(plan: MergePlan, after: Snapshot) -> None:
    """Every row of either file is there, or somebody deleted it; every mark that was new is."""
    ours, theirs = plan.original, plan.comparison.theirs.snapshot
    for one, other in ((ours, theirs), (theirs, ours)):
        for subject, rows in one.rows.items():
            for key in rows:
                if key not in after.rows[subject]:
                    assert went_for_a_reason((subject, key), one, other, after)
        hold_newer_stands(plan, one, other, after)


def hold_newer_stands(plan: MergePlan, one: Snapshot, other: Snapshot, after: Snapshot) -> None:
    """What `one` changed and `other` did not is what stands, but for names of rows that went."""
    asked = {each.group for each in plan.conflicts}
    for subject, rows in one.rows.items():
        form = forms()[subject]
        named = {at for each in form.references for at in each.at}
        own = [at for at, column in enumerate(form.columns) if at not in named | set(form.key_at)
               and column not in SETTLED]  # fmt: skip
        for key, row in rows.items():
            older, stands = other.rows[subject].get(key), after.rows[subject].get(key)
            known = older is None or one.has_seen(older.stamp)
            if other.has_seen(row.stamp) or not known or stands is None:
                continue
            if not asked & {row_key((subject, key)), sheet_group((subject, key))}:
                assert [stands.values[at] for at in own] == [row.values[at] for at in own]


def went_for_a_reason(place: Place, one: Snapshot, other: Snapshot, after: Snapshot) -> bool:
    subject, key = place
    if place in other.tombstones:
        return True
    if subject in ("village", "category"):
        name = forms()[subject].columns.index("name")
        called = {same_words(row.values[name]) for row in after.rows[subject].values()}
        return same_words(one.rows[subject][key].values[name]) in called
    parents = parents_of(place, one)
    # A sheet that is kept beside ours moves with its marks.
    return any(parent[1] not in after.rows[parent[0]] for parent in parents) or subject == "mark"


def parents_of(place: Place, one: Snapshot) -> Iterator[Place]:
    row = one.rows[place[0]][place[1]]
    for each in forms()[place[0]].references:
        named = each.named_by(row.values)
        if named is not None and not each.soft:
            yield named


def settled_content(project: Project) -> dict[str, set[object]]:
    rows = read_snapshot(project.store.driver).rows
    return {
        subject: {
            tuple(v for c, v in zip(form.columns, row.values, strict=True) if c not in SETTLED)
            for row in rows[subject].values()
        }
        for subject, form in forms().items()
    }


def test_any_history_merges_and_comes_to_rest(rich_file: Path, tmp_path: Path) -> None:
    @settings(max_examples=6)
    @given(
        st.lists(STEP, min_size=3, max_size=16),
        st.lists(st.tuples(st.permutations(range(LAPTOPS)), CHOICE), max_size=3),
        CHOICE,
        st.data(),
    )
    def try_one(
        steps: list[tuple[int, str]],
        merges: list[tuple[list[int], Choice]],
        choice: Choice,
        data: st.DataObject,
    ) -> None:
        with ExitStack() as opened:
            laptops = Laptops(rich_file, tmp_path)
            opened.callback(laptops.close)
            share = max(len(steps) // (len(merges) + 1), 1)
            for number, (laptop, deed) in enumerate(steps, 1):
                laptops.do(laptop, deed, data)
                if number % share == 0 and merges:
                    (one, other, *_rest), answer = merges.pop()
                    laptops.merge(one, other, answer)
            for one, other in ((0, 1), (0, 2), (1, 0), (2, 0)):
                laptops.merge(one, other, choice)
            contents = [content_of(project) for project in laptops.projects]
            assert contents[0] == contents[1] == contents[2]
            for one, other in ((0, 1), (1, 2), (2, 0)):
                assert laptops.merge(one, other, choice).is_empty

    try_one()


def test_without_conflicts_every_order_comes_to_the_same(rich_file: Path, tmp_path: Path) -> None:
    orders = (((0, 1), (0, 2)), ((0, 2), (0, 1)), ((1, 2), (0, 1)), ((2, 0), (1, 2), (0, 1)))
    compared = []

    @settings(max_examples=6)
    @given(st.lists(STEP, min_size=3, max_size=12), st.data())
    def try_one(steps: list[tuple[int, str]], data: st.DataObject) -> None:
        laptops = Laptops(rich_file, tmp_path)
        for laptop, deed in steps:
            laptops.do(laptop, deed, data)
        laptops.close()
        outcomes = []
        for order in orders:
            copies = Laptops(rich_file, tmp_path)
            copies.close()
            for source, target in zip(laptops.paths, copies.paths, strict=True):
                shutil.copy(source, target)
            copies.projects = [open_project(path) for path in copies.paths]
            plans = [copies.merge(one, other, Choice.OURS) for one, other in order]
            outcomes.append(settled_content(copies.projects[0]))
            copies.close()
            if any(plan.conflicts for plan in plans):
                return
        compared.append(outcomes)
        assert all(outcome == outcomes[0] for outcome in outcomes)

    try_one()
    assert compared
