"""How blocks of other papers become parts of a chapter, and how figures and tables are counted."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import (
    Block,
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

_FORM = (Signatures, WritingLines)


def told(blocks: Iterable[Block], *, with_lead: bool = True) -> Iterator[Block]:
    """Yield what a paper tells, without its title and what is there to write on.

    What leads into the paper becomes a paragraph, or is left out.
    """
    for block in blocks:
        if isinstance(block, Words) and block.role in (Role.TITLE, Role.LEAD):
            if block.role is Role.LEAD and with_lead:
                yield replace(block, role=Role.BODY)
        elif not isinstance(block, _FORM):
            yield block


def numbered(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks with a number and a name at every figure and table.

    A table is named above it, a picture below; both are called after the nearest heading.
    """
    figures = tables = 0
    subject = ""
    for block in blocks:
        if isinstance(block, Words) and block.role in (Role.CHAPTER, Role.HEADING):
            subject = block.text
        if isinstance(block, Grid) and block.rows:
            tables += 1
            words = _("Table {n}. {subject}").format(n=tables, subject=subject)
            block = replace(block, caption=words)
        if isinstance(block, Photograph):
            figures += 1
            words = _("Figure {n}. {subject}")
            named = words.format(n=figures, subject=block.caption or subject)
            block = replace(block, caption=named)
        yield block
        if isinstance(block, Chart):
            figures += 1
            words = _("Figure {n}. {subject}").format(n=figures, subject=subject)
            yield Words(words, Role.CAPTION)


def says_something(blocks: Iterable[Block]) -> bool:
    """Tell whether anything but headings is there."""
    headings = (Role.CHAPTER, Role.HEADING)
    return any(
        not isinstance(block, Contents | NewPage)
        and not (isinstance(block, Words) and block.role in headings)
        for block in blocks
    )
