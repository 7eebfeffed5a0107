"""Agreeing on how to go on together: one contact person, and who does and tells what."""

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.cooperation import cooperation_answer
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.cooperation import CooperationQuestion
from bosaet_desktop.core.text import LONGEST_TEXT


def answer_cooperation(project: Project, question: CooperationQuestion, text: str) -> None:
    """Write what was agreed, several lines allowed; empty takes it back.

    Raises InvalidInput for unfit words.
    """
    words = wording(text, LONGEST_TEXT, multiline=True)
    here = cooperation_answer.c.question == question.value
    with project.change(N_("Write what was agreed")) as connection:
        if not words:
            connection.execute(delete(cooperation_answer).where(here))
            return
        changed = connection.execute(update(cooperation_answer).where(here).values(answer=words))
        if not changed.rowcount:
            row = {"question": question.value, "answer": words}
            connection.execute(insert(cooperation_answer).values(**row))
