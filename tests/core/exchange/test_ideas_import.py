from collections.abc import Callable
from pathlib import Path

import pytest

from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.ideas_import import import_ideas
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.queries.idea import ideas, village_marks
from tests.core.content import content_of

DANISH_IDEAS = Path(__file__).parents[4] / "shared" / "data" / "ideas_da.csv"


def table(folder: Path, text: str) -> Path:
    path = folder / "ideas.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_ideas_come_with_their_villages_and_categories(project: Project, tmp_path: Path) -> None:
    text = (
        "idea;theme;village;source\nPath;Sport;Barde;web\nBench; SPORT ;barde;web\nSwing;;Ølgod\n"
    )
    report = import_ideas(project, table(tmp_path, text))
    assert (report.what, report.taken) == ("ideas", 3)
    assert report.ignored_columns == ("source",)
    assert report.made == ("Ølgod", "Sport")
    sport = categories(project)[-1].id
    assert [(i.text, i.village and i.village.name, i.category_id) for i in ideas(project)] == [
        ("Path", "Barde", sport),
        ("Bench", "Barde", sport),
        ("Swing", "Ølgod", None),
    ]


def test_a_village_that_is_made_gets_a_colour_of_its_own(project: Project, tmp_path: Path) -> None:
    import_ideas(project, table(tmp_path, "idea;village\nPath;Ølgod\nBench;Tarm\n"))
    assert [(each.name, each.colour) for each in village_marks(project)] == [
        ("Barde", 0),
        ("Vorgod", 1),
        ("Ølgod", 2),
        ("Tarm", 3),
    ]


def test_an_import_is_one_step_and_undoes_whole(
    project: Project, tmp_path: Path, check_undo: Callable[[Callable[[], object]], None]
) -> None:
    source = table(tmp_path, "idea;village;category\nPath;Ølgod;Sport\nBench;Tarm;Sport\n")
    check_undo(lambda: import_ideas(project, source))


def test_words_that_are_there_already_are_taken_and_counted(
    project: Project, tmp_path: Path
) -> None:
    source = table(tmp_path, "idea\nPath\nBench\n")
    import_ideas(project, source)
    report = import_ideas(project, source)
    assert report.taken == 2
    assert len(ideas(project)) == 4
    assert report.remarks == ("2 ideas have the same words as one that was there already.",)


def test_words_that_stand_twice_in_the_list_are_counted_too(
    project: Project, tmp_path: Path
) -> None:
    report = import_ideas(project, table(tmp_path, "idea\nPath\nBench\npath\n"))
    assert report.taken == 3
    assert report.remarks == ("1 idea has the same words as one that was there already.",)


def test_a_row_without_an_idea_is_left_out_and_said(project: Project, tmp_path: Path) -> None:
    report = import_ideas(project, table(tmp_path, "idea;village\nPath;Barde\n;Barde\n"))
    assert report.taken == 1
    assert report.remarks == ("1 row without an idea was left out.",)


@pytest.mark.parametrize("unfit", ["x" * 501, "110575-1234 has a barn"])
def test_an_unfit_row_is_named_and_nothing_is_imported(
    project: Project, tmp_path: Path, unfit: str
) -> None:
    before = content_of(project)
    with pytest.raises(ImportRefused, match=r"^Line 3: "):
        import_ideas(project, table(tmp_path, f"idea;village\nPath;Ølgod\n{unfit};Tarm\n"))
    assert content_of(project) == before


@pytest.mark.skipif(not DANISH_IDEAS.exists(), reason="the real ideas lie outside the checkout")
def test_real_danish_ideas_come_in_whole(project: Project) -> None:
    report = import_ideas(project, DANISH_IDEAS)
    assert report.taken == len(DANISH_IDEAS.read_text("utf-8-sig").splitlines()) - 1
    assert report.ignored_columns == ("id", "origin", "source")
    assert "Lyngå" in report.made
