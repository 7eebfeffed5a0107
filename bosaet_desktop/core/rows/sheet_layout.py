"""What a score sheet is made from, and where everything on it stands.

Places are in millimetres from the top left corner of the page, type sizes in points.
"""

from dataclasses import dataclass
from typing import Literal

Mode = Literal["person", "table", "joint"]
Orientation = Literal["portrait", "landscape"]
Tone = Literal["ink", "muted", "impact", "feasibility", "desire"]
Align = Literal["left", "centre", "right"]


@dataclass(frozen=True, slots=True)
class SheetQuestion:
    """One question; `role` is impact, feasibility or desire."""

    number: int
    role: str
    wording: str
    short_label: str


@dataclass(frozen=True, slots=True)
class SheetInitiative:
    """One initiative, its title at most 300 characters long; row 0: the one after the last."""

    id: str
    title: str
    row: int = 0


@dataclass(frozen=True, slots=True)
class SheetVillage:
    """One village the participants may live in."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """Everything a sheet says, before anything has a place.

    `project_code` is four of 0-9 and A-Z; the scale runs from `lowest` to `highest`, at most
    eleven steps; `initiatives` stand in printed order and are followed by `blank_rows`
    (0-3) for proposals from the hall, the first of them in `blank_from` if that is not 0. Row
    numbers may leave out some: what was withdrawn keeps its row on the sheets printed before.
    `logo_mm` is the size of the municipality's logo, or None; `date` a finished text for the foot.
    """

    project_code: str
    project_title: str
    heading: str
    initiatives: tuple[SheetInitiative, ...]
    questions: tuple[SheetQuestion, ...]
    lowest: int
    highest: int
    lowest_meaning: str
    highest_meaning: str
    villages: tuple[SheetVillage, ...] = ()
    blank_rows: int = 0
    dont_know: bool = False
    large_print: bool = False
    codes: bool = True
    language: str = "da"
    mode: Mode = "person"
    date: str = ""
    blank_from: int = 0
    logo_mm: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """A box to cross, by its centre; `value` is the mark it gives (rows/mark.py)."""

    value: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class SheetCell:
    """The boxes of one question in one row; empty on a joint sheet, which has a field instead."""

    id: str
    row: str
    row_number: int
    question: int
    dim: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One printed row; `id` is the initiative's, or blank-1, blank-2 ... for a blank one."""

    id: str
    number: int
    title: str
    blank: bool
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class VillageBox:
    """A box to cross for where one lives; `village_id` is None for "another place"."""

    village_id: str | None
    name: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class TextBox:
    """Lines of text in the area they take up."""

    lines: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float
    size: float
    leading: float
    bold: bool = False
    align: Align = "left"
    tone: Tone = "ink"


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin horizontal line; a dotted one is to be written on."""

    x: float
    y: float
    width: float
    thickness: float
    tone: Tone | Literal["line"]
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle: a light band behind a row, or a field to write a number in."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class CodePlace:
    """The top left corner of a QR code; `corner` is the last sign of its text, A or B."""

    corner: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class NumberPlace:
    """Where the sheet's number ends, and the baseline it stands on."""

    right: float
    baseline: float
    size: float


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One side of paper."""

    number: int
    rows: tuple[SheetRow, ...]
    cells: tuple[SheetCell, ...]
    villages: tuple[VillageBox, ...]
    texts: tuple[TextBox, ...]
    rules: tuple[Rule, ...]
    bands: tuple[Area, ...]
    fields: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """A sheet as it is printed; frozen in the project file, since a reader must know it later.

    Fiducials are given by their centres. The places of codes and fiducials are reserved also
    where `codes_printed` is false; only a joint sheet, on which no crosses are read, has none.
    """

    project_code: str
    project_title: str
    language: str
    mode: Mode
    orientation: Orientation
    page_mm: tuple[float, float]
    box_mm: float
    line_mm: float
    fiducial_mm: float
    fiducials: tuple[tuple[float, float], ...]
    code_mm: float
    codes: tuple[CodePlace, ...]
    codes_printed: bool
    number: NumberPlace | None
    pages: tuple[SheetPage, ...]
    logo: Area | None = None
