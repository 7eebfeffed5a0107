"""What every test relies on: no screen, a home of its own, English, the same examples in CI."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.exchange.sample import create_sample
from bosaet_desktop.core.i18n import LANGUAGES, use_language
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.rows.project import NewProject

# Qt chooses its platform when the first application is made, so this comes before any test.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "house",
    deadline=None,
    derandomize="CI" in os.environ,
    # The fixtures below are the same for every example, so sharing them hides nothing.
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def home_of_its_own(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """No test reads or writes the settings, backups and logs of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test starts in English, whatever the one before it spoke."""
    with use_language("en"):
        yield


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project, closed, made once: copying it is quicker than making it for each test."""
    path = tmp_path_factory.mktemp("new") / "Vorgod.bosaet"
    create_project(path, NewProject("Vorgod", villages=("Barde", "Vorgod"))).close()
    return path


@pytest.fixture
def project(new_file: Path, tmp_path: Path) -> Iterator[Project]:
    """An open project with two villages and nothing else, unless a room puts more into it."""
    opened = open_project(Path(shutil.copy(new_file, tmp_path)))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The sample project in each language, closed; open it for reading or copy it."""
    folder = tmp_path_factory.mktemp("samples")
    found = {language: folder / f"{language}.bosaet" for language in LANGUAGES}
    for language, path in found.items():
        create_sample(path, "rksk", language).close()
    return found


@pytest.fixture
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Clearing up must not reach what another program on this machine has in hand."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder
