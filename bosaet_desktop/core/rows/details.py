"""What lies behind the result: certainty, what if others had been here, agreement, villages."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Question

# Pages name these rows before they are counted; numpy may wait until then.
if TYPE_CHECKING:
    from bosaet_desktop.core.rows.marks_matrix import MarksMatrix


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """The sheets of one village or one table; `rows` are their layers in the marks matrix.

    A village's `name` is its own, a table's its number. A group that holds people from elsewhere
    or sheets without a village is never made.
    """

    name: str
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class DetailsInput:
    """All that `analysis.details` needs, read at once so that a worker can count alone.

    `titles` belong to `marks.initiative_ids`; `questions` carry their weights. `tables` are
    the groups of sheets that lay on one table, or the single sheets in table mode. `language` is
    the one its sentences are written in.
    """

    marks: "MarksMatrix"
    titles: tuple[str, ...]
    questions: tuple[Question, ...]
    scale: Scale
    joint: bool
    by_table: bool
    cut: int | None
    villages: tuple[SheetGroup, ...]
    tables: tuple[SheetGroup, ...]
    language: str


@dataclass(frozen=True, slots=True)
class TopShare:
    """How often (0 to 1) an initiative came first, and among the first k, when drawn anew."""

    initiative_id: str
    title: str
    rank: int | None
    first: float
    top: float


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Two that follow each other in the ranking, and how often their order turned (0 to 1).

    `tied` says that the sheets do not tell them apart; `at_line` that the line, or else the edge
    of the first k, runs between them.
    """

    above_id: str
    below_id: str
    turned: float
    tied: bool
    at_line: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class Certainty:
    """Shares in ranked order, the neighbours around the first k, and what both say in words.

    `k` is how many stand above the line, 3 before it is drawn. `sentences` are in the order in
    which they are read.
    """

    k: int
    shares: tuple[TopShare, ...]
    neighbours: tuple[Neighbours, ...]
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What one change of the sheets or weights would have done to the first k.

    `label` names the village, the table or the question; it is empty where groups are too small to
    be named. `joined` and `left` are titles that would have come among the first k or left them.
    """

    label: str
    sentence: str
    changed: bool
    joined: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


class AgreementLevel(StrEnum):
    """How much those who answered a question agree; NONE: it cannot be said."""

    STRONG = "strong"
    SOME = "some"
    LITTLE = "little"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Agreement:
    """Krippendorff's alpha (interval) of a question over all sheets, None where undefined.

    1 is full agreement, 0 what chance alone would give; it may fall below 0.
    """

    role: str
    alpha: float | None
    level: AgreementLevel
    sentence: str


@dataclass(frozen=True, slots=True)
class VillageCell:
    """What a village gave an initiative; both None where the cell is hidden."""

    score: float | None
    n: int | None

    @property
    def hidden(self) -> bool:
        """Whether too few answered, or the figure would give a hidden one away."""
        return self.score is None


HIDDEN = VillageCell(None, None)


@dataclass(frozen=True, slots=True)
class VillageCells:
    """Village x initiative, for the facilitator alone, never on the wall.

    `cells[row][column]` belongs to `titles[row]` and `villages[column]`; rows are in ranked order.
    Scores lie between `lowest` and `highest`. `note` says why cells are hidden, or is empty.
    """

    villages: tuple[str, ...]
    initiative_ids: tuple[str, ...]
    titles: tuple[str, ...]
    cells: tuple[tuple[VillageCell, ...], ...]
    lowest: float
    highest: float
    note: str

    @property
    def middle(self) -> float:
        """The score that neither speaks for nor against."""
        return (self.lowest + self.highest) / 2


@dataclass(frozen=True, slots=True)
class Details:
    """Everything behind the result; an empty part is one that cannot be said and is not shown.

    `headline` is the one sentence up front. `too_few` says why nothing is said of certainty, and
    is empty otherwise. `weights` is a sentence when adopted weights are not equal, else empty.
    `supported_everywhere` are the titles that every shown village places above the middle.
    """

    headline: str
    too_few: str = ""
    weights: str = ""
    certainty: Certainty | None = None
    without_villages: tuple[Change, ...] = ()
    without_tables: tuple[Change, ...] = ()
    doubled: tuple[Change, ...] = ()
    agreement: tuple[Agreement, ...] = ()
    villages: VillageCells | None = None
    supported_everywhere: tuple[str, ...] = ()
