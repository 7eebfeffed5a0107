"""Which row of the printed sheets holds which initiative."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaperRows:
    """Rows of the sheets that were printed and are still in use, all prints of a round together.

    `titled` gives the row an initiative is printed in, by its id; `blank` are the rows that at
    least one print left empty for a proposal from the hall, ascending.
    """

    titled: Mapping[str, int]
    blank: tuple[int, ...]

    @property
    def is_out(self) -> bool:
        """Whether any sheet with known rows is out of the printer."""
        return bool(self.titled or self.blank)

    @property
    def last(self) -> int:
        """The last row with a title, 0 without any."""
        return max(self.titled.values(), default=0)
