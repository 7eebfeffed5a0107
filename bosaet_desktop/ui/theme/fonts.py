"""The typefaces that ship with the program, made known to Qt."""

from PySide6.QtGui import QFontDatabase

from bosaet_desktop.core.resources import resource_path

FILES = ("Inter-Regular.ttf", "Inter-Bold.ttf", "NotoEmoji-Regular.ttf")


def load_fonts() -> tuple[str, ...]:
    """Load Inter and Noto Emoji; return the families that Qt found in them."""
    families: dict[str, None] = {}
    for name in FILES:
        number = QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{name}")))
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return tuple(families)
