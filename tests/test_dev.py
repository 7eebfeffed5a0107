"""The script that sets up: what it names, what it locks, and when it starts anew."""

import re
import sys
import tomllib
from contextlib import closing
from pathlib import Path

import pytest

import dev
from bosaet_desktop.core.project import open_project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.storage.backups import backup_folder
from devtools.data_folder import data_folder
from devtools.system_packages import debian_package

ROOT = Path(__file__).parents[1]
LOCKS = (dev.BOOTSTRAP, *dev.EVERYTHING)


def locked(name: str) -> set[str]:
    """Return the packages a lock pins, spelled as the index spells them."""
    pins = re.findall(r"^([\w.-]+)==", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)
    return {pin.lower().replace("_", "-") for pin in pins}


def declared(*groups: str) -> set[str]:
    """Return the packages that pyproject.toml asks for, in the named groups."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {"run": project["project"]["dependencies"], **project["dependency-groups"]}
    return {re.split(r"[<>=]", item)[0].lower() for group in groups for item in wanted[group]}


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ],
)
def test_a_library_is_named_by_its_debian_package(library: str, package: str) -> None:
    assert debian_package(library) == package


def test_everything_declared_is_locked() -> None:
    assert declared("bootstrap") <= locked(dev.BOOTSTRAP)
    assert declared("run", "build") <= locked("requirements.txt")
    assert declared("dev") <= locked("requirements-dev.txt")


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_hashes_and_no_addresses(name: str) -> None:
    lock = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in lock
    for pin in re.split(r"\n(?=\S)", lock):
        assert pin.startswith("#") or "--hash=sha256:" in pin


def test_packages_in_both_locks_have_one_version() -> None:
    both = locked("requirements.txt") & locked("requirements-dev.txt")
    run, dev_only = ((ROOT / name).read_text(encoding="utf-8") for name in dev.EVERYTHING)
    pins = [line for line in dev_only.splitlines() if line.split("==")[0] in both]
    assert pins
    assert all(pin in run.splitlines() for pin in pins)


def test_a_changed_lock_asks_for_a_new_set_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (*LOCKS, "pyproject.toml"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    before = dev.fingerprint(dev.RUNTIME)
    (tmp_path / "requirements-dev.txt").write_text("changed")
    assert dev.fingerprint(dev.RUNTIME) == before
    (tmp_path / "requirements.txt").write_text("changed")
    assert dev.fingerprint(dev.RUNTIME) != before


def test_a_catalogue_stays_the_same_when_only_its_dates_changed(tmp_path: Path) -> None:
    head = 'msgid ""\nmsgstr ""\n"POT-Creation-Date: {0} 10:00+0200\\n"\n"Generated-By: {0}\\n"\n'
    first, second = tmp_path / "a.po", tmp_path / "b.po"
    for path, date in ((first, "2026-02-03"), (second, "2027-04-05")):
        path.write_text(head.format(date) + '\nmsgid "Åben"\nmsgstr "Åben"\n', encoding="utf-8")
        dev.steady(path)
    assert first.read_bytes() == second.read_bytes()
    assert 'msgid "Åben"' in first.read_text(encoding="utf-8")
    assert "POT-Creation-Date" in first.read_text(encoding="utf-8")


def test_a_first_run_has_the_sample_project_and_the_next_the_start_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    for home in (tmp_path / "Ærø", tmp_path / "another"):
        monkeypatch.setenv("BOSAET_DATA", str(home))
        (sample,) = dev.first_sample()
        assert Path(sample).is_relative_to(home)
        with closing(open_project(Path(sample))) as opened:
            assert project_row(opened).sample
        assert dev.first_sample() == []


def test_a_sample_that_could_not_be_made_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    monkeypatch.setenv("BOSAET_DATA", str(tmp_path))
    with monkeypatch.context() as broken:
        broken.setattr(dev, "bosaet", lambda *_: (sys.executable, "-c", "raise SystemExit(3)"))
        assert dev.first_sample() == []
    assert len(dev.first_sample()) == 1


def test_every_page_is_pictured_in_both_languages_and_themes() -> None:
    jobs = dev.picture_jobs(["overview", "how.result"], Path("pictures"))
    names = {target.name for target, _options in jobs}
    assert len(names) == len(jobs) == 8
    assert "how.result-da-dark.png" in names


def test_samples_lie_where_the_program_keeps_its_own_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for moved in (str(tmp_path), ""):
        monkeypatch.setenv("BOSAET_DATA", moved)
        assert data_folder(Path(sys.executable)) == backup_folder().parent
