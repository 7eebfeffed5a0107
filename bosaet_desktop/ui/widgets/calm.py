"""Fields that read as text until they are pointed at or entered, where many stand together."""

from PySide6.QtWidgets import QWidget


def calm(*fields: QWidget) -> None:
    """Let the edge of each field show only under the pointer and with the focus."""
    for field in fields:
        field.setProperty("calm", "true")
