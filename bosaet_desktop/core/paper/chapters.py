"""Papers of several chapters: a list of them with their pages, and marks to leap to in a reader."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Paragraph, SimpleDocTemplate
from reportlab.platypus.tableofcontents import TableOfContents

from bosaet_desktop.core.charts.fonts import markup, register_fonts
from bosaet_desktop.core.i18n import language
from bosaet_desktop.core.paper.page import FRAME_MARGIN, PORTRAIT, Foot, footed, whole_file
from bosaet_desktop.core.paper.style import BODY, CHAPTER, HEADING, text

_LEAST_BELOW = 180.0
_ENTRY = ParagraphStyle("entry", BODY, fontSize=11.5, leading=20, rightIndent=24)


class _Chapter(Paragraph):  # type: ignore[misc]  # reportlab ships no types
    """The heading of a chapter, which the list and the reader's outline name."""

    def __init__(self, title: str) -> None:
        super().__init__(markup(title, CHAPTER.fontName), CHAPTER)
        self.chapter = title


class _Chaptered(SimpleDocTemplate):  # type: ignore[misc]  # reportlab ships no types
    """Notes the page of every chapter as it is set; built over until the pages stand still."""

    def beforeDocument(self) -> None:  # noqa: N802 - overrides reportlab
        self._chapters = 0

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - overrides reportlab
        if not isinstance(flowable, _Chapter):
            return
        self._chapters += 1
        mark = f"chapter-{self._chapters}"
        self.canv.mark(flowable.chapter, mark)
        entry = markup(flowable.chapter, _ENTRY.fontName)
        self.notify("TOCEntry", (0, entry, self.page, mark))


def chapter(title: str) -> list[Flowable]:
    """Return a chapter's heading, on the next page when little would fit below it on this one."""
    register_fonts()
    return [CondPageBreak(_LEAST_BELOW), _Chapter(title)]


def contents(title: str) -> list[Flowable]:
    """Return the list of chapters, and a new page for the first of them."""
    register_fonts()
    listed = TableOfContents(dotsMinLevel=0, levelStyles=[_ENTRY])
    return [text(title, HEADING), listed, PageBreak()]


def build_chaptered(
    target: Path | BinaryIO, story: Sequence[Flowable], foot: Foot, *, title: str
) -> None:
    """Write a paper whose story has `chapter` and `contents`, in the language in use."""
    register_fonts()
    kept = BytesIO()
    document = _Chaptered(
        kept,
        pagesize=PORTRAIT,
        leftMargin=FRAME_MARGIN,
        rightMargin=FRAME_MARGIN,
        topMargin=FRAME_MARGIN,
        bottomMargin=FRAME_MARGIN,
        title=title,
        author=foot.project,
        lang=language(),
    )
    maker = footed(foot)

    def afresh(*arguments: object, **options: object) -> object:
        # Each pass writes the whole paper: only the last one is to stay.
        kept.seek(0)
        kept.truncate()
        return maker(*arguments, **options)

    document.multiBuild(list(story), canvasmaker=afresh)
    with whole_file(target) as stream:
        stream.write(kept.getvalue())
