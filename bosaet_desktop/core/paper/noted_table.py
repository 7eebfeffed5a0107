"""A table with a note below it, which never stands on a page without a row."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, Table

# A table that is this little short of room, in points, gives up its last row.
_SHORT = 1.0


class NotedTable(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """Breaks where the table does, and before its last row where the note has no room."""

    def __init__(self, rows: Table, note: Sequence[Flowable]) -> None:
        super().__init__()
        self._parts = [rows, *note]
        self._heights: list[float] = []

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        sizes = [each.wrap(width, height) for each in self._parts]
        self._heights = [high for _wide, high in sizes]
        return sizes[0][0], sum(self._heights)

    def split(self, width: float, height: float) -> list[Flowable]:
        if self.wrap(width, height)[1] <= height:
            return [self]
        rows, *note = self._parts
        parts = rows.split(width, min(height, self._heights[0] - _SHORT))
        return [*parts[:-1], NotedTable(parts[-1], note)] if len(parts) > 1 else []

    def draw(self) -> None:
        y = sum(self._heights)
        for part, high in zip(self._parts, self._heights, strict=True):
            y -= high
            part.drawOn(self.canv, 0, y)

    def getSpaceAfter(self) -> float:  # noqa: N802 - overrides reportlab
        return float(self._parts[-1].getSpaceAfter())
