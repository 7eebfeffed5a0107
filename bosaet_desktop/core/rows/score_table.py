"""What the columns of a table of marks mean, and what the table would bring."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a column can hold; MARK is a mark whose question stands in a column of its own."""

    LEFT_OUT = "left_out"
    SHEET = "sheet"
    VILLAGE = "village"
    INITIATIVE = "initiative"
    QUESTION = "question"
    MARK = "mark"
    MARKS = "marks"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one column holds; MARKS are for `question` (1 ...) and, in a wide table, an initiative.

    `initiative_id` is empty where the row says which initiative it is about.
    """

    kind: Kind
    question: int = 0
    initiative_id: str = ""


LEFT_OUT = Meaning(Kind.LEFT_OUT)


@dataclass(frozen=True, slots=True)
class ScoreMapping:
    """A meaning for each column, left to right.

    With `new_numbers` the words that tell sheets apart are no sheet numbers, and the sheets get
    free ones; with `make_initiatives` titles that are not there become initiatives.
    """

    meanings: tuple[Meaning, ...]
    new_numbers: bool = False
    make_initiatives: bool = False

    def column(self, kind: Kind) -> int | None:
        """Return the column that means `kind`, counted from 0; None if none does."""
        return next((at for at, each in enumerate(self.meanings) if each.kind is kind), None)

    @property
    def marks(self) -> tuple[tuple[int, Meaning], ...]:
        """The columns that hold marks for a question, counted from 0."""
        found = (pair for pair in enumerate(self.meanings) if pair[1].kind is Kind.MARKS)
        return tuple(found)

    @property
    def is_wide(self) -> bool:
        """Whether a row is a whole sheet, with a column for each of its crosses."""
        return any(meaning.initiative_id for _at, meaning in self.marks)


@dataclass(frozen=True, slots=True)
class ScorePreview:
    """What an import would do, nothing of it done yet.

    `problems` are the first finished sentences about rows that cannot be read, `refused` how many
    rows that are; with any of them nothing can be imported.
    """

    sheets: int
    marks: int
    blanks: int
    dont_knows: int
    villages: tuple[str, ...]
    initiatives: tuple[str, ...]
    problems: tuple[str, ...]
    refused: int
