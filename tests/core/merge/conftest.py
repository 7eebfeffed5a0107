"""One project as it lies on two laptops."""

from pathlib import Path

import pytest

from bosaet_desktop.core.project import Project
from tests.core.merge.two_laptops import FULL, copy_of
from tests.core.scoring import add_initiatives, fill_sheet


@pytest.fixture
def here(project: Project) -> Path:
    """A project with two initiatives and one typed sheet, closed."""
    add_initiatives(project, "Path", "Shelter")
    fill_sheet(project, 1, FULL)
    project.close()
    return project.path


@pytest.fixture
def there(here: Path) -> Path:
    """A copy of it, for the other laptop."""
    return copy_of(here, "other")
