"""Draws what is alike on every copy of a score sheet's page."""

from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.analysis.sheet_text import ABOVE
from bosaet_desktop.core.charts.fonts import (
    BOLD,
    REGULAR,
    draw_text,
    draw_text_centred,
    draw_text_right,
)
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.rows.sheet_layout import Area, Rule, SheetLayout, SheetPage, TextBox

# Light enough to vanish for a reader of crosses, strong enough to lead the eye along a row.
_BAND = HexColor("#F1F1EE")
_HAIRLINE = HexColor("#CFCBC2")
_TONES = {
    "ink": HexColor(LIGHT.ink),
    "muted": HexColor(LIGHT.muted),
    "line": _HAIRLINE,
    "impact": HexColor(LIGHT.impact),
    "feasibility": HexColor(LIGHT.feasibility),
    "desire": HexColor(LIGHT.desire),
}
_DOTS = (0.1, 2.2)


def draw_page(canvas: Canvas, layout: SheetLayout, page: SheetPage) -> None:
    """Draw bands, lines, text and boxes of `page`, and the fiducials where codes are printed."""
    _draw_bands(canvas, layout, page)
    for rule in page.rules:
        _draw_rule(canvas, layout, rule)
    for text in page.texts:
        _draw_text_box(canvas, layout, text)
    _draw_boxes(canvas, layout, page)
    if layout.codes_printed:
        _draw_fiducials(canvas, layout)


def draw_logo(canvas: Canvas, layout: SheetLayout, place: Area, logo: bytes) -> None:
    """Draw the picture `logo` (core/queries/picture.py) into its place."""
    canvas.drawImage(
        ImageReader(BytesIO(logo)),
        place.x * mm,
        _up(layout, place.y + place.height),
        place.width * mm,
        place.height * mm,
        preserveAspectRatio=True,
        anchor="c",
    )


def _up(layout: SheetLayout, y: float) -> float:
    """Return the distance from the foot of the page in points, for millimetres from the top."""
    return (layout.page_mm[1] - y) * float(mm)


def _draw_bands(canvas: Canvas, layout: SheetLayout, page: SheetPage) -> None:
    canvas.setFillColor(_BAND)
    for band in page.bands:
        bottom = _up(layout, band.y + band.height)
        canvas.rect(band.x * mm, bottom, band.width * mm, band.height * mm, stroke=0, fill=1)


def _draw_rule(canvas: Canvas, layout: SheetLayout, rule: Rule) -> None:
    canvas.saveState()
    canvas.setStrokeColor(_TONES[rule.tone])
    if rule.dotted:
        canvas.setLineCap(1)
        canvas.setDash(*_DOTS)
    canvas.setLineWidth(rule.thickness * mm)
    y = _up(layout, rule.y)
    canvas.line(rule.x * mm, y, (rule.x + rule.width) * mm, y)
    canvas.restoreState()


def _draw_text_box(canvas: Canvas, layout: SheetLayout, box: TextBox) -> None:
    font = BOLD if box.bold else REGULAR
    canvas.setFillColor(_TONES[box.tone])
    first = _up(layout, box.y) - ABOVE * box.size
    draw, x = {
        "left": (draw_text, box.x),
        "centre": (draw_text_centred, box.x + box.width / 2),
        "right": (draw_text_right, box.x + box.width),
    }[box.align]
    for index, line in enumerate(box.lines):
        draw(canvas, x * mm, first - index * box.leading * mm, line, font, box.size)


def _draw_boxes(canvas: Canvas, layout: SheetLayout, page: SheetPage) -> None:
    """Draw all boxes white inside, in black alone: a printer puts no colours on top of another."""
    canvas.setFillGray(1)
    canvas.setStrokeGray(0)
    canvas.setLineWidth(layout.line_mm * mm)
    side = layout.box_mm - layout.line_mm
    centres = [(box.x, box.y) for cell in page.cells for box in cell.boxes]
    centres += [(village.x, village.y) for village in page.villages]
    for x, y in centres:
        left, bottom = (x - side / 2) * mm, _up(layout, y + side / 2)
        canvas.rect(left, bottom, side * mm, side * mm, fill=1)
    for field in page.fields:
        bottom = _up(layout, field.y + field.height)
        canvas.rect(field.x * mm, bottom, field.width * mm, field.height * mm, fill=1)


def _draw_fiducials(canvas: Canvas, layout: SheetLayout) -> None:
    canvas.setFillGray(0)
    side = layout.fiducial_mm
    for x, y in layout.fiducials:
        left, bottom = (x - side / 2) * mm, _up(layout, y + side / 2)
        canvas.rect(left, bottom, side * mm, side * mm, stroke=0, fill=1)
