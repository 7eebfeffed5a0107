"""A file that is no longer where it was opened takes no more marks, and none is lost."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bosaet_desktop.core.commands.idea import add_ideas
from bosaet_desktop.core.errors import FileMissing
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.idea import ideas
from bosaet_desktop.core.storage.backups import copy_to
from tests.core.content import content_of

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows moves no file that is open")


def delete(path: Path) -> None:
    path.unlink()


def delete_with_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


def rename(path: Path) -> None:
    path.rename(path.with_name("other.bosaet"))


def replace(path: Path) -> None:
    """As a program does that fetches the file from another computer."""
    copy = Path(shutil.copy(path, path.with_name("copy.bosaet")))
    copy.replace(path)


@pytest.fixture
def opened(new_file: Path, tmp_path: Path) -> Project:
    folder = tmp_path / "stick"
    folder.mkdir()
    project = open_project(Path(shutil.copy(new_file, folder)))
    add_ideas(project, ["Saved"])
    return project


@pytest.mark.parametrize("befall", [delete, delete_with_folder, rename, replace])
def test_nothing_is_called_saved_in_a_file_that_is_gone(
    opened: Project, tmp_path: Path, befall: Callable[[Path], None]
) -> None:
    before = content_of(opened)
    befall(opened.path)
    with pytest.raises(FileMissing) as told:
        add_ideas(opened, ["Lost"])
    assert str(told.value).startswith("Vorgod.bosaet is not where it was opened any more")
    with pytest.raises(FileMissing):
        opened.undo()
    assert content_of(opened) == before
    assert opened.undo_label == "Add ideas"
    copy_to(opened.store.driver, tmp_path / "copy.bosaet")
    opened.close()
    copy = open_project(tmp_path / "copy.bosaet")
    assert [each.text for each in ideas(copy)] == ["Saved"]
    copy.close()


def test_a_file_that_is_put_back_goes_on(opened: Project) -> None:
    away = opened.path.rename(opened.path.with_name("other.bosaet"))
    with pytest.raises(FileMissing):
        add_ideas(opened, ["Path"])
    away.rename(opened.path)
    add_ideas(opened, ["Path"])
    opened.close()
    again = open_project(opened.path)
    assert [each.text for each in ideas(again)] == ["Saved", "Path"]
    again.close()
