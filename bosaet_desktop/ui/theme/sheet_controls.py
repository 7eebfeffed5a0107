"""Style rules for what people press and fill in; every one shows when it has the focus."""

CONTROLS = """
QPushButton, QToolButton {
    background-color: $surface; color: $ink; border: 1px solid $field_line; border-radius: 8px;
    padding: 8px 15px; font-size: $t15; min-height: $t21;
}
QPushButton:hover, QToolButton:hover { background-color: $hover; color: $ink; }
QPushButton:pressed, QToolButton:pressed { background-color: $accent_soft; color: $ink; }
QPushButton:checked, QToolButton:checked { background-color: $accent_soft; color: $ink; }
QPushButton:focus, QToolButton:focus {
    border: 2px solid $accent; padding: 7px 14px; outline: none;
}
QPushButton:disabled, QToolButton:disabled {
    background-color: $surface; color: $faded; border-color: $line;
}
QPushButton[kind="primary"] {
    background-color: $accent; color: $on_accent; border-color: $accent; font-weight: 700;
}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
    background-color: $accent_hover; color: $on_accent; border-color: $accent_hover;
}
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled {
    background-color: $trough; color: $muted; border-color: $trough;
}
QPushButton::menu-indicator {
    image: url("$icons-chevron-down.png"); width: $t16; height: $t16; right: 8px;
    subcontrol-position: right center; subcontrol-origin: padding;
}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
    background-color: transparent; color: $ink; border: 1px solid transparent; padding: 6px 9px;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {
    background-color: $accent_soft; color: $ink;
}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {
    border: 2px solid $accent; padding: 5px 8px;
}
QPushButton[kind="quiet"]:disabled { color: $faded; }
QLineEdit QToolButton, QLineEdit QToolButton:hover, QLineEdit QToolButton:pressed {
    background-color: transparent; border: none; padding: 0; min-height: 0;
}
QFileDialog QToolButton { padding: 6px; min-height: 0; }
QFileDialog QToolButton:focus { padding: 5px; }
QToolButton[kind="tick"] {
    background-color: transparent; border: 2px solid transparent; border-radius: 6px;
    padding: 1px; min-height: 0;
}
QToolButton[kind="tick"]:hover { background-color: $accent_soft; }
QToolButton[kind="tick"]:focus { border: 2px solid $accent; padding: 1px; }
QPushButton[kind="segment"] {
    background-color: transparent; color: $muted; border: 1px solid transparent; padding: 6px 12px;
}
QPushButton[kind="segment"]:hover { background-color: $hover; color: $ink; }
QPushButton[kind="segment"]:checked {
    background-color: $surface; color: $ink; border: 1px solid $line; font-weight: 700;
}
QPushButton[kind="segment"]:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton[kind="segment"][small="true"] { font-size: $t13; min-height: $t17; }
QPushButton[kind="segment"]:disabled { color: $faded; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background-color: $surface; color: $ink; border: 1px solid $field_line; border-radius: 8px;
    font-size: $t15; placeholder-text-color: $muted;
}
QLineEdit, QComboBox { padding: 7px 11px; min-height: $t21; }
QAbstractSpinBox { padding: 7px 0; min-height: $t21; }
QPlainTextEdit, QTextEdit { padding: 5px 8px; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 6px 10px; }
QAbstractSpinBox:focus { border: 2px solid $accent; padding: 6px 0; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled,
QAbstractSpinBox:disabled { background-color: $background; color: $faded; border-color: $line; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] {
    border: 2px solid $error; padding: 6px 10px;
}
QLineEdit[calm="true"], QPlainTextEdit[calm="true"], QComboBox[calm="true"] {
    background-color: transparent; border-color: $calm_line;
}
QLineEdit[calm="true"]:hover, QPlainTextEdit[calm="true"]:hover, QComboBox[calm="true"]:hover {
    border-color: $field_line;
}
QLineEdit[calm="true"]:focus, QPlainTextEdit[calm="true"]:focus, QComboBox[calm="true"]:focus {
    background-color: $surface; border-color: $accent;
}
QLineEdit[calm="true"], QComboBox[calm="true"] { padding: 4px 11px; }
QLineEdit[calm="true"]:focus, QComboBox[calm="true"]:focus { padding: 3px 10px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: $t32; }
QComboBox::down-arrow { image: url("$icons-chevron-down.png"); width: $t18; height: $t18; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit,
QAbstractSpinBox QLineEdit:focus {
    border: none; padding: 0; background-color: transparent; min-height: 0;
}
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus,
QAbstractItemView#completions, QAbstractItemView#completions:focus {
    background-color: $surface; color: $ink; border: 1px solid $field_line; outline: none;
    padding: 4px; border-radius: 0;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: $t26; }
QAbstractSpinBox::up-arrow { image: url("$icons-chevron-up.png"); width: $t16; height: $t16; }
QAbstractSpinBox::down-arrow { image: url("$icons-chevron-down.png"); width: $t16; height: $t16; }

QCheckBox, QRadioButton {
    color: $ink; spacing: 8px; font-size: $t15; padding: 4px 6px; border-radius: 6px;
    border: 2px solid transparent; background-color: transparent;
}
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; outline: none; }
QCheckBox:disabled, QRadioButton:disabled { color: $faded; }
QCheckBox::indicator, QGroupBox::indicator, QMenu::indicator, QListView::indicator {
    width: $t18; height: $t18; border: 1px solid $field_line; border-radius: 5px;
    background-color: $surface;
}
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QMenu::indicator:checked,
QListView::indicator:checked {
    background-color: $accent; border-color: $accent; image: url("$icons-check.png");
}
QCheckBox::indicator:indeterminate {
    background-color: $accent; border-color: $accent; image: url("$icons-minus.png");
}
QRadioButton::indicator {
    width: $t18; height: $t18; border: 1px solid $field_line; border-radius: $t9;
    background-color: $surface;
}
QRadioButton::indicator:checked {
    width: $t8; height: $t8; border: $t6 solid $accent; border-radius: $t10;
    background-color: $on_accent;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }

QSlider::groove:horizontal { height: 6px; border-radius: 3px; background-color: $trough; }
QSlider::sub-page:horizontal { border-radius: 3px; background-color: $accent; }
QSlider::handle:horizontal {
    width: $t20; margin: -8px 0; border-radius: 10px; border: 2px solid $accent;
    background-color: $surface;
}
QSlider::handle:horizontal:focus { background-color: $accent; }
"""
