"""The head and foot of a score sheet: heading, instruction, number, villages, small print."""

from dataclasses import replace

from bosaet_desktop.core.analysis import sheet_words as words
from bosaet_desktop.core.analysis.sheet_measures import (
    BOX,
    CODE,
    CODE_CLEAR,
    CODE_INSET,
    EDGE,
    LINE_PITCH,
    MM_PER_POINT,
    type_of,
)
from bosaet_desktop.core.analysis.sheet_part import Part
from bosaet_desktop.core.analysis.sheet_text import (
    ABOVE,
    Typesetter,
    centred,
    line_height,
    standing,
)
from bosaet_desktop.core.rows.sheet_layout import (
    Area,
    NumberPlace,
    Rule,
    SheetPlan,
    TextBox,
    VillageBox,
)
from bosaet_desktop.core.text import ELLIPSIS

_BESIDE_CODE = CODE_INSET + CODE + 5.4
_NUMBER_RIGHT = 19.0
_NUMBER_GAP = 5.0
_WIDEST_NUMBER = "0000"
_CAP_HEIGHT = 0.73
_MOST_VILLAGE_LINES = {False: 6, True: 4}
_AFTER_BOX = 1.5
_AFTER_NAME = (6.0, 4.5, 3.4)
_MOST_HEADING_LINES = 3
_MOST_INSTRUCTION_LINES = 6
_WRITING_LINE = 60.0
_LOGO_GAP = 6.0


def _cap_top(y: float, size: float) -> float:
    """Return the top of the text area whose capitals begin at y."""
    return y - (ABOVE - _CAP_HEIGHT) * size * MM_PER_POINT


def number_place(plan: SheetPlan, page_width: float) -> NumberPlace | None:
    """Return where the sheet's number stands; a joint sheet has none."""
    if plan.mode == "joint":
        return None
    type_ = type_of(plan)
    below_label = EDGE + line_height(type_.body)
    baseline = below_label + _CAP_HEIGHT * type_.number * MM_PER_POINT
    return NumberPlace(page_width - _NUMBER_RIGHT, baseline, type_.number)


def head(plan: SheetPlan, setter: Typesetter, page_width: float, page: int, pages: int) -> Part:
    """Return the head of `page`; only the first asks where one lives."""
    label = _number_block(plan, setter, page_width, page, pages)
    logo = logo_place(plan, setter, page_width, pages)
    right = logo.x - _LOGO_GAP if logo else _left_of_number(plan, setter, page_width, pages)
    texts = _heading(plan, setter, right)
    code_bottom = 0.0 if plan.mode == "joint" else EDGE + CODE + CODE_CLEAR
    logo_bottom = logo.y + logo.height if logo else 0.0
    below = max(code_bottom, logo_bottom, *(text.y + text.height for text in (*texts, *label)))
    asked = _origin(plan, setter, page_width, below + 1.5) if page == 1 else Part(below)
    return replace(asked, texts=(*texts, *label, *asked.texts))


def logo_place(plan: SheetPlan, setter: Typesetter, page_width: float, pages: int) -> Area | None:
    """Return where the logo stands, beside the number and in the same place on every page."""
    if plan.logo_mm is None:
        return None
    width, height = plan.logo_mm
    return Area(_left_of_number(plan, setter, page_width, pages) - width, EDGE, width, height)


def _left_of_number(plan: SheetPlan, setter: Typesetter, page_width: float, pages: int) -> float:
    """Return how far to the right what stands before the number may reach."""
    label = _number_block(plan, setter, page_width, pages, pages)
    number_width = setter.width_of(_WIDEST_NUMBER, True, type_of(plan).number)
    widest = max(number_width, *(text.width for text in label))
    return page_width - _NUMBER_RIGHT - widest - _NUMBER_GAP


def _heading(plan: SheetPlan, setter: Typesetter, right: float) -> tuple[TextBox, TextBox]:
    type_ = type_of(plan)
    # No codes are read on a joint sheet, so nothing is kept free for them.
    left = EDGE if plan.mode == "joint" else _BESIDE_CODE
    top, width = (left, _cap_top(EDGE, type_.heading)), right - left
    sizes = (type_.heading, type_.heading - 2)
    title = setter.paragraph(plan.heading, top, width, 1, sizes, bold=True)
    if title.lines[0] != plan.heading:
        smaller = (type_.heading - 2, type_.heading - 4, type_.body)
        for most in (2, _MOST_HEADING_LINES):
            title = setter.paragraph(
                plan.heading, top, width, most, smaller, bold=True, balanced=True
            )
            if not title.lines[-1].endswith(ELLIPSIS):
                break
    below = (left, title.y + title.height + 0.6)
    return title, _instruction(plan, setter, below, width)


def _instruction(
    plan: SheetPlan, setter: Typesetter, place: tuple[float, float], width: float
) -> TextBox:
    """Return a line for each thing to know, or running text where that takes fewer lines."""
    said = words.instruction(plan)
    size = type_of(plan).body
    tried = (
        setter.paragraph(text, place, width, _MOST_INSTRUCTION_LINES, (size,))
        for text in (said, said.replace("\n", " "))
    )
    return min(tried, key=lambda text: len(text.lines))


def _number_block(
    plan: SheetPlan, setter: Typesetter, page_width: float, page: int, pages: int
) -> tuple[TextBox, ...]:
    """Return the word above the number and, on a sheet of several pages, which one this is."""
    type_ = type_of(plan)
    right = page_width - _NUMBER_RIGHT
    label = setter.text(
        words.number_label(plan), (right, _cap_top(EDGE, type_.body)), type_.body,
        bold=plan.mode == "joint", align="right",
    )  # fmt: skip
    if pages == 1:
        return (label,)
    number = number_place(plan, page_width)
    below = number.baseline + 2.0 if number else label.y + label.height
    place = words.place_in_sheet(page, pages)
    return (label, setter.text(place, (right, below), type_.body, align="right"))


def _origin(plan: SheetPlan, setter: Typesetter, page_width: float, top: float) -> Part:
    if plan.mode == "joint":
        return Part(top)
    if plan.mode == "table":
        return _written(plan, setter, words.table(), top)
    asked = _villages(plan, setter, page_width, top)
    lines = {village.y for village in asked.villages}
    if not plan.villages or len(lines) > _MOST_VILLAGE_LINES[plan.large_print]:
        return _written(plan, setter, words.lives_in(), top)
    return asked


def _line_step(plan: SheetPlan) -> float:
    return max(LINE_PITCH, line_height(type_of(plan).body) + 1.5)


def _label(plan: SheetPlan, setter: Typesetter, label: str, top: float) -> TextBox:
    size = type_of(plan).body
    return centred(setter.text(label, (EDGE, 0), size, bold=True), top + _line_step(plan) / 2)


def _written(plan: SheetPlan, setter: Typesetter, label: str, top: float) -> Part:
    """Return a line to write on, for tables and where the villages are not known or too many."""
    text = _label(plan, setter, label, top)
    line = Rule(
        text.x + text.width + _AFTER_BOX, text.y + text.height - 0.8, _WRITING_LINE, 0.25,
        "muted", dotted=True,
    )  # fmt: skip
    return Part(top + _line_step(plan), texts=(text,), rules=(line,))


def _villages(plan: SheetPlan, setter: Typesetter, page_width: float, top: float) -> Part:
    """Return all villages with a box each, set closer where that saves a line."""
    tried = (_spaced(plan, setter, page_width, top, gap) for gap in _AFTER_NAME)
    return min(tried, key=lambda part: part.bottom)


def _spaced(plan: SheetPlan, setter: Typesetter, page_width: float, top: float, gap: float) -> Part:
    type_, step = type_of(plan), _line_step(plan)
    label = _label(plan, setter, words.lives_in(), top)
    left, right = label.x + label.width + gap, page_width - EDGE
    before_name = BOX + _AFTER_BOX
    choices = [(village.id, village.name) for village in plan.villages]
    x, middle = left, top + step / 2
    texts, boxes = [label], []
    for village_id, name in (*choices, (None, words.another_place())):
        text = setter.paragraph(name, (0, 0), right - left - before_name, 1, type_.sizes)
        if x > left and x + before_name + text.width > right:
            x, middle = left, middle + step
        texts.append(replace(centred(text, middle), x=x + before_name))
        boxes.append(VillageBox(village_id, name, x + BOX / 2, middle))
        x += before_name + text.width + gap
    return Part(middle + step / 2, texts=tuple(texts), villages=tuple(boxes))


def foot(
    plan: SheetPlan, setter: Typesetter, page_mm: tuple[float, float], page: int, pages: int
) -> tuple[TextBox, ...]:
    """Return the small print between the lower fiducial and the lower code."""
    width, height = page_mm
    room = width - 2 * CODE_INSET - CODE - CODE_CLEAR
    left = EDGE if plan.mode == "joint" else CODE_INSET
    after = [words.place_in_sheet(page, pages), *([plan.date] if plan.date else [])]
    tail = "".join(f" · {part}" for part in after)
    size = type_of(plan).body
    project = setter.paragraph(
        plan.project_title, (0, 0), room - setter.width_of(tail, False, size), 1, (size,)
    )
    y = height - EDGE - line_height(size) + 0.6
    line = setter.text(project.lines[0] + tail, (left, y), size, tone="muted")
    says = words.anonymity(plan)
    if not says:
        return (line,)
    sentence = setter.paragraph(says, (left, 0), room, 2, type_of(plan).sizes, balanced=True)
    return (standing(sentence, y), line)
