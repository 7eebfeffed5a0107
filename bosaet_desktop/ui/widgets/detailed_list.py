"""Lines with fields of their own below each, which are stored together with the lines."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from bosaet_desktop.ui.widgets.line_list import LineDeeds, LineList, ShownLine


class LineDetails(QWidget):
    """What is asked about one line."""

    def commit(self) -> None:
        """Store what is half written."""
        raise NotImplementedError


AnyDetails = TypeVar("AnyDetails", bound=LineDetails)


class DetailedList(LineList, Generic[AnyDetails]):
    """`details` holds those of each line that is shown, by its key."""

    def __init__(
        self, name: str, hint: str, deeds: LineDeeds, make: Callable[[str], AnyDetails]
    ) -> None:
        super().__init__(name, hint, deeds, self._make_details)
        self.details: dict[str, AnyDetails] = {}
        self._new_details = make

    def _make_details(self, key: str) -> AnyDetails:
        self.details[key] = self._new_details(key)
        return self.details[key]

    def show_lines(self, lines: Sequence[ShownLine]) -> None:
        """Show what is stored; a line that is being written at this moment stays."""
        super().show_lines(lines)
        there = {line.key for line in lines}
        self.details = {key: each for key, each in self.details.items() if key in there}

    def commit(self) -> None:
        """Store what is half written, in the details first."""
        for each in tuple(self.details.values()):
            each.commit()
        super().commit()
