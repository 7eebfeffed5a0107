"""Style rules for what things lie on: cards, bars, menus, scroll bars, tool tips."""

SURFACES = """
QWidget { selection-background-color: $accent; selection-color: $on_accent; }
QMainWindow, QDialog { background-color: $background; color: $ink; }
QLabel { background-color: transparent; }
QLabel:disabled { color: $faded; }
QLabel[quiet="true"] { color: $muted; }
QToolTip {
    background-color: $surface; color: $ink; border: 1px solid $field_line;
    padding: 6px 8px; font-size: $t13;
}

QFrame[card="true"] {
    background-color: $surface; border: 1px solid $line; border-radius: 10px;
}
QFrame[card="true"]:focus { border: 2px solid $accent; }
QFrame[card="dashed"] {
    background-color: $surface; border: 1px dashed $line; border-radius: 10px;
}
QFrame[rule="true"] { background-color: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[message] { border-radius: 10px; }
QLabel[tag] {
    border-radius: $t9; padding: 1px 9px; font-size: $t13; min-height: $t17; max-height: $t17;
}
QLabel[keyCap="true"] {
    background-color: $surface; color: $ink; font-size: $t14; padding: 1px 8px;
    border: 1px solid $line; border-bottom: 2px solid $line; border-radius: 6px;
}
QLabel[fieldLabel="true"] { color: $ink; font-size: $t14; font-weight: 700; }
QLabel[fieldError="true"] { color: $error; font-size: $t13; }

QMenuBar {
    background-color: $rail; color: $ink; border-bottom: 1px solid $line;
    font-size: $t14; padding: 2px 6px;
}
QMenuBar::item { background-color: transparent; padding: 6px 10px; border-radius: 6px; }
QMenuBar::item:selected { background-color: $accent_soft; color: $ink; }
QMenu {
    background-color: $surface; color: $ink; border: 1px solid $field_line; padding: 6px;
}
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background-color: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $faded; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background-color: $line; margin: 6px 8px; }
QMenu::indicator { width: $t16; height: $t16; margin-left: 6px; }
QMenu::right-arrow { image: url("$icons-chevron-right.png"); width: $t16; height: $t16; }
QStatusBar { background-color: $rail; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; font-size: $t13; }
QSplitter::handle { background-color: $line; }

QScrollArea, QScrollArea > QWidget > QWidget[scrolled="true"] {
    background-color: transparent; border: none;
}
QAbstractScrollArea::corner { background-color: transparent; border: none; }
QScrollBar { background-color: transparent; border: none; }
QScrollBar:vertical { width: ${bar_width}px; margin: 0; }
QScrollBar:horizontal { height: ${bar_width}px; margin: 0; }
QScrollBar::handle { background-color: $scroll_handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background-color: $field_line; }
QScrollBar::handle:disabled { background-color: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background-color: transparent; }
"""
