from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.cluster import cluster_ideas
from bosaet_desktop.core.commands.idea import edit_idea_text
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.initiative import find_initiative, initiatives
from bosaet_desktop.core.queries.initiative_thread import background
from bosaet_desktop.core.queries.tag import tags, tags_by_initiative
from bosaet_desktop.core.rows.initiative import InitiativeDetail, NewInitiative
from bosaet_desktop.core.rows.involvement import Rung
from bosaet_desktop.core.rows.tag import tag_names
from bosaet_desktop.core.terms.influence import Influence
from bosaet_desktop.core.terms.tag import TagKind
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.theme.theme import GRID, make_theme
from bosaet_desktop.ui.what_do_we_want.initiatives.background_card import BackgroundCard
from bosaet_desktop.ui.what_do_we_want.initiatives.form import InitiativeForm
from bosaet_desktop.ui.what_do_we_want.initiatives.idea_picker import IdeaPicker
from bosaet_desktop.ui.what_do_we_want.initiatives.list import InitiativeList
from bosaet_desktop.ui.what_do_we_want.initiatives.list_delegate import number_width
from bosaet_desktop.ui.what_do_we_want.initiatives.page import InitiativesPage
from bosaet_desktop.ui.what_do_we_want.initiatives.shape_dialog import ShapeDialog
from bosaet_desktop.ui.what_do_we_want.initiatives.thread_card import PAGES, ThreadCard
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.labels import PlainLabel
from tests.ui.shown_page import SMALL_WINDOW, Show, Told, nameless, part

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def keys(project: Project, ideas: tuple[str, ...]) -> tuple[str, ...]:
    new = (
        NewInitiative("Trail", idea_ids=ideas[:2]),
        NewInitiative("Feast"),
        NewInitiative("Film"),
    )
    return tuple(add_initiative(project, each) for each in new)


@pytest.fixture
def page(context: PageContext, show: Show, keys: tuple[str, ...]) -> InitiativesPage:
    return show(InitiativesPage(context))


@pytest.fixture
def form(page: InitiativesPage) -> InitiativeForm:
    return part(page, InitiativeForm)


@pytest.fixture
def listed(page: InitiativesPage) -> InitiativeList:
    return part(page, InitiativeList)


def detail(project: Project, key: str) -> InitiativeDetail:
    found = find_initiative(project, key)
    assert found is not None
    return found


def titles(project: Project) -> list[str]:
    return [line.title for line in initiatives(project)]


def test_a_pasted_list_becomes_an_initiative_for_each_line(
    page: InitiativesPage, listed: InitiativeList, project: Project, qtbot: QtBot, told: Told
) -> None:
    QGuiApplication.clipboard().setText("• Kiosk på Ærø 🌊\n\n• Boat\n")
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert titles(project) == ["Trail", "Feast", "Film", "Kiosk på Ærø 🌊", "Boat"]
    assert told.sentences == ["2 initiatives added."]
    project.undo()
    assert titles(project) == ["Trail", "Feast", "Film"]


def test_a_list_pasted_into_a_title_becomes_initiatives_and_leaves_the_title(
    form: InitiativeForm, project: Project, qtbot: QtBot, told: Told
) -> None:
    QGuiApplication.clipboard().setText("\n".join(f"Initiative {n}" for n in range(120)))
    form.go_to_title()
    qtbot.keyClick(form.title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert titles(project)[:4] == ["Trail", "Feast", "Film", "Initiative 0"]
    assert len(titles(project)) == 3 + 120
    assert form.title.text() == "Initiative 119"
    assert told.sentences == ["120 initiatives added."]


def test_one_pasted_line_is_a_title(form: InitiativeForm, project: Project, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Kiosk\n")
    form.go_to_title()
    qtbot.keyClick(form.title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    assert titles(project) == ["Kiosk", "Feast", "Film"]


def test_lines_that_the_mouse_pasted_into_a_title_are_told_where_to_go(
    form: InitiativeForm, project: Project, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("Kiosk\nBoat")
    form.go_to_title()
    form.title.paste()
    with qtbot.captureExceptions() as caught:
        qtbot.keyClick(form.title, Qt.Key.Key_Return)
    [(_kind, error, _trace)] = caught
    assert str(error) == "Several lines are too much for one title."
    assert form.title.text() == titles(project)[0] == "Trail"


def test_a_list_can_be_pasted_before_there_is_an_initiative(
    context: PageContext, show: Show, project: Project, qtbot: QtBot
) -> None:
    page = show(InitiativesPage(context))
    QGuiApplication.clipboard().setText("\n".join(f"Initiative {n}" for n in range(120)))
    button = part(page, EmptyState).button
    assert button is not None
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(titles(project)) == 120


def test_the_first_initiative_is_shown_at_once(form: InitiativeForm) -> None:
    assert form.title.text() == "Trail"


def test_what_is_written_is_stored_for_the_one_it_was_written_for(
    qtbot: QtBot,
    form: InitiativeForm,
    listed: InitiativeList,
    project: Project,
    keys: tuple[str, ...],
) -> None:
    form.title.setFocus()
    form.title.setText("Nature trail")
    listed.choose(keys[1])
    assert titles(project) == ["Nature trail", "Feast", "Film"]
    assert form.title.text() == "Feast"
    form.description.setPlainText("With dancing\nand a band")
    form.commit()
    assert detail(project, keys[1]).description == "With dancing\nand a band"


def test_a_new_initiative_waits_for_its_title(
    qtbot: QtBot, page: InitiativesPage, form: InitiativeForm, project: Project
) -> None:
    page.add()
    qtbot.keyClicks(form.title, "Welcome hosts")
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    assert titles(project) == ["Trail", "Feast", "Film", "Welcome hosts"]


def test_a_title_that_is_refused_gives_way_to_the_stored_one(
    qtbot: QtBot, form: InitiativeForm
) -> None:
    form.title.setText(" ")
    with qtbot.captureExceptions() as raised:
        form.title.commit()
    assert [str(error) for _kind, error, _trace in raised] == ["An initiative needs a title."]
    assert form.title.text() == "Trail"


def test_ticking_a_village_adds_it(
    qtbot: QtBot, form: InitiativeForm, project: Project, keys: tuple[str, ...]
) -> None:
    box = next(box for box in form.findChildren(QCheckBox) if box.text() == "Vorgod")
    box.click()
    assert [village.name for village in initiatives(project)[0].villages] == ["Vorgod"]
    box.click()
    assert detail(project, keys[0]).village_ids == ()


def test_an_idea_shows_what_was_first_said(
    form: InitiativeForm, project: Project, ideas: tuple[str, ...]
) -> None:
    edit_idea_text(project, ideas[0], "A path by the stream")
    texts = [label.text() for label in form.ideas.findChildren(PlainLabel)]
    assert "A path by the stream" in texts
    assert "First said as: Path" in texts


def test_an_idea_can_be_taken_out_and_another_added(
    page: InitiativesPage, form: InitiativeForm, project: Project, keys: tuple[str, ...]
) -> None:
    form.ideas.removed.emit(detail(project, keys[0]).ideas[0].id)
    assert [idea.text for idea in detail(project, keys[0]).ideas] == ["Bridge"]
    form.ideas_wanted.emit(keys[0])
    picker = part(page, IdeaPicker)
    offered = part(picker, QListWidget)
    shown = [offered.item(row).text() for row in range(offered.count())]
    assert shown == ["Path · Barde", "Bench · Barde", "Swing", "Slide"]
    offered.item(2).setCheckState(Qt.CheckState.Checked)
    picker.accept()
    assert [idea.text for idea in detail(project, keys[0]).ideas] == ["Bridge", "Swing"]


def test_alt_and_arrows_move_an_initiative_in_the_list(
    qtbot: QtBot, listed: InitiativeList, project: Project, keys: tuple[str, ...]
) -> None:
    listed.choose(keys[1])
    for key, expected in (
        (Qt.Key.Key_Down, ["Trail", "Film", "Feast"]),
        (Qt.Key.Key_Down, ["Trail", "Film", "Feast"]),
        (Qt.Key.Key_Up, ["Trail", "Feast", "Film"]),
        (Qt.Key.Key_Up, ["Feast", "Trail", "Film"]),
    ):
        qtbot.keyClick(listed, key, ALT)
        assert titles(project) == expected
    assert listed.current_id() == keys[1]


def test_deleting_says_how_to_get_back_and_shows_the_neighbour(
    qtbot: QtBot,
    listed: InitiativeList,
    form: InitiativeForm,
    project: Project,
    told: Told,
    keys: tuple[str, ...],
) -> None:
    listed.choose(keys[1])
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert titles(project) == ["Trail", "Film"]
    assert told.sentences == ["“Feast” was deleted. Ctrl+Z brings it back."]
    assert form.title.text() == "Film"
    project.undo()
    assert titles(project) == ["Trail", "Feast", "Film"]


def test_clusters_are_offered_below_the_button(
    page: InitiativesPage, project: Project, ideas: tuple[str, ...]
) -> None:
    from_cluster = page.primary_actions()[0]
    assert not from_cluster.enabled
    cluster_ideas(project, ideas[2:4], "By the water")
    from_cluster = page.primary_actions()[0]
    assert from_cluster.enabled
    from_cluster.deed()
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    assert [entry.text() for entry in menu.actions()] == ["&By the water · 2 ideas"]
    menu.actions()[0].trigger()
    menu.close()
    assert titles(project)[-1] == "By the water"


def test_without_initiatives_the_page_says_how_to_begin(
    context: PageContext,
    show: Show,
) -> None:
    page = show(InitiativesPage(context))
    assert not part(page, InitiativeList).isVisible()
    assert page.audience_view() is None


def test_the_page_fits_its_room_and_names_all_that_takes_the_focus(page: InitiativesPage) -> None:
    assert page.minimumSizeHint().width() <= SMALL_WINDOW[0]
    assert nameless(page) == []


def test_the_thread_leads_to_the_pages_it_passes(
    page: InitiativesPage, told: Told, qtbot: QtBot
) -> None:
    card = part(page, ThreadCard)
    texts = [label.text() for label in card.findChildren(PlainLabel)]
    assert "2 ideas from the board" in texts
    for button in card.findChildren(QuietButton):
        button.click()
    assert told.pages == list(PAGES.values())


def test_ideas_are_split_off_in_a_dialog(
    page: InitiativesPage, form: InitiativeForm, project: Project, keys: tuple[str, ...]
) -> None:
    form.split_wanted.emit(keys[0])
    dialog = part(page, ShapeDialog)
    item = dialog.list.item(1)
    item.setCheckState(Qt.CheckState.Checked)
    dialog.title.setText("Bridges")
    dialog.accept()
    assert titles(project)[-1] == "Bridges"
    assert form.title.text() == "Bridges"
    assert [idea.text for idea in detail(project, keys[0]).ideas] == ["Path"]


def test_a_title_that_is_missing_keeps_the_dialog_open(
    qtbot: QtBot, page: InitiativesPage, form: InitiativeForm, keys: tuple[str, ...]
) -> None:
    form.join_wanted.emit(keys[0])
    dialog = part(page, ShapeDialog)
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.title.setText("")
    with qtbot.captureExceptions() as raised:
        part(dialog, PrimaryButton).click()
    assert [str(error) for _kind, error, _trace in raised] == ["An initiative needs a title."]
    assert dialog.isVisible()


def test_initiatives_are_joined_in_a_dialog(
    page: InitiativesPage, form: InitiativeForm, project: Project, keys: tuple[str, ...]
) -> None:
    form.join_wanted.emit(keys[0])
    dialog = part(page, ShapeDialog)
    assert dialog.title.text() == "Trail"
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    assert titles(project) == ["Trail", "Film"]


def test_focus_areas_are_written_with_commas_and_ticked_in_the_list(
    page: InitiativesPage, project: Project, keys: tuple[str, ...]
) -> None:
    field = part(page, BackgroundCard).tags[TagKind.FOCUS]
    field.field.setText("Outdoors, Homes")
    field.commit()
    assert tag_names(tags_by_initiative(project)[keys[0]], TagKind.FOCUS) == ("Outdoors", "Homes")
    field.menu().actions()[0].trigger()
    assert tag_names(tags_by_initiative(project)[keys[0]], TagKind.FOCUS) == ("Homes",)
    assert tag_names(tags(project), TagKind.FOCUS) == ("Outdoors", "Homes")


def test_focus_areas_half_written_belong_to_the_one_they_were_written_for(
    page: InitiativesPage, project: Project, keys: tuple[str, ...], qtbot: QtBot
) -> None:
    field = part(page, BackgroundCard).tags[TagKind.FOCUS].field
    field.setFocus()
    qtbot.keyClicks(field, "Outdoors")
    page.reveal(keys[1])
    page.leave()
    assert tag_names(tags_by_initiative(project)[keys[0]], TagKind.FOCUS) == ("Outdoors",)
    assert tag_names(tags_by_initiative(project)[keys[1]], TagKind.FOCUS) == ()


def test_influence_and_the_ladder_are_chosen_for_the_one_shown(
    page: InitiativesPage, project: Project, keys: tuple[str, ...]
) -> None:
    card = part(page, BackgroundCard)
    card.influence.chosen.emit(Influence.PARTLY)
    card.rungs[Rung.INTENDED].chosen.emit(4)
    found = background(project, keys[0])
    assert found is not None
    assert (found.influence, found.level_now, found.level_intended) == (Influence.PARTLY, None, 4)
    assert card.rungs[Rung.INTENDED].value() == 4


def test_the_papers_for_ideas_are_printed(page: InitiativesPage, tmp_path: Path) -> None:
    papers = page.papers()
    assert len(papers) == 4
    for at, paper in enumerate(papers):
        target = tmp_path / f"{at}.pdf"
        paper.make(target)
        assert target.read_bytes().startswith(b"%PDF")


def test_a_number_of_three_digits_keeps_clear_of_the_title(context: PageContext) -> None:
    theme = make_theme("light")
    digits = QFontMetrics(theme.font("body", tabular=True)).horizontalAdvance("120")
    assert number_width(120, theme) >= digits + GRID
    assert number_width(12, theme) == number_width(9, theme)


def test_a_long_title_leaves_the_number_of_ideas_in_the_menu(
    context: PageContext, project: Project, ideas: tuple[str, ...], show: Show
) -> None:
    cluster_ideas(project, ideas[:2], "A path all the way round the lake for prams and wheelchairs")
    page = show(InitiativesPage(context))
    page.primary_actions()[0].deed()
    (entry,) = part(page, QMenu).actions()
    assert (
        entry.text().replace("&", "") == "A path all the way round the lake for prams … · 2 ideas"
    )
