"""Pages of the stage "How?" on real files."""

from pathlib import Path

import pytest

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.rows.project import NewProject
from tests.core.scoring import add_initiatives


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with two villages and three initiatives on the sheet."""
    path = tmp_path_factory.mktemp("how") / "Vorgod.bosaet"
    project = create_project(path, NewProject("Vorgod", villages=("Barde", "Vorgod")))
    add_initiatives(project, "Festival", "Path", "School")
    project.close()
    return path
