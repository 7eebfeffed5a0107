"""The table of contents."""

from importlib import import_module

import pytest

from bosaet_desktop.core.guide.path import STAGE_TITLES, STEP_TITLES
from bosaet_desktop.core.guide.steps_guide import load_guide
from bosaet_desktop.core.i18n import LANGUAGES
from bosaet_desktop.core.terms.project import KINDS
from bosaet_desktop.ui.page import Page
from bosaet_desktop.ui.pages import EVENING, OVERVIEW, PAGES, STAGES, PageEntry, entry, shown_pages

BY_KEY = pytest.mark.parametrize("page", PAGES, ids=[page.key for page in PAGES])


def test_keys_are_unique_and_begin_with_their_stage() -> None:
    keys = [page.key for page in PAGES]
    assert len(set(keys)) == len(keys)
    assert keys == [*STEP_TITLES]
    assert [stage.key for stage in STAGES] == [*STAGE_TITLES]
    assert all(page.key.startswith(f"{page.stage}.") for page in PAGES if page.stage)


def test_steps_follow_the_order_of_the_stages() -> None:
    order = [stage.key for stage in STAGES]
    stages = [order.index(page.stage) for page in PAGES if page.stage]
    assert stages == sorted(stages)


def test_an_evening_meets_few_pages_and_more_brings_all() -> None:
    assert len(shown_pages(EVENING)) <= 14
    assert shown_pages(EVENING, more=True) == PAGES


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_project_begins_with_the_overview(kind: str) -> None:
    assert shown_pages(kind)[0] is entry(OVERVIEW)


@BY_KEY
def test_every_entry_loads_its_page(page: PageEntry) -> None:
    module, _colon, name = page.view.partition(":")
    assert issubclass(getattr(import_module(module), name), Page)


@BY_KEY
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_has_its_guide(page: PageEntry, code: str) -> None:
    assert load_guide(page.key, code).why
