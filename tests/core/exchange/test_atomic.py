import errno
from pathlib import Path

import pytest

from bosaet_desktop.core.errors import DiskFull, FileMissing, FileReadOnly, FileTrouble
from bosaet_desktop.core.exchange.atomic import replacing


def test_what_was_written_takes_the_place_of_the_target(tmp_path: Path) -> None:
    target = tmp_path / "r.csv"
    target.write_text("old")
    with replacing(target) as beside:
        assert (beside.parent, beside.suffix) == (tmp_path, ".csv")
        beside.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("raised", "told"),
    [
        (ZeroDivisionError(), ZeroDivisionError),
        (OSError(errno.ENOSPC, "full"), DiskFull),
        (PermissionError(errno.EACCES, "no"), FileReadOnly),
    ],
)
def test_trouble_leaves_the_target_as_it_was(
    tmp_path: Path, raised: Exception, told: type[Exception]
) -> None:
    target = tmp_path / "r.csv"
    target.write_text("old")

    def write() -> None:
        with replacing(target) as beside:
            beside.write_text("half")
            raise raised

    with pytest.raises(told):
        write()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("name", "told"),
    [("missing/r.csv", FileMissing), ("file/r.csv", FileMissing), ("folder", FileTrouble)],
)
def test_a_place_that_cannot_be_written_is_told_in_a_sentence(
    tmp_path: Path, name: str, told: type[Exception]
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    with pytest.raises(told), replacing(tmp_path / name) as beside:
        beside.write_text("x")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", "folder"]
