"""A time of day to type, in a field that stores itself."""

from collections.abc import Callable

from bosaet_desktop.core.formatting import clock, parse_clock
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.text_field import TextField


class SavedClock(SavedField):
    """Hands minutes after midnight, or None, to `save`; what is no time of day says so below."""

    def __init__(self, label: str, save: Callable[[int | None], object]) -> None:
        super().__init__(label, TextField(), lambda text: save(parse_clock(text)))

    def show_minute(self, minute: int | None) -> None:
        """Show the time the project holds."""
        self.show_stored(clock(minute))
