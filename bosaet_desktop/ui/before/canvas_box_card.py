"""One box of the involvement canvas: its questions, each answered on the spot."""

from functools import partial

from bosaet_desktop.core.analysis.canvas_words import (
    BOX_TITLES,
    BOXES,
    PURPOSE_QUESTION,
    QUESTIONS,
)
from bosaet_desktop.core.commands.canvas import answer_canvas
from bosaet_desktop.core.commands.project import set_purpose
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.canvas import Canvas, CanvasBox
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.text_area import TextArea

LINES, MOST_LINES = 2, 10


class CanvasBoxCard(Card):
    """The purpose is the project's own and must be there; every other answer may wait."""

    def __init__(self, project: Project, box: CanvasBox) -> None:
        super().__init__(_(BOX_TITLES[box]))
        self.body.setSpacing(2 * GRID)
        self._purpose: SavedField | None = None
        if box is CanvasBox.PURPOSE:
            self._purpose = SavedField(_(PURPOSE_QUESTION), _area(), partial(set_purpose, project))
            self.body.addWidget(self._purpose)
        self._fields = {
            asked: SavedField(_(QUESTIONS[asked]), _area(), partial(answer_canvas, project, asked))
            for asked in BOXES[box]
        }
        for field in self._fields.values():
            self.body.addWidget(field)
        self.body.addStretch(1)

    def show_canvas(self, canvas: Canvas) -> None:
        """Show the answers that belong in this box; what is being written stays."""
        if self._purpose is not None:
            self._purpose.show_stored(canvas.purpose)
            stated = _("The same as on the page Project.")
            missing = _("Never involve people for its own sake: write the purpose first.")
            self._purpose.show_hint(stated if canvas.purpose else missing)
        for asked, field in self._fields.items():
            field.show_stored(canvas.answer(asked))

    def commit(self) -> None:
        """Store the answer that is being written."""
        for field in (self._purpose, *self._fields.values()):
            if field is not None:
                field.editor.commit()


def _area() -> TextArea:
    return TextArea(lines=LINES, most_lines=MOST_LINES)
