"""Preferences survive a restart, and nonsense in the file does no harm."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLocale, QSettings

from bosaet_desktop.ui.preferences import (
    MOST_RECENT,
    Preferences,
    RecentProject,
    system_language,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "bosaet.ini"


def opened_again(file: Path) -> Preferences:
    """Preferences as the next start of the program reads them."""
    return Preferences(QSettings(str(file), QSettings.Format.IniFormat))


def kept(preferences: Preferences) -> None:
    preferences._settings.sync()


def project(name: str = "Vorgod", stage: int = 3) -> RecentProject:
    return RecentProject(
        Path(f"/møder/{name}.bosaet"),
        f"{name}-egnen; på tværs, “sammen”",
        ("Barde", "Kjærgård", "Ølstrup"),
        "Ringkøbing-Skjern",
        stage,
        date(2026, 11, 20),
    )


def test_every_taste_survives_a_restart(file: Path) -> None:
    before = opened_again(file)
    before.language = "da"
    before.theme = "contrast"
    before.text_size = 150
    before.guide_shown = False
    before.path_shown = False
    before.sound = True
    before.project_kind = "whole"
    before.keep_window_bytes("geometry", QByteArray(b"\x00\x01"))
    kept(before)
    after = opened_again(file)
    assert (after.language, after.theme, after.text_size) == ("da", "contrast", 150)
    assert (after.guide_shown, after.path_shown, after.sound) == (False, False, True)
    assert after.project_kind == "whole"
    assert after.window_bytes("geometry") == QByteArray(b"\x00\x01")


def test_first_start_has_sensible_tastes(file: Path) -> None:
    first = opened_again(file)
    assert (first.theme, first.text_size, first.guide_shown) == ("system", 100, True)
    assert first.window_bytes("geometry").isEmpty()
    assert first.recent_projects() == ()


@pytest.mark.parametrize(("place", "language"), [("da_DK", "da"), ("de_DE", "en"), ("en_GB", "en")])
def test_language_follows_the_computer_until_chosen(
    file: Path, monkeypatch: pytest.MonkeyPatch, place: str, language: str
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(place)))
    assert system_language() == language
    assert opened_again(file).language == language


@pytest.mark.parametrize(
    ("key", "nonsense"),
    [
        ("text_size", "huge"),
        ("theme", "pink"),
        ("guide_shown", "perhaps"),
        ("project_kind", "seven"),
        ("recent", "[{]"),
        ("recent", '{"path": 1}'),
        ("recent", '[{"path": "x"}]'),
        (
            "recent",
            '[{"path":"x","title":"","villages":5,"municipality":"","stage":1,"opened":"x"}]',
        ),
        ("recent", "7"),
    ],
)
def test_nonsense_in_the_file_counts_as_not_set(file: Path, key: str, nonsense: str) -> None:
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue(key, nonsense)
    read = Preferences(settings)
    assert (read.text_size, read.theme, read.guide_shown) == (100, "system", True)
    assert (read.project_kind, read.recent_projects()) == ("evening", ())


@pytest.mark.parametrize(("kept_size", "size"), [("5", 100), ("400", 200)])
def test_text_size_out_of_range_is_brought_inside(file: Path, kept_size: str, size: int) -> None:
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue("text_size", kept_size)
    assert Preferences(settings).text_size == size


def test_recent_projects_come_back_word_for_word(file: Path) -> None:
    before = opened_again(file)
    before.remember_project(project())
    kept(before)
    assert opened_again(file).recent_projects() == (project(),)


def test_the_last_opened_project_stands_first_and_only_once(file: Path) -> None:
    preferences = opened_again(file)
    preferences.remember_project(project("Vorgod", 1))
    preferences.remember_project(project("Lem"))
    preferences.remember_project(project("Vorgod", 2))
    assert preferences.recent_projects() == (project("Vorgod", 2), project("Lem"))


def test_the_list_of_recent_projects_stays_short(file: Path) -> None:
    preferences = opened_again(file)
    for number in range(MOST_RECENT + 3):
        preferences.remember_project(project(f"nr {number}"))
    titles = [known.path.stem for known in preferences.recent_projects()]
    assert titles == [f"nr {number}" for number in range(MOST_RECENT + 2, 2, -1)]


def test_a_project_can_be_found_elsewhere(file: Path) -> None:
    preferences = opened_again(file)
    for name in ("Stadil", "Vorgod"):
        preferences.remember_project(project(name))
    preferences.move_project(project("Stadil").path, Path("/ny/Stadil.bosaet"))
    paths = [known.path for known in preferences.recent_projects()]
    assert paths == [project("Vorgod").path, Path("/ny/Stadil.bosaet")]
