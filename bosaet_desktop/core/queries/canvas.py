"""The canvas with the answers there are."""

from sqlalchemy import select

from bosaet_desktop.core.model.involvement import canvas_answer
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.canvas import Canvas, CanvasQuestion


def canvas(project: Project) -> Canvas:
    """Return the canvas; answers to questions that this program does not ask are passed over."""
    rows = project.fetch(select(canvas_answer.c.question, canvas_answer.c.answer))
    asked = {each.value for each in CanvasQuestion}
    answers = {CanvasQuestion(key): answer for key, answer in rows if key in asked and answer}
    return Canvas(project_row(project).purpose, answers)
