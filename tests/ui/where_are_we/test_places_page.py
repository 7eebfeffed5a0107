"""Potentials and limits typed place by place."""

import pytest

from bosaet_desktop.core.commands.potential import add_potentials
from bosaet_desktop.core.commands.village import set_strengths
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.potential import place_profiles
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.terms.segment import PotentialKind
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.where_are_we.places_page import PlacesPage
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.labels import PlainLabel
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.table_view import TableView
from tests.ui.shown_page import Show, nameless, part


@pytest.fixture
def page(context: PageContext, show: Show) -> PlacesPage:
    return show(PlacesPage(context))


def typed(page: PlacesPage, kind: PotentialKind, words: str) -> None:
    view = page.findChildren(TableView)[list(PotentialKind).index(kind)]
    model = view.model()
    model.setData(model.index(model.rowCount() - 1, 0), words)


def texts(project: Project, place: int) -> list[tuple[PotentialKind, str]]:
    return [(each.kind, each.text) for each in place_profiles(project)[place].lines]


def test_what_is_typed_is_about_the_place_shown_and_of_the_kind_of_its_table(
    page: PlacesPage, project: Project
) -> None:
    typed(page, PotentialKind.POTENTIAL, "The stream")
    page.reveal(villages(project)[0].id)
    typed(page, PotentialKind.POLITICAL, "No local plan")
    assert texts(project, 0) == [(PotentialKind.POTENTIAL, "The stream")]
    assert texts(project, 1) == [(PotentialKind.POLITICAL, "No local plan")]


def test_a_stored_line_leaves_the_keyboard_where_the_next_one_is_written(
    page: PlacesPage, project: Project
) -> None:
    typed(page, PotentialKind.POTENTIAL, "The stream")
    page.refresh()
    view = page.findChildren(TableView)[0]
    typed(page, PotentialKind.POTENTIAL, "The school")
    assert view.currentIndex().row() == view.model().rowCount() - 1 == 2


def test_only_the_lines_of_the_whole_cluster_reach_the_wall(
    page: PlacesPage, project: Project
) -> None:
    village = villages(project)[0].id
    add_potentials(project, PotentialKind.LIMIT, village, ["Empty houses"])
    page.refresh()
    assert page.audience_view() is None
    add_potentials(project, PotentialKind.POTENTIAL, None, ["The stream"])
    page.refresh()
    view = page.audience_view()
    assert isinstance(view, HallList)
    words = [label.text() for label in view.findChildren(PlainLabel)]
    assert "The stream" in words
    assert "Empty houses" not in words
    view.deleteLater()


def test_strengths_written_with_the_village_are_shown_and_not_asked_for_again(
    page: PlacesPage, project: Project
) -> None:
    village = villages(project)[0]
    set_strengths(project, village.id, "Willing hands")
    page.refresh()
    part(page, SegmentedControl).chosen.emit(village.id)
    words = [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
    assert any("Willing hands" in each for each in words)


def test_everything_that_takes_the_keyboard_has_a_name(page: PlacesPage) -> None:
    assert nameless(page) == []
