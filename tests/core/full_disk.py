"""A disk on which a project finds no more room."""

from collections.abc import Iterator
from contextlib import contextmanager

from bosaet_desktop.core.project import Project

# More than any test comes to, in pages of 4 KiB.
MANY_PAGES = 100_000


@contextmanager
def full_disk(project: Project, left: int = 0) -> Iterator[None]:
    """Let the file grow by no more than `left` pages, and afterwards as it likes again."""
    driver = project.store.driver
    (pages,) = driver.execute("PRAGMA page_count").fetchone()
    driver.execute(f"PRAGMA max_page_count={pages + left}")
    try:
        yield
    finally:
        driver.execute(f"PRAGMA max_page_count={MANY_PAGES}")
