"""Entries of menus that hold words people wrote."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from bosaet_desktop.core.text import shortened

LONGEST_ENTRY = 60


def entry(menu: QMenu, text: str, deed: Callable[[], object], enabled: bool = True) -> QAction:
    """Add something to do; words people wrote are cut to a length that fits and kept plain."""
    words, tab, key = text.partition("\t")
    action = menu.addAction(shortened(words, LONGEST_ENTRY).replace("&", "&&") + tab + key)
    action.setEnabled(enabled)
    action.triggered.connect(lambda: deed())
    return action


def submenu(menu: QMenu, text: str) -> QMenu:
    """Add a menu inside a menu."""
    return menu.addMenu(text.replace("&", "&&"))
