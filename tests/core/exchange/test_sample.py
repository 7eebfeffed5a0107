"""The sample opens in either language as a project like any other."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from sqlalchemy import select

from bosaet_desktop.core.analysis.involvement import lacks
from bosaet_desktop.core.errors import FileExists
from bosaet_desktop.core.exchange.sample import create_sample
from bosaet_desktop.core.exchange.sample_filling import Filling
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.tables import undoable_tables
from bosaet_desktop.core.project import open_project
from bosaet_desktop.core.queries.canvas import canvas
from bosaet_desktop.core.queries.involvement import involvement_plan
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.persona import personas
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.queries.scoring import current_round, sheets
from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.involvement import Phase
from tests.core.content import content_of
from tests.core.own_words import copied_runs, source_documents


@pytest.mark.parametrize("language", ["da", "en"])
def test_sample_ranks_twelve_initiatives_from_forty_sheets(
    samples: Mapping[str, Path], language: str
) -> None:
    project = open_project(samples[language], read_only=True)
    placings = ranking(Tally(project))
    assert len(placings) == 12
    assert placings[0].rank == 1
    assert sum(each.state == "typed" for each in sheets(project, 1)) == 40
    project.close()


def test_only_typed_sheets_have_a_time_and_a_home(samples: Mapping[str, Path]) -> None:
    project = open_project(samples["en"], read_only=True)
    printed = sheets(project, 1)
    assert [each.number for each in printed] == list(range(1, len(printed) + 1))
    for each in printed:
        typed = each.state == "typed"
        assert (each.typed_at is not None) is (each.seconds is not None) is typed
        assert (each.village_id is not None) is (typed and not each.elsewhere)
    assert any(each.elsewhere for each in printed)
    project.close()


def test_sample_is_told_in_one_language_only(samples: Mapping[str, Path]) -> None:
    danish, english = (open_project(samples[each], read_only=True) for each in ("da", "en"))
    titles = [{each.title for each in ranking(Tally(project))} for project in (danish, english)]
    assert project_row(danish).language == "da"
    assert project_row(english).language == "en"
    assert titles[0].isdisjoint(titles[1])
    assert current_round(danish).lowest_wording != current_round(english).lowest_wording
    danish.close()
    english.close()


# What the sample does not tell of yet.
NOT_IN_THE_CASE = {
    "flow_row",
    "age_row",
    "population_row",
    "figure_row",
}


def test_every_table_that_people_fill_has_something_in_it(samples: Mapping[str, Path]) -> None:
    project = open_project(samples["en"], read_only=True)
    content = content_of(project)
    # Nobody invented can be reached, sheets typed in elsewhere were never printed here, and a
    # municipality's coat of arms is not ours to give away.
    # Neither are photos: there are none of people who do not exist.
    left_out = {"contact", "sheet_layout", "picture", "photo"} | NOT_IN_THE_CASE
    empty = {name for name, rows in content.items() if not rows} - left_out
    assert not empty
    assert len(content) == len(undoable_tables())
    project.close()


def test_everybody_in_the_sample_is_marked_as_invented(samples: Mapping[str, Path]) -> None:
    project = open_project(samples["da"], read_only=True)
    assert project.scalar(select(project_table.c.sample))
    invented = [row.invented for row in project.fetch(select(person.c.invented))]
    assert len(invented) == 40
    assert all(invented)
    project.close()


def test_sample_can_be_opened_again_and_has_nothing_to_undo(tmp_path: Path) -> None:
    project = create_sample(tmp_path / "p.bosaet", "rksk", "en", title="Ours")
    assert project.undo_label is None
    project.close()
    again = open_project(tmp_path / "p.bosaet")
    assert project_row(again).title == "Ours"
    again.close()


def test_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "p.bosaet"
    path.write_bytes(b"mine")
    with pytest.raises(FileExists):
        create_sample(path, "rksk", "en")
    assert path.read_bytes() == b"mine"


def test_sample_that_cannot_be_finished_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_self: Filling) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Filling, "fill", stopped)
    with pytest.raises(KeyboardInterrupt):
        create_sample(tmp_path / "p.bosaet", "rksk", "en")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_sample_of_planning_has_a_plan_and_no_marks(tmp_path: Path, language: str) -> None:
    project = create_sample(tmp_path / "p.bosaet", "nordfjordby", language)
    plan = involvement_plan(project)
    assert {each.phase for each in plan.activities} == set(Phase)
    assert all(group.message_ids for group in plan.groups)
    assert all(activity.message_ids for activity in plan.activities)
    assert any(lacks(each) for each in plan.activities)
    assert len(canvas(project).answers) >= 8
    assert len(personas(project)) == 2
    assert all(person.invented for person in people(project))
    project.close()


def test_the_sample_of_planning_is_written_in_our_own_words() -> None:
    text = resource_path("samples/nordfjordby.json").read_text(encoding="utf-8")
    documents = source_documents(Path(__file__).parents[3])
    assert copied_runs([text], documents) == set()
