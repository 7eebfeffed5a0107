"""A page offers the hall and the printer only what it has."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.frame.page_stack import page_class
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.pages import PAGES, PageEntry
from bosaet_desktop.ui.project_signals import ProjectSignals
from tests.ui.shown_page import Show

KEYS = {page.key: page for page in PAGES}
FOR_THE_HALL = {
    "where_are_we.facts",
    "what_do_we_want.idea_board",
    "what_do_we_want.initiatives",
    "how.score_entry",
    "how.result",
    "how.choose",
    "what_now.action_plan",
    "after.follow_up",
    "after.outcome",
    "after.repeat",
}
# People are welcomed to an empty project too.
ALWAYS_FOR_THE_HALL = {"overview"}
# What is filled in by hand before anything is typed.
BLANK_FORMS = {
    "before.attention",
    "what_do_we_want.initiatives",
    "what_now.action_plan",
    "what_now.agreements",
    "after.evaluation",
    "before.canvas",
    "before.involvement",
    "where_are_we.agreement",
    "where_are_we.expectations",
    "after.handover",
}


@pytest.fixture
def sample(
    samples: Mapping[str, Path], tmp_path: Path, context: PageContext
) -> Iterator[PageContext]:
    """The sample project in the place of the empty one."""
    copy = tmp_path / "sample.bosaet"
    copy.write_bytes(samples["en"].read_bytes())
    project: Project = open_project(copy)
    signals = ProjectSignals(project)
    yield PageContext(
        project, Tally(project), context.preferences, signals, context.go_to, context.say
    )
    signals.close()
    project.close()


@pytest.mark.parametrize("entry", PAGES, ids=KEYS)
def test_an_empty_page_offers_blank_forms_or_nothing(
    context: PageContext, show: Show, entry: PageEntry
) -> None:
    page = show(page_class(entry)(context))
    assert page.shows_for_hall == (entry.key in ALWAYS_FOR_THE_HALL)
    assert bool(page.papers()) == (entry.key in BLANK_FORMS)


@pytest.mark.parametrize("key", sorted(FOR_THE_HALL))
def test_a_page_with_content_offers_what_it_then_shows(
    sample: PageContext, qtbot: QtBot, key: str
) -> None:
    page = page_class(KEYS[key])(sample)
    qtbot.addWidget(page)
    page.refresh()
    assert page.shows_for_hall
    view = page.audience_view()
    assert view is not None
    qtbot.addWidget(view)
