"""What one activity is besides its line in the sheets: how, when, for how much, and what if."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from bosaet_desktop.core.analysis.involvement_words import (
    PHASE_NAMES,
    STYLE_NAMES,
    level_meaning,
    level_name,
    style_guidance,
)
from bosaet_desktop.core.commands import activity as commands
from bosaet_desktop.core.commands.involvement import set_level
from bosaet_desktop.core.formatting import parse_integer, parse_number, typed_number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.involvement import Activity, ActivityText, Climber, Rung
from bosaet_desktop.core.terms.involvement import Phase, Style
from bosaet_desktop.core.terms.levels import LEVELS
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import IconButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.choice_field import Choice, ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Heading, SectionLabel
from bosaet_desktop.ui.widgets.saved_field import SavedDate, SavedField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

FIELD_WIDTH, NARROWEST, LINES, MOST_LINES = 196, 80, 2, 8
_TROUBLE = (
    ActivityText.TROUBLE_DEED,
    ActivityText.TROUBLE_WHEN,
    ActivityText.TROUBLE_CALL,
    ActivityText.TROUBLE_TELLING,
)


class ActivityCard(Card):
    """Each field stores itself when it is left; each is one step of undo."""

    deletion_requested = Signal(str)

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._activity = Activity("", "")
        self._heading = Heading()
        self._delete = IconButton("delete-outline", _("Delete activity"))
        self._style, self._phase = ChoiceField(_style_choices()), ChoiceField(_phase_choices())
        self._rungs = {rung: ChoiceField(level_choices()) for rung in Rung}
        self._style_field = LabelledField(_("Style"), self._style)
        self._rung_fields = {
            Rung.NOW: LabelledField(_("Step on the ladder now"), self._rungs[Rung.NOW]),
            Rung.INTENDED: LabelledField(_("Step intended"), self._rungs[Rung.INTENDED]),
        }
        self._start = SavedDate(_("First day"), self._set_start)
        self._end = SavedDate(_("Last day"), self._set_end, _("If it lasts more than a day."))
        self._hours = SavedField(_("Hours"), TextField(waits_to_be_left=True), self._set_hours)
        self._cost = SavedField(
            _("Costs, kroner"), TextField(waits_to_be_left=True), self._set_cost
        )
        self._texts = {part: self._text_field(part, words) for part, words in _labels().items()}
        self._concrete = QCheckBox(_("Everybody knows exactly what happens"))
        self._done = QCheckBox(_("Done"))
        self._lay_out()
        self._connect()

    def _text_field(self, part: ActivityText, words: tuple[str, str]) -> SavedField:
        label, hint = words
        area = TextArea(lines=LINES, most_lines=MOST_LINES)
        return SavedField(label, area, lambda text: self._write(part, text), hint)

    def _lay_out(self) -> None:
        self._heading.setMinimumWidth(NARROWEST)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._delete)
        self.body.setSpacing(2 * GRID)
        self.body.addLayout(top)
        how = (self._style_field, *self._rung_fields.values())
        when = (LabelledField(_("Phase"), self._phase), self._start, self._end)
        means = (self._hours, self._cost, self._texts[ActivityText.PARTNERS])
        self.body.addWidget(CardGrid(how, FIELD_WIDTH))
        self.body.addWidget(CardGrid(when, FIELD_WIDTH))
        self.body.addWidget(CardGrid(means, FIELD_WIDTH))
        self.body.addWidget(self._texts[ActivityText.CONTENT_OWNER])
        for box in (self._concrete, self._done):
            self.body.addWidget(box)
        self.body.addWidget(SectionLabel(_("If it goes wrong")))
        self.body.addWidget(CardGrid([self._texts[part] for part in _TROUBLE], 280, most_columns=2))

    def _connect(self) -> None:
        self._style.chosen.connect(self._set_style)
        self._phase.chosen.connect(self._set_phase)
        for rung, field in self._rungs.items():
            field.chosen.connect(lambda level, rung=rung: self._set_rung(rung, level))
        self._concrete.clicked.connect(self._set_concrete)
        self._done.clicked.connect(self._set_done)
        self._delete.clicked.connect(lambda: self.deletion_requested.emit(self._activity.id))

    def show_activity(self, activity: Activity) -> None:
        """Show what is stored; what is being written stays, unless it is another activity."""
        if activity.id != self._activity.id:
            self.commit()
            for field in (*self._texts.values(), self._hours, self._cost):
                field.start_afresh()
        self._activity = activity
        self._heading.setText(activity.title)
        self.setAccessibleName(activity.title)
        for part, field in self._texts.items():
            field.show_stored(activity.words(part))
        self._show_choices(activity)
        self._start.show_stored(activity.starts_on)
        self._end.show_stored(activity.ends_on)
        self._hours.show_stored(typed_number(activity.hours))
        self._cost.show_stored(typed_number(activity.cost))
        self._concrete.setChecked(activity.concrete)
        self._done.setChecked(activity.done)

    def _show_choices(self, activity: Activity) -> None:
        self._style.choose(None if activity.style is None else activity.style.value)
        hint = style_guidance(activity.style) if activity.style else _("How do we speak with them?")
        self._style_field.show_hint(hint)
        self._phase.choose(activity.phase.value)
        for rung, level in (
            (Rung.NOW, activity.level_now),
            (Rung.INTENDED, activity.level_intended),
        ):
            self._rungs[rung].choose(level)
            self._rung_fields[rung].show_hint(level_meaning(level) if level else "")

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._style.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_concrete(self) -> None:
        """Put the cursor where the activity is called concrete."""
        self._concrete.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Store the field that is being written."""
        for field in (*self._texts.values(), self._hours, self._cost):
            field.editor.commit()

    def _write(self, part: ActivityText, text: str) -> None:
        commands.write_activity(self._project, self._activity.id, part, text)

    def _set_style(self, value: object) -> None:
        style = None if value is None else Style(str(value))
        commands.set_activity_style(self._project, self._activity.id, style)

    def _set_phase(self, value: object) -> None:
        commands.set_activity_phase(self._project, self._activity.id, Phase(str(value)))

    def _set_rung(self, rung: Rung, level: object) -> None:
        chosen = level if isinstance(level, int) else None
        set_level(self._project, Climber.ACTIVITY, self._activity.id, rung, chosen)

    def _set_start(self, day: date | None) -> None:
        end = self._activity.ends_on
        # A first day that is moved past the last one takes the last one with it.
        end = None if day is None or (end is not None and end < day) else end
        commands.date_activity(self._project, self._activity.id, day, end)

    def _set_end(self, day: date | None) -> None:
        commands.date_activity(self._project, self._activity.id, self._activity.starts_on, day)

    def _set_hours(self, text: str) -> None:
        hours = parse_number(text)
        value = None if hours is None else float(hours)
        commands.set_activity_hours(self._project, self._activity.id, value)

    def _set_cost(self, text: str) -> None:
        commands.set_activity_cost(self._project, self._activity.id, parse_integer(text))

    def _set_concrete(self, concrete: bool) -> None:
        commands.set_activity_concrete(self._project, self._activity.id, concrete)

    def _set_done(self, done: bool) -> None:
        commands.set_activity_done(self._project, self._activity.id, done)


def level_choices() -> list[Choice]:
    """Return the five steps of the ladder, and the one not said."""
    return [(_("Not said"), None), *((level_name(level), level) for level in LEVELS)]


def _style_choices() -> list[Choice]:
    return [(_("Not decided"), None), *((_(STYLE_NAMES[each]), each.value) for each in Style)]


def _phase_choices() -> list[Choice]:
    return [(_(PHASE_NAMES[each]), each.value) for each in Phase]


def _labels() -> Mapping[ActivityText, tuple[str, str]]:
    return {
        ActivityText.PARTNERS: (_("Partners"), _("Who else pays or helps?")),
        ActivityText.CONTENT_OWNER: (_("Who makes the content"), _("Words, pictures, film.")),
        ActivityText.TROUBLE_DEED: (_("What we do"), _("Choose what calms people.")),
        ActivityText.TROUBLE_WHEN: (_("When"), _("By which sign, and how soon?")),
        ActivityText.TROUBLE_CALL: (_("Whom to call"), _("A number that is answered.")),
        ActivityText.TROUBLE_TELLING: (_("How we tell it"), _("In which words, and where?")),
    }
