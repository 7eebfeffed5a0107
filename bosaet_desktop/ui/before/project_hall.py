"""What the hall sees of the project: tonight's question, then what the evenings are about."""

from collections.abc import Iterator
from functools import partial

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.project import ProjectRow
from bosaet_desktop.ui.page import PresentationStep
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_poster import HallPoster
from bosaet_desktop.ui.widgets.hall_row import HallRow


def project_steps(row: ProjectRow) -> Iterator[PresentationStep]:
    """Yield a step for tonight's question and one for the four answers, where they are given."""
    answers = [
        HallRow(question, tuple(answer.splitlines()))
        for question, answer in (
            (_("Why?"), row.purpose),
            (_("What?"), row.challenge),
            (_("When?"), row.horizon),
            (_("How much?"), row.limits),
        )
        if answer.strip()
    ]
    if answers:
        title = _("Why we are here")
        say = _("“This is what we have been asked to do, and this is the frame.”")
        yield PresentationStep(title, say, partial(HallList, title, answers))
    if row.tonights_question.strip():
        title = _("Tonight's question")
        say = _("Read it aloud, twice. Everything tonight is an answer to it.")
        poster = partial(HallPoster, row.tonights_question, title)
        yield PresentationStep(title, say, poster, (row.tonights_question,))
