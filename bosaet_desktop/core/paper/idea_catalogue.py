"""The idea catalogue: every idea by theme and by village, and what became of it."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.idea_fate_words import fate_words, said_again_words
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.paper.document import Block, Grid, Role, Words
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.idea_catalogue import CatalogueIdea

_WIDTH = PORTRAIT[0] - 2 * MARGIN


def idea_catalogue(
    target: Path | BinaryIO,
    ideas: Sequence[CatalogueIdea],
    villages: Sequence[str],
    project: str,
    day: date,
) -> None:
    """Write the catalogue as PDF in the language in use."""
    blocks = catalogue_blocks(ideas, villages)
    build_paper(target, flowables(blocks), Foot(project, day), title=_("Idea catalogue"))


def catalogue_blocks(ideas: Sequence[CatalogueIdea], villages: Sequence[str]) -> list[Block]:
    """Return the catalogue as blocks: first by theme, then by village in the order of `villages`.

    Ideas of no village come last.
    """
    count = len(ideas) + sum(len(each.idea.said_again) for each in ideas)
    told = ngettext(
        "{n} idea, in the words it was said.", "{n} ideas, in the words they were said.", count
    )
    title = Words(_("Idea catalogue"), Role.TITLE)
    blocks: list[Block] = [title, Words(told.format(n=count), Role.LEAD)]
    if not ideas:
        return [title, _grid(_("Village"), [("", "", "")] * 12, least_height=28.0)]
    blocks.append(Words(_("By theme"), Role.CHAPTER))
    for theme in dict.fromkeys(each.theme for each in ideas):
        here = [each for each in ideas if each.theme == theme]
        blocks += _part(theme or _("Not sorted yet"), _("Village"), _by_village(here))
    blocks.append(Words(_("By village"), Role.CHAPTER))
    for village in (*villages, ""):
        here = [each for each in ideas if each.village == village]
        if here:
            blocks += _part(village or _("No village"), _("Category"), _by_theme(here))
    return blocks


def _part(title: str, other: str, rows: Sequence[tuple[str, str, str]]) -> Iterator[Block]:
    yield Words(title, Role.HEADING)
    yield _grid(other, rows)


def _grid(
    other: str, rows: Sequence[tuple[str, str, str]], least_height: float | None = None
) -> Grid:
    columns = (
        Column(_("Idea"), _WIDTH * 0.46),
        Column(other, _WIDTH * 0.2),
        Column(_("What became of it"), _WIDTH * 0.34),
    )
    return Grid(columns, tuple(rows), least_height=least_height)


def _by_village(ideas: Sequence[CatalogueIdea]) -> list[tuple[str, str, str]]:
    return [(_told(each), each.village, fate_words(each)) for each in ideas]


def _by_theme(ideas: Sequence[CatalogueIdea]) -> list[tuple[str, str, str]]:
    return [(_told(each), each.theme, fate_words(each)) for each in ideas]


def _told(each: CatalogueIdea) -> str:
    """Return an idea with the words it was said in again."""
    return "\n".join([each.idea.text, *map(said_again_words, each.idea.said_again)])
