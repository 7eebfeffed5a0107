"""A labelled field that stores itself, and keeps an unfit text with the sentence why."""

from collections.abc import Callable
from datetime import date

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField
from bosaet_desktop.ui.widgets.time_field import TimeField


class SavedField(LabelledField):
    """Hands what is written to `save`; what `save` finds unfit stays to be put right."""

    def __init__(
        self,
        label: str,
        field: TextField | TextArea | NameField,
        save: Callable[[str], object],
        hint: str = "",
    ) -> None:
        super().__init__(label, field, hint)
        self.editor = field
        self._save = save
        self._unfit = False
        field.committed.connect(self._store)

    def show_stored(self, text: str) -> None:
        """Show what the project holds, unless an unfit text waits to be put right."""
        if not self._unfit:
            self.editor.show_text(text)

    def start_afresh(self) -> None:
        """Let go of an unfit text, for the field is about to show something else."""
        self._unfit = False
        self.show_error("")

    def _store(self, text: str) -> None:
        self.start_afresh()
        try:
            self._save(text)
        except InvalidInput as error:
            if isinstance(self.editor, TextField | TextArea) and self.editor.is_resting:
                raise
            # What must not be empty shows its stored words again, and nothing waits.
            self._unfit = self.editor.text() == text
            self.show_error(error.in_full)


class SavedDate(LabelledField):
    """Hands a day, or None, to `save`; what is no date says so below."""

    def __init__(self, label: str, save: Callable[[date | None], object], hint: str = "") -> None:
        self._date = DateField()
        super().__init__(label, self._date, hint)
        self._date.committed.connect(save)
        self._date.rejected.connect(self.show_error)

    def show_stored(self, day: date | None) -> None:
        """Show the day the project holds."""
        self._date.show_day(day)


class SavedTime(LabelledField):
    """Hands minutes after midnight, or None, to `save`; what is no time of day says so below."""

    def __init__(self, label: str, save: Callable[[int | None], object]) -> None:
        self.editor = TimeField()
        super().__init__(label, self.editor)
        self.editor.committed.connect(save)
        self.editor.rejected.connect(self.show_error)

    def show_minute(self, minute: int | None) -> None:
        """Show the time the project holds."""
        self.editor.show_clock(minute)
