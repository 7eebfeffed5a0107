"""What can be taken in and written out is there, and refuses what it cannot do before it starts."""

from pathlib import Path

import pytest

from bosaet_desktop.core.errors import FileTrouble, ImportRefused, InvalidInput
from bosaet_desktop.core.exchange.catalogue import (
    EXPORTS,
    IMPORTS,
    check_export,
    take_in,
    write_out,
)
from bosaet_desktop.core.exchange.table_writer import Table, write_workbook
from bosaet_desktop.core.project import Project

EVERY_FORMAT = [(what, suffix) for what, export in EXPORTS.items() for suffix in export.suffixes]


@pytest.mark.parametrize(("what", "suffix"), EVERY_FORMAT)
def test_empty_project_gives_the_blank_form_in_every_format(
    project: Project, tmp_path: Path, what: str, suffix: str
) -> None:
    target = tmp_path / f"target{suffix}"
    write_out(project, what, target, {}, "en")
    assert target.stat().st_size


@pytest.mark.parametrize(("what", "suffix"), EVERY_FORMAT)
def test_suffix_may_be_in_capitals(
    project: Project, tmp_path: Path, what: str, suffix: str
) -> None:
    check_export(what, tmp_path / f"TARGET{suffix.upper()}", {})


def test_every_import_refuses_an_empty_table(project: Project, tmp_path: Path) -> None:
    source = tmp_path / "empty.csv"
    source.write_bytes(b"")
    for what in IMPORTS:
        with pytest.raises(ImportRefused):
            take_in(project, what, source)


def test_sheets_of_a_workbook_that_are_not_read_are_named(project: Project, tmp_path: Path) -> None:
    source = tmp_path / "ideas.xlsx"
    tables = [Table(name, ("idea",), [(name,)]) for name in ("Ours", "Theirs")]
    write_workbook(source, tables)
    assert take_in(project, "ideas", source).remarks == ("Sheets left out: Theirs.",)


def test_paper_is_in_the_language_of_the_project_unless_another_is_named(
    project: Project, tmp_path: Path
) -> None:
    target = tmp_path / "migration.csv"
    write_out(project, "migration", target, {})
    assert target.read_text("utf-8-sig").startswith("område;")
    write_out(project, "migration", target, {}, "en")
    assert target.read_text("utf-8-sig").startswith("area,")


@pytest.mark.parametrize("what", EXPORTS)
def test_wrong_suffix_is_told_of_with_the_right_ones(tmp_path: Path, what: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_export(what, tmp_path / "target.exe", {})
    assert all(suffix in str(refused.value) for suffix in EXPORTS[what].suffixes)


def test_unknown_option_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="“ranking” has no option called sheets"):
        check_export("ranking", tmp_path / "r.csv", {"sheets": "4"})


def test_folder_is_no_target(tmp_path: Path) -> None:
    (tmp_path / "r.csv").mkdir()
    with pytest.raises(FileTrouble, match="is a folder, not a file"):
        check_export("ranking", tmp_path / "r.csv", {})
    with pytest.raises(FileTrouble, match="There is no folder"):
        check_export("ranking", tmp_path / "missing" / "r.csv", {})
