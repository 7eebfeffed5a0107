"""Two versions of one sheet beside each other, and what was decided about each difference."""

from collections.abc import Sequence

from bosaet_desktop.core.analysis.control import Cell, Marks, differing_cells

# Stands among the differing cells for the village that is ticked: no initiative has this id.
VILLAGE: Cell = ("", 0)


class Comparison:
    """Where the versions differ, one after the other as on the paper: `VILLAGE`, then cells."""

    def __init__(
        self, cells: Sequence[Cell], first: Marks, second: Marks, *, other_village: bool = False
    ) -> None:
        self.first, self.second = dict(first), dict(second)
        village = (VILLAGE,) if other_village else ()
        self.differing = village + differing_cells(cells, first, second)
        self.replaced: frozenset[Cell] = frozenset()
        self.at = 0

    @property
    def cell(self) -> Cell | None:
        """The difference that is decided now."""
        return self.differing[self.at] if self.at < len(self.differing) else None

    @property
    def is_decided(self) -> bool:
        """Whether every difference has been decided."""
        return self.at >= len(self.differing)

    def decide(self, *, replace: bool) -> None:
        """Keep the first mark of the cell or take the second, and go on to the next."""
        if self.cell is not None:
            if replace:
                self.replaced |= {self.cell}
            self.at += 1

    def go_back(self) -> bool:
        """Take the last decision back; False before the first."""
        if self.at == 0:
            return False
        self.at -= 1
        self.replaced -= {self.differing[self.at]}
        return True
