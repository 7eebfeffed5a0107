"""The guide fits its panel, however long the title of the next step is."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.guide.steps_guide import load_guide
from bosaet_desktop.core.i18n import LANGUAGES, _, use_language
from bosaet_desktop.ui.frame.guide_panel import GUIDE_WIDTH, GuidePanel
from bosaet_desktop.ui.pages import PAGES
from bosaet_desktop.ui.theme.apply import apply_theme
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
