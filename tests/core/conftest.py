"""Projects for the tests of core: real files in a folder that goes away."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.rows.project import NewProject
from tests.core.content import content_of


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project, closed, made once: copying it is quicker than making it for each test."""
    path = tmp_path_factory.mktemp("new") / "Vorgod.bosaet"
    create_project(path, NewProject("Vorgod", villages=("Barde", "Vorgod"))).close()
    return path


@pytest.fixture
def project(new_file: Path, tmp_path: Path) -> Iterator[Project]:
    """An open project with two villages and nothing else."""
    opened = open_project(Path(shutil.copy(new_file, tmp_path)))
    yield opened
    opened.close()


@pytest.fixture
def check_undo(project: Project) -> Callable[[Callable[[], object]], None]:
    """Run a command once and hold the file before, after, undone and redone against each other."""

    def check(command: Callable[[], object]) -> None:
        before = content_of(project)
        command()
        after = content_of(project)
        assert after != before, "the command changed nothing"
        project.undo()
        assert content_of(project) == before
        project.redo()
        assert content_of(project) == after

    return check
