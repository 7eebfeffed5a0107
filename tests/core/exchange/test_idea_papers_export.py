import csv
from pathlib import Path

import pytest

from bosaet_desktop.core.commands.duplicate import merge_ideas
from bosaet_desktop.core.commands.idea import park_ideas
from bosaet_desktop.core.commands.initiative import initiative_from_ideas
from bosaet_desktop.core.commands.village import add_village
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.paper.document import Role, Words
from bosaet_desktop.core.paper.idea_catalogue import catalogue_blocks
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.idea_catalogue import catalogue_ideas
from tests.core.items import add_idea


def rows(project: Project, folder: Path) -> list[list[str]]:
    target = folder / "catalogue.csv"
    write_out(project, "idea-catalogue", target, {}, "en")
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_every_idea_stands_with_what_became_of_it(project: Project, tmp_path: Path) -> None:
    path, feast = add_idea(project, "A path"), add_idea(project, "A feast")
    again = add_idea(project, "Somewhere to walk")
    add_idea(project, "A bus")
    initiative_from_ideas(project, [path], "Trail")
    park_ideas(project, [feast], "not tonight")
    merge_ideas(project, path, [again])
    found = {row[0]: row[4] for row in rows(project, tmp_path)[1:]}
    assert found == {
        "A path": "In “Trail”",
        "Somewhere to walk": "Said again of: A path",
        "A feast": "Parked: not tonight",
        "A bus": "On the board",
    }


def test_villages_stand_in_their_order_and_ideas_of_none_last(project: Project) -> None:
    first, second = add_village(project, "Ydby"), add_village(project, "Asnæs")
    for words, home in (("A bus", None), ("A path", second), ("A feast", first)):
        add_idea(project, words, village_id=home)
    blocks = catalogue_blocks(catalogue_ideas(project), ["Ydby", "Asnæs"])
    headings = [
        each.text for each in blocks if isinstance(each, Words) and each.role is Role.HEADING
    ]
    assert headings[-3:] == ["Ydby", "Asnæs", "No village"]


@pytest.mark.parametrize(
    ("what", "options"),
    [
        ("idea-strips", {"strips": "2"}),
        ("idea-strips", {"strips": "7"}),
        ("idea-cards", {"size": "a7"}),
    ],
)
def test_a_size_there_is_not_is_refused(
    project: Project, tmp_path: Path, what: str, options: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput):
        write_out(project, what, tmp_path / "x.pdf", options)
    assert not (tmp_path / "x.pdf").exists()
