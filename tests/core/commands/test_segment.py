"""Segments and what is said of them: written, arranged, linked, and undone whole."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands import segment as commands
from bosaet_desktop.core.commands import segment_statement as statements
from bosaet_desktop.core.commands.fact import add_table
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.persona import add_persona, set_persona_segment
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.segment import segments
from bosaet_desktop.core.rows.fact import FactTable
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.segment import Segment, Statement
from bosaet_desktop.core.terms.segment import StatementSide

Check = Callable[[Callable[[], object]], None]
WHO, WHAT = StatementSide.CHARACTERISTIC, StatementSide.PREFERENCE


@pytest.fixture
def families(project: Project) -> str:
    key = commands.add_segment(project, "Families")
    told = [Statement("18–34", 61.0), Statement("35–55", 36.0, 400, "Survey"), Statement("Peace")]
    statements.add_statements(project, key, WHO, told)
    return key


def shown(project: Project) -> Segment:
    return segments(project)[0]


def labels(project: Project, side: StatementSide = WHO) -> list[str]:
    return [each.label for each in shown(project).on(side)]


DEEDS: dict[str, Callable[[Project, str], object]] = {
    "add": lambda project, _key: commands.add_segment(project, "Retired"),
    "rename": lambda project, key: commands.rename_segment(project, key, "Homes"),
    "describe": lambda project, key: commands.describe_segment(project, key, "One\nTwo"),
    "delete": lambda project, key: commands.delete_segments(project, [key]),
    "state": lambda project, key: statements.add_statements(
        project, key, WHAT, [Statement("Nature")]
    ),
    "restate": lambda project, _key: statements.write_statement(
        project, shown(project).statements[0].id, Statement("18–35", 60.5, 9, "Mine")
    ),
    "unstate": lambda project, _key: statements.delete_statements(
        project, [shown(project).statements[0].id]
    ),
    "turn": lambda project, _key: statements.move_statement(
        project, shown(project).statements[0].id, WHAT
    ),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_on_a_segment_is_undone_and_redone_whole(
    project: Project, families: str, deed: Callable[[Project, str], object], check_undo: Check
) -> None:
    check_undo(lambda: deed(project, families))


def test_links_to_facts_and_initiatives_are_set_exactly_and_undone(
    project: Project, families: str, check_undo: Check
) -> None:
    tables = [add_table(project, FactTable("", title)) for title in ("Moves", "Homes")]
    trail = add_initiative(project, NewInitiative("Trail"))
    check_undo(lambda: commands.link_segment_tables(project, families, tables))
    check_undo(lambda: commands.link_segment_initiatives(project, families, [trail]))
    commands.link_segment_tables(project, families, tables[1:])
    assert [each.name for each in shown(project).tables] == ["Homes"]
    assert [each.name for each in shown(project).initiatives] == ["Trail"]


def test_personas_that_stand_for_a_segment_are_shown_with_it(
    project: Project, families: str
) -> None:
    set_persona_segment(project, add_persona(project, "Mette"), families)
    assert [each.name for each in shown(project).personas] == ["Mette"]


def test_percents_stay_as_they_were_written_whatever_they_add_up_to(
    project: Project, families: str
) -> None:
    assert [each.percent for each in shown(project).statements] == [61.0, 36.0, None]


def test_a_statement_moves_before_another_one_and_to_the_other_side(
    project: Project, families: str, check_undo: Check
) -> None:
    first, _second, third = (each.id for each in shown(project).statements)
    check_undo(lambda: statements.move_statement(project, third, WHO, first))
    assert labels(project) == ["Peace", "18–34", "35–55"]
    statements.move_statement(project, third, WHAT)
    assert labels(project, WHAT) == ["Peace"]
    assert labels(project) == ["18–34", "35–55"]


def test_segments_are_arranged(project: Project, families: str, check_undo: Check) -> None:
    second = commands.add_segment(project, "Retired")
    check_undo(lambda: commands.move_segment(project, second, families))
    assert [each.name for each in segments(project)] == ["Retired", "Families"]


@pytest.mark.parametrize(
    "unfit",
    [Statement(" "), Statement("x", -0.1), Statement("x", 100.1), Statement("x", 5.0, 0)],
    ids=["no words", "below zero", "above hundred", "nobody asked"],
)
def test_an_unfit_statement_is_refused_and_none_is_added(
    project: Project, families: str, unfit: Statement
) -> None:
    before = shown(project)
    with pytest.raises(InvalidInput):
        statements.add_statements(project, families, WHO, [Statement("Fit"), unfit])
    assert shown(project) == before


def test_a_segment_needs_a_name(project: Project) -> None:
    with pytest.raises(InvalidInput):
        commands.add_segment(project, " ")
