"""Score sheets and their layout, written from what the round says today."""

import json
from pathlib import Path

import pypdf
import pytest

from bosaet_desktop.core.commands.sheet import HIGHEST_SHEET, start_sheet
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.exchange.sheets_export import export_score_sheets, export_sheet_layout
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.sheet_plan import printed_batches, printed_numbers
from tests.core.content import content_of
from tests.core.scoring import add_initiatives


def pages(target: Path) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(target).pages]


def test_as_many_sheets_are_written_as_were_asked_for(project: Project, tmp_path: Path) -> None:
    add_initiatives(project, "Feast")
    export_score_sheets(project, tmp_path / "s.pdf", sheets="3")
    found = pages(tmp_path / "s.pdf")
    assert len(found) == 3
    assert all(f"00{number}" in text for number, text in enumerate(found, start=1))
    assert all("Feast" in text for text in found)


def test_everybody_who_is_expected_gets_a_sheet(project: Project, tmp_path: Path) -> None:
    export_score_sheets(project, tmp_path / "s.pdf")
    assert len(pages(tmp_path / "s.pdf")) == 40


def test_every_table_of_five_gets_a_sheet(project: Project, tmp_path: Path) -> None:
    export_score_sheets(project, tmp_path / "s.pdf", mode="table")
    assert len(pages(tmp_path / "s.pdf")) == 8


def test_numbers_go_on_after_the_highest_in_use(project: Project, tmp_path: Path) -> None:
    start_sheet(project, 1, 41)
    export_score_sheets(project, tmp_path / "s.pdf", sheets="1")
    assert "042" in pages(tmp_path / "s.pdf")[0]


def test_sheets_that_were_written_are_known_with_their_layout(
    project: Project, tmp_path: Path
) -> None:
    add_initiatives(project, "Feast")
    before = content_of(project)
    assert export_score_sheets(project, tmp_path / "s.pdf", sheets="2")
    assert printed_numbers(project, 1) == (1, 2)
    add_initiatives(project, "Late")
    export_sheet_layout(project, tmp_path / "s.json")
    frozen = json.loads((tmp_path / "s.json").read_text("utf-8"))
    assert frozen == printed_batches(project, 1)[0][0]
    assert {row["title"] for page in frozen["pages"] for row in page["rows"]} == {"Feast", ""}
    for _step in range(3):
        project.undo()
    assert content_of(project) == before


def test_a_layout_and_a_joint_sheet_leave_no_trace(project: Project, tmp_path: Path) -> None:
    before = content_of(project)
    export_sheet_layout(project, tmp_path / "s.json")
    export_score_sheets(project, tmp_path / "s.pdf", mode="joint")
    assert content_of(project) == before


def test_sheets_of_a_project_that_can_only_be_read_are_written_and_not_noted(
    new_file: Path, tmp_path: Path
) -> None:
    looked_at = open_project(new_file, read_only=True)
    assert not export_score_sheets(looked_at, tmp_path / "s.pdf", sheets="2")
    assert export_score_sheets(looked_at, tmp_path / "j.pdf", mode="joint")
    assert printed_numbers(looked_at, 1) == ()
    looked_at.close()
    assert len(pages(tmp_path / "s.pdf")) == 2
    assert len(pages(tmp_path / "j.pdf")) == 1


def test_layout_of_another_look_is_todays(project: Project, tmp_path: Path) -> None:
    add_initiatives(project, "Feast")
    export_score_sheets(project, tmp_path / "s.pdf", sheets="1")
    export_sheet_layout(project, tmp_path / "s.json", large="1")
    large = json.loads((tmp_path / "s.json").read_text("utf-8"))
    assert large["orientation"] == "landscape"


def test_joint_sheet_is_one_without_a_number(project: Project, tmp_path: Path) -> None:
    add_initiatives(project, "Feast")
    export_score_sheets(project, tmp_path / "s.pdf", mode="joint")
    [text] = pages(tmp_path / "s.pdf")
    assert "001" not in text


def test_sheet_speaks_the_language_in_use(project: Project, tmp_path: Path) -> None:
    add_initiatives(project, "Feast")
    for language, word in (("da", "Ark"), ("en", "Sheet")):
        with use_language(language):
            export_score_sheets(project, tmp_path / "s.pdf", sheets="1")
        assert word in pages(tmp_path / "s.pdf")[0]


def test_codes_can_be_left_out_and_large_print_takes_more_room(
    project: Project, tmp_path: Path
) -> None:
    add_initiatives(project, *(f"Initiative {number}" for number in range(10)))
    export_sheet_layout(project, tmp_path / "plain.json", codes="0")
    export_sheet_layout(project, tmp_path / "large.json", large="1")
    plain, large = (
        json.loads((tmp_path / name).read_text("utf-8")) for name in ("plain.json", "large.json")
    )
    assert (plain["codes_printed"], large["codes_printed"]) == (False, True)
    assert len(large["pages"]) > len(plain["pages"])


def test_layout_tells_of_every_box_of_every_question(project: Project, tmp_path: Path) -> None:
    add_initiatives(project, "Feast", "Welcome")
    export_sheet_layout(project, tmp_path / "layout.json")
    layout = json.loads((tmp_path / "layout.json").read_text("utf-8"))
    titled = [cell for cell in layout["cells"] if not cell["row"].startswith("blank")]
    assert len(titled) == 2 * 3
    assert all([box["value"] for box in cell["boxes"]] == [1, 2, 3, 4, 5] for cell in titled)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"sheets": "0"}, "The option sheets is a number from 1 to 9999, not “0”."),
        ({"sheets": "x"}, "The option sheets is a number from 1 to 9999, not “x”."),
        ({"sheets": "-1"}, "The option sheets is a number from 1 to 9999, not “-1”."),
        ({"sheets": "1" * 30}, f"The option sheets is a number from 1 to 9999, not “{'1' * 30}”."),
        ({"large": "2"}, "The option large is 1 or 0, not “2”."),
        ({"mode": "cube"}, "The option mode is one of person, table, joint, not “cube”."),
    ],
)
def test_option_that_means_nothing_is_refused(
    project: Project, tmp_path: Path, options: dict[str, str], said: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        export_score_sheets(project, tmp_path / "s.pdf", **options)
    assert str(refused.value) == said
    assert not list(tmp_path.glob("s.pdf"))


def test_numbers_do_not_run_past_four_digits(project: Project, tmp_path: Path) -> None:
    start_sheet(project, 1, HIGHEST_SHEET)
    export_score_sheets(project, tmp_path / "s.pdf", sheets="2")
    assert printed_numbers(project, 1) == (1, 2)
    with pytest.raises(NotAllowed, match="only 9996 are free"):
        export_score_sheets(project, tmp_path / "t.pdf", sheets="9997")
