"""Copies of one project on several laptops, opened, worked on and merged as the program does it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bosaet_desktop.core.merge.apply import apply_merge
from bosaet_desktop.core.merge.plan import MergePlan, all_taken, plan_merge
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.rows.merge import Choice

# The marks of a sheet of two initiatives.
FULL = (4, 5, 3, 2, 2, 1)


def copy_of(source: Path, name: str) -> Path:
    """Return a copy of a closed project beside it."""
    return Path(shutil.copy(source, source.with_name(f"{name}.bosaet")))


@contextmanager
def at(path: Path) -> Iterator[Project]:
    """Work in a project that is closed afterwards, as one must be before it is carried away."""
    project = open_project(path)
    try:
        yield project
    finally:
        project.close()


def merged(path: Path, other: Path, choice: Choice | None = None) -> MergePlan:
    """Merge `other` into `path`, answering every question alike; return the plan there was."""
    with at(path) as project:
        plan = plan_merge(project, other)
        apply_merge(project, plan, all_taken(plan, choice) if choice else {})
        return plan
