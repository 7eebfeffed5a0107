"""What the palette is given to search in."""

from sqlalchemy import insert

from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.finding import findings
from bosaet_desktop.core.rows.finding import FindingKind


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
