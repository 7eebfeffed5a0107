"""The blocks of a paper as a Word file, which a municipality can go on writing in."""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from string import Formatter
from typing import TypeGuard

import docx
from docx.document import Document
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT
from docx.shared import Pt

from bosaet_desktop.core.analysis.photo import photo_size
from bosaet_desktop.core.charts.raster import picture_raster, png_bytes
from bosaet_desktop.core.charts.spec import ChartPicture
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.docx_look import (
    BULLET,
    CHAPTERED,
    STYLES,
    complete,
    dress,
    lay_across,
)
from bosaet_desktop.core.exchange.docx_table import add_grid, add_signatures, add_writing_lines
from bosaet_desktop.core.exchange.docx_template import opened_template, room_across
from bosaet_desktop.core.exchange.docx_xml import add_contents, add_field
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import (
    Block,
    Bullets,
    Chart,
    Contents,
    Grid,
    NewPage,
    Photograph,
    Role,
    Signatures,
    Words,
    WritingLines,
)
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot
from bosaet_desktop.core.text import clean

WIDTH = PORTRAIT[0] - 2 * MARGIN
# Pixels a point; points a picture may be high at most, and what a heading above it takes.
_PICTURE_SCALE, _HIGHEST_PICTURE, _HEADING_HEIGHT = 3.0, 600.0, 60.0


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
    dress(document, clean(title), clean(foot.project), chaptered=_is_chaptered(blocks))
    if size[0] > size[1]:
        lay_across(document, size)
    _add_foot(document, foot, size[0] - 2 * MARGIN)
    _write(document, blocks, target, WIDTH)


def write_docx_in(
    template: Path, target: Path, blocks: Sequence[Block], foot: Foot, title: str
) -> None:
    """Write a Word file that begins as the municipality's own `template` (.docx).

    Its page, heads, feet and styles stand; what it has no style for looks like ours. Raises
    InvalidInput for a template that is no Word file, and what `atomic.replacing` raises.
    """
    document = opened_template(template)
    complete(document, clean(title), clean(foot.project))
    if not any(each.text for each in document.sections[0].footer.paragraphs):
        _add_foot(document, foot, room_across(document))
    _write(document, blocks, target, min(room_across(document), WIDTH))


def _write(document: Document, blocks: Sequence[Block], target: Path, width: float) -> None:
    styles = CHAPTERED if _is_chaptered(blocks) else STYLES
    for block, below in zip_longest(blocks, blocks[1:]):
        if isinstance(block, Contents):
            _add_contents(document, block.title, blocks)
        elif isinstance(block, NewPage):
            _begin_page(document)
        else:
            _add(document, block, styles, width)
        if isinstance(block, Words) and isinstance(below, Chart | Grid):
            document.paragraphs[-1].paragraph_format.keep_with_next = True
    stream = BytesIO()
    document.save(stream)
    with replacing(target) as beside:
        beside.write_bytes(stream.getvalue())


def _is_chaptered(blocks: Sequence[Block]) -> bool:
    return any(map(_is_chapter, blocks))


def _is_chapter(block: Block) -> TypeGuard[Words]:
    return isinstance(block, Words) and block.role is Role.CHAPTER


def _add(document: Document, block: Block, styles: Mapping[Role, str], width: float) -> None:
    match block:
        case Words(words, role):
            document.add_paragraph(clean(words, multiline=True), styles[role])
        case Bullets(lines):
            _add_list(document, lines)
        case Grid():
            add_grid(document, block.narrowed(width / WIDTH))
        case Chart():
            _add_pictures(document, block, width)
        case WritingLines(count):
            add_writing_lines(document, count, width)
        case Signatures(parties):
            add_signatures(document, parties, width)
        case Photograph():
            _add_photo(document, block, width)


def _add_contents(document: Document, title: str, blocks: Sequence[Block]) -> None:
    document.add_paragraph(clean(title), CHAPTERED[Role.HEADING])
    add_contents(document, [clean(each.text) for each in blocks if _is_chapter(each)])
    _begin_page(document)


def _begin_page(document: Document) -> None:
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _add_photo(document: Document, photo: Photograph, width: float) -> None:
    wide, high = photo_size(photo.content)
    scale = min(width / wide, _HIGHEST_PICTURE / 2 / high)
    shape = document.add_picture(BytesIO(photo.content), width=Pt(wide * scale))
    shape._inline.docPr.set("descr", clean(photo.caption, multiline=True))
    if photo.caption:
        document.add_paragraph(clean(photo.caption), STYLES[Role.CAPTION])


def _add_list(document: Document, lines: Sequence[str]) -> None:
    for line in lines:
        document.add_paragraph(clean(line, multiline=True), BULLET)


def _pictures(chart: Chart, width: float, highest: float) -> Iterator[ChartPicture]:
    """Part the rows of a chart so that each picture fits on a page."""
    rows = chart.rows
    while rows:
        picture = chart.draw(rows, width)
        fitting = sum(area.y + area.height <= highest for area in picture.areas)
        if picture.height <= highest or not 0 < fitting < len(rows):
            yield picture
            return
        yield chart.draw(rows[:fitting], width)
        rows = rows[fitting:]


def _add_pictures(document: Document, chart: Chart, width: float) -> None:
    for picture in _pictures(chart, width, _room_for_picture(document)):
        content = png_bytes(picture_raster(picture, _PICTURE_SCALE), _PICTURE_SCALE)
        shape = document.add_picture(BytesIO(content), width=Pt(picture.width))
        # LibreOffice leaves an eighth of an inch beside a picture that does not say how much.
        for side in ("distT", "distB", "distL", "distR"):
            shape._inline.set(side, "0")
        # What a screen reader says of it.
        shape._inline.docPr.set("descr", clean(picture.summary, multiline=True))


def _room_for_picture(document: Document) -> float:
    """Return how high a picture may be, in points, so that it stands below its heading."""
    page = document.sections[0]
    sides = (page.page_height, page.top_margin, page.bottom_margin)
    high, above, below = (0.0 if side is None else side.pt for side in sides)
    return min(high - above - below - _HEADING_HEIGHT, _HIGHEST_PICTURE)


def _add_foot(document: Document, foot: Foot, width: float) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(Pt(width), WD_TAB_ALIGNMENT.RIGHT)
    left = " · ".join(part for part in (clean(foot.project), foot.when) if part)
    paragraph.add_run(f"{left}\t")
    for words, field, *_rest in Formatter().parse(_("Page {page} of {pages}")):
        paragraph.add_run(words)
        if field:
            add_field(paragraph, {"page": "PAGE", "pages": "NUMPAGES"}[field])
