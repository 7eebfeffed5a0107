"""The minutes of a meeting and the news from it as files."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bosaet_desktop.core.analysis.minutes_words import draft
from bosaet_desktop.core.exchange import options
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.paper.document import Block
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.minutes_paper import (
    minutes_blocks,
    minutes_title,
    news_blocks,
    news_text,
    news_title,
)
from bosaet_desktop.core.paper.page import Foot, build_paper
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.minutes import minutes, worded_news
from bosaet_desktop.core.rows.minutes import Minutes, NewsPart
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS


def export_minutes(project: Project, target: Path, *, meeting: str = "1", names: str = "0") -> None:
    """Write the minutes of workshop `meeting` (1-4) as .pdf or .docx; `names` 1 lists who came.

    Raises InvalidInput for other values.
    """
    number = options.count("meeting", meeting, WORKSHOP_NUMBERS[-1])
    shown = options.switch("names", names)
    blocks = minutes_blocks(minutes(project, number), _title(project), names=shown)
    _write(target, blocks, _title(project), minutes_title())


def export_news(project: Project, target: Path, *, meeting: str = "1") -> None:
    """Write the news from workshop `meeting` (1-4) as .pdf, .docx or .txt, without names."""
    number = options.count("meeting", meeting, WORKSHOP_NUMBERS[-1])
    told = minutes(project, number)
    texts = news_texts(project, told)
    if target.suffix.lower() == ".txt":
        with replacing(target) as beside:
            beside.write_text(news_text(told, _title(project), texts), encoding="utf-8")
        return
    _write(target, news_blocks(told, _title(project), texts), _title(project), news_title())


def news_texts(project: Project, told: Minutes) -> dict[NewsPart, str]:
    """Return every part of the news: worded by hand where it was, else as the file tells it."""
    worded, drafted = worded_news(project, told.programme.number), draft(told)
    return {part: worded[part] or drafted[part] for part in NewsPart}


def _title(project: Project) -> str:
    return project_heading(project).title


def _write(target: Path, blocks: Sequence[Block], project: str, name: str) -> None:
    foot = Foot(project, date.today())
    if target.suffix.lower() == ".docx":
        from bosaet_desktop.core.exchange.docx_file import write_docx

        write_docx(target, blocks, foot, name)
        return
    with replacing(target) as beside:
        build_paper(beside, flowables(blocks), foot, title=name)
