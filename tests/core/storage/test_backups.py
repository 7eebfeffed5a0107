"""Copies are whole or absent, and old backups make room by the rule."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.commands.round import word_scale
from bosaet_desktop.core.errors import FileReadOnly
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.storage import backups
from bosaet_desktop.core.storage.backups import (
    back_up,
    backups_of,
    copy_to,
    newest_good_backup,
    to_keep,
)
from tests.core.content import content_of


@pytest.fixture(autouse=True)
def own_backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOSAET_DATA", str(tmp_path / "data"))


def test_a_copy_holds_the_same_and_is_open_to_others(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "copies" / "copy.bosaet"
    copy_to(project.store.driver, target)
    copied = open_project(target)
    assert content_of(copied) == content_of(project)
    copied.close()
    assert [path.name for path in target.parent.iterdir()] == ["copy.bosaet"]


def test_a_copy_into_a_file_instead_of_a_folder_says_so(project: Project, tmp_path: Path) -> None:
    (tmp_path / "occupied").write_text("")
    with pytest.raises(FileReadOnly):
        copy_to(project.store.driver, tmp_path / "occupied" / "copy.bosaet")


def test_a_backup_that_cannot_be_kept_is_called_a_backup(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "occupied").write_text("")
    monkeypatch.setenv("BOSAET_DATA", str(tmp_path / "occupied"))
    with pytest.raises(FileReadOnly, match="No backup can be kept in the folder"):
        back_up(project.store.driver, "mine", datetime(2026, 3, 1, 19, 0))


def test_the_newest_backup_that_is_whole_is_offered(project: Project) -> None:
    first = back_up(project.store.driver, "mine", datetime(2026, 3, 1, 19, 0))
    word_scale(project, 1, "no", "yes")
    second = back_up(project.store.driver, "mine", datetime(2026, 3, 1, 19, 10))
    assert newest_good_backup("mine") == second
    second.write_bytes(second.read_bytes()[:9000])
    assert newest_good_backup("mine") == first
    opened = open_project(first)
    assert current_round(opened).lowest_wording == "slet ikke" or current_round(opened).questions
    opened.close()


def test_a_damaged_backup_that_is_no_database_is_passed_over(project: Project) -> None:
    first = back_up(project.store.driver, "mine", datetime(2026, 3, 1, 19, 0))
    second = back_up(project.store.driver, "mine", datetime(2026, 3, 1, 19, 10))
    second.write_bytes(b"nothing")
    assert newest_good_backup("mine") == first


def test_without_backups_none_is_offered() -> None:
    assert newest_good_backup("nobody") is None


@given(st.lists(st.integers(0, 200_000), unique=True, max_size=120))
def test_the_latest_and_one_of_each_day_and_week_are_kept(minutes: list[int]) -> None:
    start = datetime(2026, 1, 1)
    moments = sorted((start + timedelta(minutes=m) for m in minutes), reverse=True)
    paths = [Path(f"{moment.strftime(backups._TIME_FORMAT)}.bosaet") for moment in moments]
    kept = to_keep(paths)
    assert list(kept[:12]) == paths[:12]
    assert len(kept) <= 12 + 10 + 9
    kept_days = [moments[paths.index(path)].date() for path in kept]
    newest_days = sorted({moment.date() for moment in moments}, reverse=True)[:10]
    assert set(newest_days) <= set(kept_days)


def named(moment: datetime) -> Path:
    return Path(f"{moment.strftime(backups._TIME_FORMAT)}.bosaet")


def test_the_newest_of_ten_days_and_of_nine_weeks_stay() -> None:
    newest = datetime(2026, 6, 28, 20)
    paths = [named(newest - timedelta(hours=6 * at)) for at in range(400)]
    days = [named(newest - timedelta(days=at)) for at in range(10)]
    weeks = [named(newest - timedelta(weeks=at)) for at in range(9)]
    assert to_keep(paths) == tuple(sorted({*paths[:12], *days, *weeks}, reverse=True))


def test_the_same_week_of_another_year_is_another_week() -> None:
    paths = [named(datetime(2026, 3, day)) for day in range(14, 1, -1)]
    last_year = named(datetime(2025, 3, 3))
    assert to_keep([*paths, last_year])[-1] == last_year


def test_old_backups_make_room(project: Project) -> None:
    for minute in range(15):
        back_up(project.store.driver, "mine", datetime(2026, 3, 1, 19, minute))
    assert [path.stem[11:15] for path in backups_of("mine")] == [
        f"19{minute:02}" for minute in range(14, 2, -1)
    ]


def test_an_identity_made_up_by_somebody_never_leads_out_of_the_folder(
    project: Project, tmp_path: Path
) -> None:
    for identity in ("../../elsewhere", str(tmp_path / "elsewhere"), "", ".", "CON"):
        target = back_up(project.store.driver, identity, datetime(2026, 3, 1, 19, 0))
        assert target.parent.parent == backups.backup_folder()
        assert backups_of(identity) == (target,)


def test_what_somebody_else_laid_among_the_backups_is_left_alone(project: Project) -> None:
    first = back_up(project.store.driver, "mine", datetime(2026, 3, 1, 19, 0))
    stray = first.with_name("Vorgod - copy.bosaet")
    stray.write_text("mine")
    second = back_up(project.store.driver, "mine", datetime(2026, 3, 1, 19, 10))
    assert backups_of("mine") == (second, first)
    assert newest_good_backup("mine") == second
    assert stray.read_text() == "mine"


def test_a_clock_that_goes_backwards_hides_no_backup(project: Project) -> None:
    for day in range(1, 29):
        back_up(project.store.driver, "mine", datetime(2026, 3, day, 19, 0))
        back_up(project.store.driver, "mine", datetime(2026, 3, day, 20, 0))
    for minute in (20, 10):
        newest = back_up(project.store.driver, "mine", datetime(2000, 1, 1, 0, minute))
        assert newest.exists()
        assert newest_good_backup("mine") == newest
