"""What a killed program left lying goes with the next backup, unless somebody may be at it."""

import os
from datetime import datetime, timedelta
from pathlib import Path
from time import time

import pytest

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.storage.leftovers import ABANDONED_AFTER, FORGOTTEN_AFTER

pytestmark = pytest.mark.usefixtures("own_temporary_folder")

NOW = datetime(2026, 1, 2, 3)
MINUTE = timedelta(minutes=1)


def at_rest(path: Path, rested: timedelta) -> Path:
    moment = time() - rested.total_seconds()
    os.utime(path, (moment, moment))
    return path


def half_written(folder: Path, name: str, rested: timedelta) -> Path:
    path = folder / f".{name * 32}.part"
    path.write_bytes(b"half of a file")
    return at_rest(path, rested)


@pytest.mark.parametrize("suffix", [".part", ".part-journal", ".torn", ".pdf", ".bosaet-agenda"])
def test_half_written_files_go_from_beside_the_file_and_its_backups(
    project: Project, suffix: str
) -> None:
    here, there = project.path.parent, project.back_up(NOW).parent
    left = [half_written(each, "a", ABANDONED_AFTER + MINUTE) for each in (here, there)]
    left = [each.rename(each.with_suffix(suffix)) for each in left]
    project.back_up(NOW)
    assert not any(each.exists() for each in left)


def test_a_file_that_may_still_be_written_and_one_of_another_name_stay(project: Project) -> None:
    fresh = half_written(project.path.parent, "a", ABANDONED_AFTER - MINUTE)
    other = project.path.parent / ".notes.part"
    other.write_text("mine")
    at_rest(other, timedelta(days=9))
    project.back_up(NOW)
    assert fresh.exists()
    assert other.exists()


def test_a_folder_of_ours_goes_when_no_evening_can_have_lasted_so_long(
    project: Project, own_temporary_folder: Path
) -> None:
    left, in_hand, other = (own_temporary_folder / n for n in ("bosaet-a", "bosaet-b", "other"))
    for folder in (left, in_hand, other):
        folder.mkdir()
        (folder / "copy.bosaet").write_text("names")
    at_rest(left, FORGOTTEN_AFTER + MINUTE)
    at_rest(in_hand, FORGOTTEN_AFTER - MINUTE)
    at_rest(other, FORGOTTEN_AFTER + MINUTE)
    project.back_up(NOW)
    assert not left.exists()
    assert in_hand.exists()
    assert other.exists()
