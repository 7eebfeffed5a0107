"""An English project with ideas."""

from pathlib import Path

import pytest

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.queries.idea import village_marks
from bosaet_desktop.core.rows.project import NewProject
from tests.core.items import add_idea


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with two villages and English categories."""
    path = tmp_path_factory.mktemp("ideas") / "Vorgod.bosaet"
    create_project(path, NewProject("Vorgod", villages=("Barde", "Vorgod"), language="en")).close()
    return path


@pytest.fixture
def ideas(project: Project) -> tuple[str, ...]:
    """Five ideas: three sorted under the first category, two not sorted."""
    barde = village_marks(project)[0].id
    homes = categories(project)[0].id
    sorted_ideas = [add_idea(project, text, barde, homes) for text in ("Path", "Bridge", "Bench")]
    return (*sorted_ideas, *(add_idea(project, text) for text in ("Swing", "Slide")))
