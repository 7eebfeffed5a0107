from collections.abc import Callable
from pathlib import Path

import pytest

from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.initiatives_import import import_initiatives
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.initiative import find_initiative, initiatives
from tests.core.content import content_of


def table(folder: Path, text: str) -> Path:
    path = folder / "initiatives.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_initiatives_come_in_the_order_of_the_table(project: Project, tmp_path: Path) -> None:
    text = 'Titel;Landsby;Beskrivelse\nFeast;"Barde, Tarm";"One\nTwo"\nTrail;;\n'
    report = import_initiatives(project, table(tmp_path, text))
    assert (report.what, report.taken, report.made) == ("initiatives", 2, ("Tarm",))
    feast, trail = initiatives(project)
    assert [each.name for each in feast.villages] == ["Barde", "Tarm"]
    assert (trail.title, trail.villages) == ("Trail", ())
    detail = find_initiative(project, feast.id)
    assert detail is not None
    assert detail.description == "One\nTwo"


def test_a_title_alone_will_do(project: Project, tmp_path: Path) -> None:
    import_initiatives(project, table(tmp_path, "title\nFeast, with dancing\n"))
    assert [each.title for each in initiatives(project)] == ["Feast, with dancing"]


def test_an_import_is_one_step_and_undoes_whole(
    project: Project, tmp_path: Path, check_undo: Callable[[Callable[[], object]], None]
) -> None:
    source = table(tmp_path, "title;category;village\nFeast;Sport;Tarm\n")
    check_undo(lambda: import_initiatives(project, source))


def test_a_row_without_a_title_is_named_and_nothing_is_imported(
    project: Project, tmp_path: Path
) -> None:
    before = content_of(project)
    with pytest.raises(ImportRefused, match=r"^Line 3: An initiative needs a title"):
        import_initiatives(project, table(tmp_path, "title;description\nFeast;\n;Alone\n"))
    assert content_of(project) == before


def test_titles_that_marks_could_not_tell_apart_are_counted(
    project: Project, tmp_path: Path
) -> None:
    import_initiatives(project, table(tmp_path, "title\nFeast\nTrail\n"))
    report = import_initiatives(project, table(tmp_path, "title\nfeast\nBus\nBus\nBus\n"))
    assert report.remarks == ("3 initiatives have the same title as another one.",)
    assert len(initiatives(project)) == 6
