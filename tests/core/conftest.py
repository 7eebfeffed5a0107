"""What every command is held to."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.project import Project
from tests.core.content import content_of


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
