"""The guide fits its panel, however long the title of the next step is."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.guide.steps_guide import load_guide
from bosaet_desktop.core.i18n import LANGUAGES, _, use_language
from bosaet_desktop.ui.frame.guide_panel import GUIDE_WIDTH, GuidePanel
from bosaet_desktop.ui.pages import PAGES
from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from tests.ui.shown_page import part


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_no_guide_is_wider_than_the_panel(qapp: QApplication, qtbot: QtBot, spoken: str) -> None:
    apply_theme(qapp, "light", 100)
    with use_language(spoken):
        panel = GuidePanel()
        qtbot.addWidget(panel)
        panel.resize(GUIDE_WIDTH, 600)
        panel.show()
        area = part(panel, QScrollArea)
        for page, following in pairwise(PAGES):
            panel.show_guide(page.key, load_guide(page.key, spoken), _(following.title))
            QApplication.processEvents()
            content = area.widget()
            assert content is not None
            assert content.minimumSizeHint().width() <= area.viewport().width(), page.key


def test_the_keyboard_goes_with_a_guide_that_is_left_and_not_on_to_some_field(
    qtbot: QtBot,
) -> None:
    """A page would scroll to the field, and be seen from its middle once it begins elsewhere."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    panel, field = GuidePanel(), QLineEdit()
    row.addWidget(panel)
    row.addWidget(field)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    panel.show_guide("overview", load_guide("overview", "en"), "Ideas")
    part(panel, SecondaryButton).setFocus()
    assert part(panel, SecondaryButton).hasFocus()
    panel.show_guide("overview", load_guide("overview", "en"), "")
    assert QApplication.focusWidget() is None
