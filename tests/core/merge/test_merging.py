"""Two laptops at two tables: what comes over, what is asked, and what undo gives back."""

from pathlib import Path

import pytest

from bosaet_desktop.core.commands.idea import add_ideas
from bosaet_desktop.core.commands.initiative import delete_initiative, rename_initiative
from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.person import add_person, delete_people, rename_person
from bosaet_desktop.core.commands.sheet import check_sheets, take_back_sheet
from bosaet_desktop.core.commands.village import add_village, delete_village, rename_village
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.merge.apply import apply_merge
from bosaet_desktop.core.merge.plan import all_taken, plan_merge, summary
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.scoring import sheets
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.merge import Choice, ConflictKind
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.storage.snapshot import read_snapshot
from bosaet_desktop.core.terms.scoring import SheetState
from tests.core.content import content_of
from tests.core.merge.two_laptops import FULL, at, copy_of, merged
from tests.core.scoring import cells, fill_sheet


def values_of(project: Project, number: int) -> list[int]:
    marks = read_snapshot(project.store.driver).rows["mark"]
    return [marks[key, 1, asked, number].values[-1] for key, asked in cells(project)]


def names_of(project: Project) -> list[str]:
    return [each.name for each in villages(project)]


def test_sheets_of_both_laptops_come_together(here: Path, there: Path) -> None:
    with at(here) as project:
        fill_sheet(project, 2, FULL)
    with at(there) as project:
        for number in (3, 4):
            fill_sheet(project, number, FULL[::-1])
    plan = merged(here, there)
    assert plan.sheets_gained == (3, 4)
    assert summary(plan) == "2 sheets come from the other computer."
    with at(here) as project:
        assert [each.number for each in sheets(project, 1)] == [1, 2, 3, 4]
        assert values_of(project, 3) == list(FULL[::-1])


def test_merging_again_says_nothing_new_and_back_converges(here: Path, there: Path) -> None:
    with at(here) as project:
        fill_sheet(project, 2, FULL)
    with at(there) as project:
        fill_sheet(project, 3, FULL)
    merged(here, there)
    assert merged(here, there).is_empty
    merged(there, here)
    assert merged(here, there).is_empty
    with at(here) as project, at(there) as other:
        assert content_of(project) == content_of(other)


def test_one_undo_takes_the_merge_back_to_the_last_stamp(here: Path, there: Path) -> None:
    with at(there) as project:
        fill_sheet(project, 3, FULL)
        delete_initiative(project, cells(project)[0][0])
    with at(here) as project:
        add_ideas(project, ["Own words"])
        before = read_snapshot(project.store.driver)
        plan = plan_merge(project, there)
        apply_merge(project, plan, {})
        after = read_snapshot(project.store.driver)
        assert after != before
        project.undo()
        assert read_snapshot(project.store.driver) == before
        project.redo()
        assert read_snapshot(project.store.driver) == after
        project.undo()
        assert plan_merge(project, there).counts == plan.counts
        project.undo()
        add_ideas(project, ["Later"])
    with at(here) as project:
        assert "mark" in read_snapshot(project.store.driver).rows


def test_the_later_words_stand_where_the_other_file_knew_the_earlier(
    here: Path, there: Path
) -> None:
    with at(there) as project:
        rename_village(project, villages(project)[0].id, "Barde By")
    assert not merged(here, there).conflicts
    with at(here) as project:
        assert names_of(project) == ["Barde By", "Vorgod"]


def test_two_new_names_for_one_village_are_asked_about(here: Path, there: Path) -> None:
    for path, name in ((here, "Barde By"), (there, "Barde Sogn")):
        with at(path) as project:
            rename_village(project, villages(project)[0].id, name)
    with at(here) as project:
        before = content_of(project)
        plan = plan_merge(project, there)
        [conflict] = plan.conflicts
        assert (conflict.about, conflict.what) == ("Village: Barde By", "Name")
        assert (conflict.ours, conflict.theirs) == ("Barde By", "Barde Sogn")
        with pytest.raises(NotAllowed, match="Not everything is decided"):
            apply_merge(project, plan, {})
        assert content_of(project) == before
        apply_merge(project, plan, all_taken(plan, Choice.THEIRS))
        assert names_of(project) == ["Barde Sogn", "Vorgod"]
    assert not merged(there, here).conflicts
    with at(there) as project:
        assert names_of(project) == ["Barde Sogn", "Vorgod"]


def test_one_sheet_typed_on_both_is_asked_about_mark_by_mark(here: Path, there: Path) -> None:
    for path, last in ((here, 1), (there, 5)):
        with at(path) as project:
            fill_sheet(project, 2, (*FULL[:5], last))
    with at(here) as project:
        plan = plan_merge(project, there)
        [conflict] = plan.conflicts
        assert conflict.kind is ConflictKind.MARK
        assert (conflict.about, conflict.ours, conflict.theirs) == ("Sheet 002", "1", "5")
        assert conflict.what.startswith("Shelter – ")
        apply_merge(project, plan, {conflict.key: Choice.THEIRS})
        assert values_of(project, 2) == [*FULL[:5], 5]


def test_their_sheet_can_be_kept_beside_ours_to_be_compared(here: Path, there: Path) -> None:
    for path, values in ((here, FULL), (there, FULL[::-1])):
        with at(path) as project:
            fill_sheet(project, 2, values)
    with at(here) as project:
        plan = plan_merge(project, there)
        apply_merge(project, plan, {each.group: Choice.BOTH for each in plan.conflicts})
        assert values_of(project, 2) == list(FULL)
        assert values_of(project, 10_002) == list(FULL[::-1])
        second = sheets(project, 1)[-1]
        assert (second.state, second.second_of) == (SheetState.CHECKING, 2)
    assert not merged(there, here).conflicts
    with at(here) as project, at(there) as other:
        assert content_of(project) == content_of(other)


def test_a_village_made_on_both_becomes_one_and_references_follow(here: Path, there: Path) -> None:
    for path, name in ((here, "Skaven"), (there, "SKAVEN")):
        with at(path) as project:
            add_ideas(project, [f"Idea of {name}"], add_village(project, name))
    plan = merged(here, there, Choice.OURS)
    assert [each.what for each in plan.conflicts] == ["Name"]
    merged(there, here)
    with at(here) as project, at(there) as other:
        assert names_of(project) == ["Barde", "Vorgod", "Skaven"]
        ideas = read_snapshot(project.store.driver).rows["idea"].values()
        homes = {row.values[3] for row in ideas}
        assert homes == {villages(project)[-1].id}
        assert content_of(project) == content_of(other)
    assert merged(here, there).is_empty


def test_deleting_what_the_other_worked_on_is_asked_about(here: Path, there: Path) -> None:
    with at(here) as project:
        gone = cells(project)[0][0]
        delete_initiative(project, gone)
    with at(there) as project:
        fill_sheet(project, 2, FULL)
    for choice in (Choice.OURS, Choice.THEIRS):
        target, source = copy_of(here, f"one-{choice}"), copy_of(there, f"two-{choice}")
        plan = merged(target, source, choice)
        [conflict] = plan.conflicts
        assert (conflict.kind, conflict.about) == (ConflictKind.DELETED, "Initiative: Path")
        assert (conflict.ours, conflict.theirs[:4]) == ("deleted", "kept")
        merged(source, target)
        with at(target) as project, at(source) as other:
            found = read_snapshot(project.store.driver).rows["initiative"]
            assert ((gone,) in found) == (choice is Choice.THEIRS)
            assert content_of(project) == content_of(other)


def test_a_sheet_typed_anew_after_it_was_taken_back_comes_without_a_question(
    here: Path, there: Path
) -> None:
    with at(here) as project:
        take_back_sheet(project, 1, 1)
    merged(there, here)
    with at(there) as project:
        fill_sheet(project, 1, FULL[::-1])
    assert not merged(here, there).conflicts
    with at(here) as project:
        assert values_of(project, 1) == list(FULL[::-1])


def test_a_paper_is_as_far_as_the_laptop_that_has_it_furthest(here: Path, there: Path) -> None:
    with at(here) as project:
        check_sheets(project, 1, [2], SheetState.HANDED_OUT)
    with at(there) as project:
        check_sheets(project, 1, [2], SheetState.RETURNED)
    for path, other in ((here, there), (there, here)):
        assert not merged(path, other).conflicts
        with at(path) as project:
            assert [each.state for each in sheets(project, 1)][1] is SheetState.RETURNED


def test_a_deletion_nobody_contradicts_comes_over(here: Path, there: Path) -> None:
    with at(there) as project:
        delete_village(project, villages(project)[0].id)
    assert not merged(here, there).conflicts
    with at(here) as project:
        assert names_of(project) == ["Vorgod"]


def test_an_erased_person_stays_erased_whatever_the_other_wrote(here: Path, there: Path) -> None:
    with at(here) as project:
        ane = add_person(project, NewPerson("Ane", email="ane@example.dk"))
    other = copy_of(here, "third")
    with at(here) as project:
        delete_people(project, [ane])
    with at(other) as project:
        rename_person(project, ane, "Ane Marie")
    assert not merged(other, here).conflicts
    with at(other) as project:
        assert not read_snapshot(project.store.driver).rows["person"]
        assert not read_snapshot(project.store.driver).rows["contact"]
    assert not merged(there, here).conflicts


def test_three_laptops_end_the_same_in_any_order(here: Path) -> None:
    paths = [copy_of(here, name) for name in "abc"]
    for number, path in enumerate(paths, 2):
        with at(path) as project:
            fill_sheet(project, number, FULL)
            add_village(project, f"Village {number}")
    a, b, c = paths
    for one, other in ((a, b), (c, b), (a, c), (b, a), (c, a), (b, c)):
        assert not merged(one, other).conflicts
    contents = []
    for path in paths:
        with at(path) as project:
            contents.append(content_of(project))
            assert [each.number for each in sheets(project, 1)] == [1, 2, 3, 4]
    assert contents[0] == contents[1] == contents[2]


def test_a_plan_does_not_outlive_a_change(here: Path, there: Path) -> None:
    with at(there) as project:
        fill_sheet(project, 2, FULL)
    with at(here) as project:
        plan = plan_merge(project, there)
        rename_initiative(project, cells(project)[0][0], "Another path")
        with pytest.raises(NotAllowed, match="has changed since"):
            apply_merge(project, plan, {})


def test_a_corrected_mark_comes_with_its_correction_and_no_second_one(
    here: Path, there: Path
) -> None:
    with at(there) as project:
        enter_mark(project, 1, 1, *cells(project)[0], 1)
    merged(here, there)
    with at(here) as project:
        assert values_of(project, 1)[0] == 1
        assert len(read_snapshot(project.store.driver).rows["correction"]) == 1


def test_the_other_file_is_not_changed_by_a_byte(here: Path, there: Path) -> None:
    with at(there) as project:
        fill_sheet(project, 2, FULL)
    before = there.read_bytes()
    merged(here, there)
    assert there.read_bytes() == before
    open_project(there, read_only=True).close()
