"""Where files are proposed to lie."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from bosaet_desktop.ui.places import documents


def test_a_home_without_a_folder_for_documents_is_proposed_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(place))
    assert documents() == Path.home()
    place.mkdir()
    assert documents() == place
