"""The paper kit: everything in one PDF, in its copies, with the numbers it went out with noted."""

from collections.abc import Mapping
from pathlib import Path

import pypdf
import pytest

from bosaet_desktop.core.commands.programme import plan_agenda
from bosaet_desktop.core.commands.project import set_kind
from bosaet_desktop.core.commands.round import set_mode
from bosaet_desktop.core.errors import InvalidInput, UserError
from bosaet_desktop.core.exchange import catalogue
from bosaet_desktop.core.exchange.kit_export import export_paper_kit, make_kit
from bosaet_desktop.core.exchange.kit_parts import JOINT_SHEET, LARGE_SHEETS, SHEETS, kit_parts
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.sheet_plan import printed_numbers
from bosaet_desktop.core.rows.meeting import NewAgendaItem
from bosaet_desktop.core.rows.project import THE_EVENING
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.core.terms.project import EVENING
from bosaet_desktop.core.terms.scoring import JOINT, TABLE
from tests.core.scoring import add_initiatives


def pages(path: Path) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


def holding(words: str, path: Path) -> int:
    """Return on how many pages the words stand."""
    return sum(words in " ".join(page.split()) for page in pages(path))


def test_an_empty_project_gives_every_part(project: Project, tmp_path: Path) -> None:
    assert export_paper_kit(project, tmp_path / "kit.pdf")
    listed = " ".join(pages(tmp_path / "kit.pdf")[:2])
    assert [part.title for part in kit_parts(project) if part.title not in listed] == []


def test_numbered_sheets_are_noted_once_and_undone_in_one_step(
    project: Project, tmp_path: Path
) -> None:
    add_initiatives(project, "Feast")
    parts = ",".join((SHEETS, LARGE_SHEETS))
    export_paper_kit(project, tmp_path / "kit.pdf", parts=parts)
    assert printed_numbers(project, 1) == tuple(range(1, 49))
    assert len(pages(tmp_path / "kit.pdf")) == 1 + 48
    project.undo()
    assert printed_numbers(project, 1) == ()


def test_showing_the_kit_notes_nothing(project: Project, tmp_path: Path) -> None:
    made = make_kit(project, tmp_path / "kit.pdf", kit_parts(project))
    assert [len(batch.numbers) for batch in made] == [44, 4]
    assert printed_numbers(project, 1) == ()


@pytest.mark.parametrize(("mode", "sheets"), [(TABLE, 9), (JOINT, 1)])
def test_sheets_are_as_many_as_the_round_needs(
    project: Project, tmp_path: Path, mode: str, sheets: int
) -> None:
    set_mode(project, 1, mode)
    export_paper_kit(project, tmp_path / "kit.pdf", parts=SHEETS)
    assert len(pages(tmp_path / "kit.pdf")) == 1 + sheets


def unneeded(project: Project) -> set[str]:
    return {part.key for part in kit_parts(project) if not part.needed}


def test_four_workshops_need_every_part(project: Project) -> None:
    assert unneeded(project) == set()


def test_an_evening_needs_no_papers_of_steps_it_has_not(project: Project) -> None:
    set_kind(project, EVENING)
    others = {JOINT_SHEET, "blank-table-sheets", "blank-joint-sheet"}
    assert unneeded(project) == {"survey", "frame", "dot-sheets"} | others
    set_mode(project, 1, JOINT)
    assert unneeded(project) == {"survey", "frame", "dot-sheets"} | {
        "blank-sheets",
        "blank-table-sheets",
    }


def test_what_the_agenda_hands_out_is_needed(project: Project) -> None:
    set_kind(project, EVENING)
    plan_agenda(
        project, THE_EVENING, [NewAgendaItem(AgendaKind.PRESENT, "Frame", 10, paper="frame")]
    )
    assert {"survey", "dot-sheets"} < unneeded(project)
    assert "frame" not in unneeded(project)


def test_the_reserve_tells_nothing_of_what_is_in_the_project(
    samples: Mapping[str, Path], tmp_path: Path
) -> None:
    project = open_project(samples["da"], read_only=True)
    reserve = [part for part in kit_parts(project) if part.blank]
    make_kit(project, tmp_path / "kit.pdf", reserve)
    written = " ".join(pages(tmp_path / "kit.pdf")[1:])
    assert "RKSKøst" in written
    assert "Agnete" not in written
    assert "Høstfest" not in written
    project.close()


def test_blank_sheets_have_no_number_and_join_no_round(project: Project, tmp_path: Path) -> None:
    add_initiatives(project, "Feast")
    catalogue.write_out(project, "blank-sheets", tmp_path / "b.pdf", {"sheets": "2"}, "en")
    assert len(pages(tmp_path / "b.pdf")) == 2
    assert "Feast" not in pages(tmp_path / "b.pdf")[0]
    assert "001" not in pages(tmp_path / "b.pdf")[0]
    assert printed_numbers(project, 1) == ()


def test_an_unknown_part_is_refused_by_name(project: Project, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="The kit has no part “flags”"):
        export_paper_kit(project, tmp_path / "kit.pdf", parts="frame,flags")
    assert not (tmp_path / "kit.pdf").exists()


def test_stopping_half_way_leaves_no_file_and_no_numbers(project: Project, tmp_path: Path) -> None:
    def stop(items: object, _total: int = 0) -> object:
        raise UserError("Stopped.")

    with pytest.raises(UserError):
        make_kit(project, tmp_path / "kit.pdf", kit_parts(project), stop)  # type: ignore[arg-type]  # raises before it gives anything
    assert not (tmp_path / "kit.pdf").exists()
    assert printed_numbers(project, 1) == ()


def test_a_file_that_can_only_be_read_still_gives_its_kit(
    samples: Mapping[str, Path], tmp_path: Path
) -> None:
    project = open_project(samples["en"], read_only=True)
    assert not export_paper_kit(project, tmp_path / "kit.pdf", parts=SHEETS)
    assert holding("Sheet", tmp_path / "kit.pdf") >= 44
    project.close()
