"""What the palette is given to search in."""

from sqlalchemy import insert

from bosaet_desktop.core.commands.assumption import add_assumption
from bosaet_desktop.core.commands.potential import add_potentials
from bosaet_desktop.core.commands.segment import add_segment
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.finding import findings
from bosaet_desktop.core.rows.finding import FindingKind
from bosaet_desktop.core.terms.segment import PotentialKind


def test_ideas_initiatives_and_people_are_found_and_the_nameless_are_not(project: Project) -> None:
    with project.change("") as connection:
        connection.execute(insert(idea).values(original="o", text="a path"))
        connection.execute(insert(initiative).values(title="A festival"))
        connection.execute(insert(person).values(name="Agnete", side="citizen"))
        connection.execute(insert(person).values(name="", side="citizen"))
    assert {(each.kind, each.text) for each in findings(project)} == {
        (FindingKind.IDEA, "a path"),
        (FindingKind.INITIATIVE, "A festival"),
        (FindingKind.PERSON, "Agnete"),
    }


def test_what_is_known_of_the_place_is_found(project: Project) -> None:
    add_segment(project, "Families")
    add_potentials(project, PotentialKind.LIMIT, None, ["Few buses"])
    add_assumption(project, "Jobs come first")
    assert {(each.kind, each.text) for each in findings(project)} == {
        (FindingKind.SEGMENT, "Families"),
        (FindingKind.PLACE, "Few buses"),
        (FindingKind.ASSUMPTION, "Jobs come first"),
    }
