"""What the Help menu does."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget


def help_deeds(window: QWidget) -> Mapping[str, Callable[[], object]]:
    """Return the deeds by the names of their actions."""

    def read() -> None:
        from bosaet_desktop.ui.frame.manual.window import show_manual

        show_manual(window)

    def tell_about() -> None:
        from bosaet_desktop.ui.frame.about import AboutDialog

        AboutDialog(window).exec()

    return {"manual": read, "about": tell_about}
