"""Wording by hand what the village is told the morning after."""

from sqlalchemy import insert, update

from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.commands.workshop import make_workshop
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.meeting import news
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.minutes import NewsPart
from bosaet_desktop.core.text import LONGEST_TEXT


def word_news(project: Project, number: int, part: NewsPart, text: str) -> None:
    """Write a part of the news from workshop `number` (1-4); empty brings the draft back.

    Raises InvalidInput for unfit words.
    """
    values = {part.value: wording(text, LONGEST_TEXT, multiline=True)}
    with project.change(N_("Word the news")) as connection:
        make_workshop(connection, number)
        here = news.c.workshop_number == number
        if connection.execute(update(news).where(here).values(**values)).rowcount == 0:
            connection.execute(insert(news).values(workshop_number=number, **values))
