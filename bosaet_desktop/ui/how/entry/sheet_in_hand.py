"""The sheet being typed: its cells in printed order, its marks, and where the typist is."""

from collections.abc import Mapping, Sequence

Cell = tuple[str, int]


class SheetInHand:
    """Cells are (initiative id, question number), row by row as on the paper."""

    def __init__(
        self,
        number: int,
        rows: Sequence[str],
        questions: Sequence[int],
        marks: Mapping[Cell, int],
    ) -> None:
        self.number = number
        self.columns = len(questions)
        self.cells = tuple((row, question) for row in rows for question in questions)
        self.marks = dict(marks)
        self.at = 0
        self.go_to_first_empty()

    @property
    def cell(self) -> Cell:
        """The cell the next key fills."""
        return self.cells[self.at]

    @property
    def place(self) -> tuple[int, int]:
        """Row and question column of the cursor, from 0."""
        return divmod(self.at, self.columns)

    def empty_cells(self) -> tuple[Cell, ...]:
        """Return the cells nothing is stored for, in printed order."""
        return tuple(cell for cell in self.cells if cell not in self.marks)

    def closes_with(self, cell: Cell) -> bool:
        """Tell whether a mark in `cell` ends the sheet: it fills the last gap, or the last cell."""
        full = all(other in self.marks or other == cell for other in self.cells)
        return full and (cell not in self.marks or cell == self.cells[-1])

    def take_in(self, cell: Cell, value: int | None) -> None:
        """Note what is stored for a cell now; None if nothing is any more."""
        if value is None:
            self.marks.pop(cell, None)
        else:
            self.marks[cell] = value

    def step(self, cells: int) -> bool:
        """Move the cursor in printed order; False at the ends of the sheet."""
        target = self.at + cells
        if not 0 <= target < len(self.cells):
            return False
        self.at = target
        return True

    def go_to(self, cell: Cell) -> None:
        """Put the cursor in `cell`, if the sheet has it."""
        if cell in self.cells:
            self.at = self.cells.index(cell)

    def go_to_first_empty(self) -> bool:
        """Put the cursor in the first empty cell; on a full sheet it goes to the last cell."""
        for at, cell in enumerate(self.cells):
            if cell not in self.marks:
                self.at = at
                return True
        self.at = max(len(self.cells) - 1, 0)
        return False
