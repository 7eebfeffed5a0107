"""Where files are proposed to lie."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from bosaet_desktop.ui.places import documents, told_apart


def test_a_home_without_a_folder_for_documents_is_proposed_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(place))
    assert documents() == Path.home()
    place.mkdir()
    assert documents() == place


def test_files_are_called_by_their_names_and_by_folders_only_where_those_are_the_same() -> None:
    home, stick, old = Path("/home/Vorgod.x"), Path("/stick/a/Vorgod.x"), Path("/stick/b/Vorgod.x")
    copy = Path("/home/Vorgod (copy).x")
    assert told_apart([home, copy]) == {home: "Vorgod.x", copy: "Vorgod (copy).x"}
    assert set(told_apart([home, stick, old]).values()) == {
        str(Path("home/Vorgod.x")),
        str(Path("a/Vorgod.x")),
        str(Path("b/Vorgod.x")),
    }
