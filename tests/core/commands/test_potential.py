"""Potentials and limits: written by place and kind, arranged, and undone whole."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands import potential as commands
from bosaet_desktop.core.commands.village import delete_village, set_strengths
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.potential import place_profiles
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.potential import Potential
from bosaet_desktop.core.terms.segment import PotentialKind

Check = Callable[[Callable[[], object]], None]
KIND = PotentialKind


@pytest.fixture
def home(project: Project) -> str:
    key = villages(project)[0].id
    commands.add_potentials(project, KIND.POTENTIAL, key, ["The stream", "The school"])
    commands.add_potentials(project, KIND.ECONOMIC, None, ["No new plots"])
    return key


def first(project: Project) -> Potential:
    return place_profiles(project)[1].lines[0]


DEEDS: dict[str, Callable[[Project], object]] = {
    "word": lambda p: commands.word_potential(p, first(p).id, "The brook"),
    "cite": lambda p: commands.cite_potential(p, first(p).id, "The tables"),
    "move": lambda p: commands.move_potential(p, first(p).id),
    "delete": lambda p: commands.delete_potentials(p, [first(p).id]),
    "add": lambda p: commands.add_potentials(p, KIND.POLITICAL, None, ["A", "B"]),
    "delete the village": lambda p: delete_village(p, first(p).village_id or ""),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_on_a_place_is_undone_and_redone_whole(
    project: Project, home: str, deed: Callable[[Project], object], check_undo: Check
) -> None:
    check_undo(lambda: deed(project))


def test_the_cluster_comes_first_and_a_village_brings_its_strengths(
    project: Project, home: str
) -> None:
    set_strengths(project, home, "Willing hands")
    cluster, village, *_others = place_profiles(project)
    assert cluster.village_id is None
    assert [each.text for each in cluster.of({KIND.ECONOMIC})] == ["No new plots"]
    assert village.strengths == "Willing hands"
    assert [each.text for each in village.of({KIND.POTENTIAL})] == ["The stream", "The school"]


def test_lines_of_a_deleted_village_do_not_become_those_of_the_cluster(
    project: Project, home: str
) -> None:
    delete_village(project, home)
    assert [each.text for each in place_profiles(project)[0].lines] == ["No new plots"]


def test_an_empty_line_is_refused_and_none_is_added(project: Project) -> None:
    with pytest.raises(InvalidInput):
        commands.add_potentials(project, KIND.LIMIT, None, ["Fit", " "])
    assert place_profiles(project)[0].is_empty
