"""Answering the questions of the canvas."""

from sqlalchemy import delete, exists, insert, select, update

from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.involvement import canvas_answer
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.canvas import CanvasQuestion
from bosaet_desktop.core.text import LONGEST_TEXT


def answer_canvas(project: Project, asked: CanvasQuestion, text: str) -> None:
    """Answer one question, several lines allowed; an empty answer takes the old one away.

    Raises InvalidInput for unfit words. The purpose is the project's: `project.set_purpose`.
    """
    words = wording(text, LONGEST_TEXT, multiline=True)
    here = canvas_answer.c.question == asked.value
    with project.change(N_("Answer question of the canvas")) as connection:
        if not words:
            connection.execute(delete(canvas_answer).where(here))
        elif connection.scalar(select(exists().where(here))):
            connection.execute(update(canvas_answer).where(here).values(answer=words))
        else:
            connection.execute(insert(canvas_answer).values(question=asked.value, answer=words))
