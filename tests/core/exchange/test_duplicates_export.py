import csv
from pathlib import Path

from bosaet_desktop.core.commands.duplicate import merge_ideas, refuse_pair
from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.project import Project
from tests.core.items import add_idea

FIRST, SECOND = "Shelterplads ved mosen", 'Shelters "ude" ved mosen; gerne to'


def written(project: Project, tmp_path: Path, lang: str = "en") -> list[list[str]]:
    target = tmp_path / "pairs.csv"
    write_out(project, "duplicates", target, {}, lang)
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter="," if lang == "en" else ";"))


def test_pairs_are_written_with_their_words_as_they_were_entered(
    project: Project, tmp_path: Path
) -> None:
    for text in (FIRST, "Aftenskole i hallen", SECOND):
        add_idea(project, text)
    head, row = written(project, tmp_path)
    assert head == ["idea a", "idea b", "likeness"]
    assert row[:2] == [FIRST, SECOND]
    assert 0.3 < float(row[2]) < 1
    assert written(project, tmp_path, "da")[0] == ["idé a", "idé b", "lighed"]


def test_pairs_that_people_decided_on_are_not_written(project: Project, tmp_path: Path) -> None:
    keys = [add_idea(project, text) for text in (FIRST, SECOND, "Shelter ved mosen")]
    assert len(written(project, tmp_path)) == 4
    refuse_pair(project, keys[0], keys[1])
    assert len(written(project, tmp_path)) == 3
    merge_ideas(project, keys[0], keys[2:])
    assert len(written(project, tmp_path)) == 1
