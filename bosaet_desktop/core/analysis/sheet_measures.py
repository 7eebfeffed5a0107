"""The measures of a score sheet in millimetres (scanning.md, "Sheet")."""

from collections.abc import Callable
from dataclasses import dataclass

from bosaet_desktop.core.rows.sheet_layout import Orientation, SheetPlan

# Width in millimetres of a line of text: text, bold, size in points.
TextWidth = Callable[[str, bool, float], float]

A4 = (210.0, 297.0)
MM_PER_POINT = 25.4 / 72

BOX = 4.8
BOX_LINE = 0.28
PITCH = 7.4
# Between two questions; k * PITCH + this is never a multiple of PITCH, so a page read one
# column off does not pass for a page.
QUESTION_EXTRA = 5.0
FIDUCIAL = 6.0
FIDUCIAL_INSET = 11.0
CODE = 18.0
# Four modules of quiet zone between a code and the fiducial beside it.
CODE_INSET = 17.6
CODE_CLEAR = 3.5

# The grid runs between the outer sides of the fiducials.
EDGE = FIDUCIAL_INSET - FIDUCIAL / 2
TEXT_GAP = 2.0
LEAST_PADDING = 2.4
LEAST_TEXT_WIDTH = 62.0
FIELD_WIDTH, FIELD_HEIGHT, FIELD_PITCH = 22.0, 8.4, 30.0

MOST_STEPS = {"portrait": 5, "landscape": 7}
MOST_ROWS, ROW = 14, 12.4
MOST_TIGHT_ROWS, TIGHT_ROW = 17, 10.25
MOST_INITIATIVES_A_PAGE = 15
ROWS_BETWEEN_HEADINGS = 5
LINE_PITCH = 8.2


@dataclass(frozen=True, slots=True)
class Type:
    """Sizes in points, and what follows from them in millimetres.

    Nothing is set smaller than `body`; a text that is too long for its place is cut.
    `row_number_width` holds two bold digits; `question_width` holds a line of a question;
    `dont_know_apart` goes from the last step to the don't-know box, whose heading is
    `dont_know_width` wide at most.
    """

    body: float
    heading: float
    number: float
    row_number_width: float
    question_width: float
    dont_know_apart: float
    dont_know_width: float

    @property
    def sizes(self) -> tuple[float, ...]:
        """The sizes to try for a text that may be long: there is one."""
        return (self.body,)

    @property
    def line(self) -> float:
        """Millimetres from one line of body text to the next."""
        return leading(self.body)


NORMAL_PRINT = Type(
    12, 18, 30, row_number_width=7, question_width=36, dont_know_apart=11, dont_know_width=14
)
LARGE_PRINT = Type(
    18, 24, 36, row_number_width=11, question_width=54, dont_know_apart=15, dont_know_width=20
)


def leading(size: float) -> float:
    """Return the millimetres between two lines of type at `size` points."""
    return 1.2 * size * MM_PER_POINT


def type_of(plan: SheetPlan) -> Type:
    """Return the sizes `plan` is set in."""
    return LARGE_PRINT if plan.large_print else NORMAL_PRINT


def page_of(orientation: Orientation) -> tuple[float, float]:
    """Return width and height of an A4 page."""
    return A4 if orientation == "portrait" else (A4[1], A4[0])
