"""The theme reaches every widget, and grows with the text size."""

import re
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.ui.theme.apply import apply_theme, apply_theme_to
from bosaet_desktop.ui.theme.fonts import load_fonts
from bosaet_desktop.ui.theme.icons import icon, icon_pixmap
from bosaet_desktop.ui.theme.prerender_icons import SHEET_ICONS, named_icons
from bosaet_desktop.ui.theme.stylesheet import stylesheet
from bosaet_desktop.ui.theme.theme import (
    FAMILIES,
    Scheme,
    TextRole,
    make_theme,
    system_scheme,
    theme_of,
)

SCHEMES = get_args(Scheme)


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> None:
    """Each test begins in the light theme at 100 %."""
    apply_theme(qapp, "light", 100)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_applied_theme_is_found_from_any_widget(
    qapp: QApplication, qtbot: QtBot, scheme: Scheme
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    applied = apply_theme(qapp, scheme, 125)
    assert theme_of(widget) == applied == make_theme(scheme, 125)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == (
        applied.palette.background
    )


def test_system_choice_becomes_one_of_the_three_schemes(qapp: QApplication) -> None:
    assert apply_theme(qapp, "system", 100).scheme == system_scheme(qapp)


def test_a_window_can_keep_a_look_of_its_own(qapp: QApplication, qtbot: QtBot) -> None:
    window, beside = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(beside)
    inside = QLabel(window)
    apply_theme_to(window, make_theme("dark", 150))
    apply_theme(qapp, "contrast", 100)
    assert theme_of(inside).scheme == "dark"
    assert theme_of(beside).scheme == "contrast"


@pytest.mark.parametrize(("asked", "given"), [(20, 100), (100, 100), (160, 160), (999, 200)])
def test_text_size_stays_between_100_and_200_percent(asked: int, given: int) -> None:
    assert make_theme("light", asked).text_size == given


@pytest.mark.parametrize("role", get_args(TextRole))
def test_every_kind_of_text_doubles_at_200_percent(role: TextRole) -> None:
    small, large = make_theme("light", 100), make_theme("light", 200)
    assert large.text_px(role) == 2 * small.text_px(role)
    assert f'QLabel[textRole="{role}"]' in stylesheet(small)


def test_sizes_are_those_of_the_look() -> None:
    theme = make_theme("light", 100)
    assert theme.text_px("body") == 15
    assert theme.text_px("title") == 26
    assert theme.text_px("caption") == 13
    assert 34 <= theme.text_px("number") <= 40


def test_text_of_a_label_grows_on_the_screen(qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("Vorgod")
    label.setProperty("textRole", "title")
    qtbot.addWidget(label)
    label.ensurePolished()
    before = label.sizeHint().height()
    apply_theme(qapp, "light", 200)
    label.ensurePolished()
    assert label.sizeHint().height() > 1.8 * before


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_token_of_the_style_sheet_is_filled_in(scheme: Scheme) -> None:
    sheet = stylesheet(make_theme(scheme))
    assert "$" not in sheet
    assert "None" not in sheet


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_picture_of_the_style_sheet_exists_in_both_sharpnesses(scheme: Scheme) -> None:
    pictures = re.findall(r'url\("([^"]+)"\)', stylesheet(make_theme(scheme)))
    assert {Path(name).stem for name in pictures} == {f"{scheme}-{name}" for name in SHEET_ICONS}
    for name in pictures:
        assert Path(name).is_file()
        assert Path(name.replace(".png", "@2x.png")).is_file()


def test_program_brings_its_own_typefaces(qapp: QApplication) -> None:
    assert set(FAMILIES) <= set(load_fonts())
    assert qapp.font().families() == list(FAMILIES)


def test_figures_line_up_when_asked_for() -> None:
    assert make_theme("light").font("body", tabular=True).featureTags()
    assert not make_theme("light").font("body").featureTags()


@pytest.mark.parametrize("name", ["home-group", "check-circle", "abacus"])
def test_icons_take_the_colour_they_are_given(qapp: QApplication, name: str) -> None:
    image = icon_pixmap(name, "#CC2244", 32).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#cc2244"}


def test_icon_pixmap_fits_the_screen_it_is_for(qapp: QApplication) -> None:
    fine = icon_pixmap("home-group", "#000000", 40, 2.0)
    assert fine.width() == 80
    assert fine.devicePixelRatio() == 2.0
    assert not icon("home-group", "#000000").isNull()


def test_what_lies_in_a_layout_gets_the_new_palette(qapp: QApplication, qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    inner = QLabel("Lem")
    QVBoxLayout(outer).addWidget(inner)
    apply_theme(qapp, "dark", 100)
    ink = inner.palette().color(QPalette.ColorRole.WindowText).name().upper()
    assert ink == make_theme("dark").palette.ink


def test_every_icon_the_window_names_is_drawn_beforehand() -> None:
    missing = {name for name in named_icons() if not resource_path(f"icons/{name}@2x.png").exists()}
    assert missing == set(), "run python -m bosaet_desktop.ui.theme.prerender_icons"


def test_an_icon_in_one_colour_is_tinted_once(qapp: QApplication) -> None:
    first, second = (icon_pixmap("home-group", "#123456", 48) for _time in range(2))
    assert first.cacheKey() == second.cacheKey() or first.toImage() == second.toImage()
    assert icon_pixmap("home-group", "#654321", 48).toImage() != first.toImage()


def test_the_pictures_on_the_buttons_of_a_file_dialog_have_room(qtbot: QtBot) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.resize(640, 480)
    new_folder = next(
        each for each in dialog.findChildren(QToolButton) if each.objectName() == "newFolderButton"
    )
    picture = new_folder.grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, 4)
    row = [picture.pixelColor(x, picture.height() // 2) for x in range(4, picture.width() - 4)]
    drawn = [at for at, colour in enumerate(row) if colour != ground]
    assert drawn[-1] - drawn[0] >= 12
