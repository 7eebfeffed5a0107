"""A persona as a card to write on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from bosaet_desktop.core.analysis.canvas_words import PERSONA_LABELS
from bosaet_desktop.core.commands.persona import set_persona_segment, write_persona
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.persona import Persona, PersonaText, SegmentName
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Heading
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

LINES, MOST_LINES, NARROWEST = 2, 8, 80


class PersonaCard(Card):
    """Each field stores itself when it is left; each is one step of undo."""

    deletion_requested = Signal(str)

    def __init__(self, project: Project, persona_id: str) -> None:
        super().__init__()
        self._project, self._id = project, persona_id
        self._heading = Heading()
        self._delete = QuietButton("", "delete-outline")
        self._segment = ChoiceField()
        self._fields = {part: self._field(part) for part in PersonaText}
        self._lay_out()
        self._segment.chosen.connect(self._set_segment)
        self._delete.clicked.connect(lambda: self.deletion_requested.emit(self._id))

    def _field(self, part: PersonaText) -> SavedField:
        named = part is PersonaText.NAME
        lines = TextArea(lines=LINES, most_lines=MOST_LINES)
        editor = TextField(never_empty=True) if named else lines
        return SavedField(
            _(PERSONA_LABELS[part]),
            editor,
            lambda text: write_persona(self._project, self._id, part, text),
        )

    def _lay_out(self) -> None:
        self._heading.setMinimumWidth(NARROWEST)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._delete)
        self.body.setSpacing(2 * GRID)
        self.body.addLayout(top)
        named, *told = self._fields.values()
        segment = LabelledField(_("Segment"), self._segment, _("From the page Segments."))
        for field in (named, segment, *told):
            self.body.addWidget(field)
        self.body.addStretch(1)

    def show_persona(self, persona: Persona, segments: Sequence[SegmentName]) -> None:
        """Show what is stored; what is being written stays."""
        self._heading.setText(persona.name)
        self.setAccessibleName(persona.name)
        delete = _("Delete {name}").format(name=persona.name)
        self._delete.setAccessibleName(delete)
        self._delete.setToolTip(delete)
        for part, field in self._fields.items():
            field.show_stored(persona.words(part))
        none = (_("None of them"), None)
        self._segment.set_choices([none, *((each.name, each.id) for each in segments)])
        self._segment.choose(persona.segment_id)

    def begin(self) -> None:
        """Put the cursor where the persona's life is told, its name being there already."""
        self._fields[PersonaText.NAME].editor.setFocus()
        self._fields[PersonaText.NAME].editor.selectAll()

    def commit(self) -> None:
        """Store the field that is being written."""
        for field in self._fields.values():
            field.editor.commit()

    def _set_segment(self, value: object) -> None:
        set_persona_segment(self._project, self._id, None if value is None else str(value))
