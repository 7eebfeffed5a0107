"""Style rules for lists, tables and trees, and the cells that are edited in them."""

ITEMS = """
QAbstractItemView {
    background-color: $surface; color: $ink; border: 1px solid $line; border-radius: 10px;
    outline: none; font-size: $t15; icon-size: $t16; alternate-background-color: $rail;
}
QAbstractItemView:focus { border: 2px solid $accent; }
QAbstractItemView[bare="true"], QAbstractItemView[bare="true"]:focus {
    border: none; background-color: transparent; border-radius: 0;
}
QListView::item, QTreeView::item {
    padding: 6px 8px; border: 2px solid transparent; border-radius: 8px;
}
QTableView::item {
    padding: 2px 6px; border: 2px solid transparent; border-bottom: 1px solid $line;
}
QAbstractItemView::item:hover { background-color: $hover; color: $ink; }
QAbstractItemView::item:selected { background-color: $accent_soft; color: $ink; }
QAbstractItemView::item:focus { border: 2px solid $accent; }
QAbstractItemView::item:disabled { color: $faded; }
QAbstractItemView[headed="true"]::item:disabled { color: $muted; }
QTableView QLineEdit, QTreeView QLineEdit, QListView QLineEdit {
    border: 2px solid $accent; border-radius: 0; padding: 0 5px; min-height: 0;
    background-color: $surface; color: $ink;
}
QTableView QComboBox, QTableView QAbstractSpinBox {
    border: 2px solid $accent; border-radius: 0; padding: 0 5px; min-height: 0;
}
QHeaderView { background-color: transparent; border: none; }
QHeaderView::section {
    background-color: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 6px 11px; font-size: $t13; font-weight: 400;
}
QHeaderView::section:hover { background-color: $hover; color: $ink; }
QTableCornerButton::section { background-color: $surface; border: none; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background-color: $surface; }
QCalendarWidget QToolButton {
    background-color: transparent; color: $ink; border: 2px solid transparent; padding: 2px 8px;
    font-weight: 700;
}
QCalendarWidget QToolButton:focus { border: 2px solid $accent; padding: 2px 8px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QTableView, QCalendarWidget QTableView:focus { border: none; border-radius: 0; }
QCalendarWidget QTableView::item { padding: 0; border-bottom: none; }

QTabWidget::pane { border: none; }
QTabBar::tab {
    background-color: transparent; color: $muted; border: 1px solid transparent;
    border-radius: 8px; padding: 6px 12px; margin-right: 4px;
}
QTabBar::tab:selected { background-color: $surface; color: $ink; border: 1px solid $line; }
QTabBar::tab:hover { background-color: $hover; color: $ink; }
QTabBar::tab:focus { border: 2px solid $accent; padding: 5px 11px; }
QProgressBar {
    background-color: $trough; color: transparent; border: none; border-radius: 5px;
    min-height: $t10; max-height: $t10; text-align: center;
}
QProgressBar::chunk { background-color: $accent; border-radius: 5px; }
QGroupBox {
    border: none; margin-top: $t26; padding: 0; font-weight: 700; color: $ink;
}
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $ink; }
"""
