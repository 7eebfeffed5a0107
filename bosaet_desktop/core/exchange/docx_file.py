"""The blocks of a paper as a Word file, which a municipality can go on writing in."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from string import Formatter

import docx
from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Pt

from bosaet_desktop.core.charts.raster import picture_raster, png_bytes
from bosaet_desktop.core.charts.spec import ChartPicture
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.docx_look import BULLET, STYLES, dress, lay_across
from bosaet_desktop.core.exchange.docx_table import add_grid, add_signatures, add_writing_lines
from bosaet_desktop.core.exchange.docx_xml import add_field
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import (
    Block,
    Bullets,
    Chart,
    Grid,
    Signatures,
    Words,
    WritingLines,
)
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot
from bosaet_desktop.core.text import clean

WIDTH = PORTRAIT[0] - 2 * MARGIN
# Pixels a point, and points a picture may be high so that it fits below a heading.
_PICTURE_SCALE, _HIGHEST_PICTURE = 3.0, 600.0


def write_docx(
    target: Path,
    blocks: Sequence[Block],
    foot: Foot,
    title: str,
    size: tuple[float, float] = PORTRAIT,
) -> None:
    """Write a Word file in the language in use; raises what `atomic.replacing` raises.

    Words are cleaned of what XML forbids. The file names no author. `size` is the width and
    height of a page in points.
    """
    document = docx.Document()
    dress(document, clean(title), clean(foot.project))
    if size[0] > size[1]:
        lay_across(document, size)
    _add_foot(document, foot, size[0] - 2 * MARGIN)
    for block in blocks:
        _add(document, block)
    stream = BytesIO()
    document.save(stream)
    with replacing(target) as beside:
        beside.write_bytes(stream.getvalue())


def _add(document: Document, block: Block) -> None:
    match block:
        case Words(words, role):
            document.add_paragraph(clean(words, multiline=True), STYLES[role])
        case Bullets(lines):
            _add_list(document, lines)
        case Grid():
            add_grid(document, block)
        case Chart():
            _add_pictures(document, block)
        case WritingLines(count):
            add_writing_lines(document, count, WIDTH)
        case Signatures(parties):
            add_signatures(document, parties, WIDTH)


def _add_list(document: Document, lines: Sequence[str]) -> None:
    for line in lines:
        document.add_paragraph(clean(line, multiline=True), BULLET)


def _pictures(chart: Chart) -> Iterator[ChartPicture]:
    """Part the rows of a chart so that each picture fits on a page."""
    rows = chart.rows
    while rows:
        picture = chart.draw(rows, WIDTH)
        fitting = sum(area.y + area.height <= _HIGHEST_PICTURE for area in picture.areas)
        if picture.height <= _HIGHEST_PICTURE or not 0 < fitting < len(rows):
            yield picture
            return
        yield chart.draw(rows[:fitting], WIDTH)
        rows = rows[fitting:]


def _add_pictures(document: Document, chart: Chart) -> None:
    for picture in _pictures(chart):
        content = png_bytes(picture_raster(picture, _PICTURE_SCALE), _PICTURE_SCALE)
        shape = document.add_picture(BytesIO(content), width=Pt(picture.width))
        # What a screen reader says of it.
        shape._inline.docPr.set("descr", clean(picture.summary, multiline=True))


def _add_foot(document: Document, foot: Foot, width: float) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(Pt(width), WD_TAB_ALIGNMENT.RIGHT)
    left = " · ".join(part for part in (clean(foot.project), foot.date) if part)
    paragraph.add_run(f"{left}\t")
    for words, field, *_rest in Formatter().parse(_("Page {page} of {pages}")):
        paragraph.add_run(words)
        if field:
            add_field(paragraph, {"page": "PAGE", "pages": "NUMPAGES"}[field])
