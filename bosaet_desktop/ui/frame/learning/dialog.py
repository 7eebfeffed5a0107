"""What another project can teach: each lesson and agenda is ticked or left."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.learning import TaughtAgenda, TaughtLesson, Teaching
from bosaet_desktop.core.terms.outcome import LessonKind
from bosaet_desktop.ui.theme.theme import GRID, MARGIN, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Body, Caption, Detail, Heading
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

WIDTH, HEIGHT = 680, 600
_KINDS: Mapping[LessonKind, str] = {
    LessonKind.WORKED: N_("What worked"),
    LessonKind.PITFALL: N_("Pitfalls to avoid"),
    LessonKind.ADVICE: N_("Advice"),
}


class LearningDialog(QDialog):
    """Lessons are ticked at first; agendas are not, for they take the place of ours."""

    def __init__(self, found: Teaching, parent: QWidget) -> None:
        super().__init__(parent)
        self._found = found
        self._lessons = [(QCheckBox(), each) for each in found.lessons]
        self._agendas = [(QCheckBox(_agenda_words(each)), each) for each in found.agendas]
        self.setWindowTitle(_("Learn from another project"))
        self._lay_out(parent)

    def lessons(self) -> tuple[TaughtLesson, ...]:
        """Return the lessons that are ticked."""
        return tuple(each for tick, each in self._lessons if tick.isChecked())

    def agendas(self) -> tuple[TaughtAgenda, ...]:
        """Return the agendas that are ticked."""
        return tuple(each for tick, each in self._agendas if tick.isChecked())

    def _lay_out(self, parent: QWidget) -> None:
        theme = theme_of(parent)
        self.resize(QSize(theme.px(WIDTH), theme.px(HEIGHT)).boundedTo(parent.window().size()))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(Heading(_("What {name} has learnt").format(name=self._found.project)))
        column.addWidget(Detail(_("Tick what you want to have here. Their file is only read.")))
        area = ScrollArea()
        self._add_lessons(area)
        self._add_agendas(area)
        area.body.addStretch(1)
        column.addWidget(area, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        take = PrimaryButton(_("Take over"), "download-outline", self.accept)
        take.setDefault(True)
        buttons.addWidget(take)
        column.addLayout(buttons)

    def _add_lessons(self, area: ScrollArea) -> None:
        for kind, title in _KINDS.items():
            those = [(tick, each) for tick, each in self._lessons if each.kind is kind]
            if those:
                area.body.addWidget(Heading(_(title)))
            for tick, each in those:
                tick.setChecked(True)
                tick.setAccessibleName(each.text)
                area.body.addWidget(_Lesson(tick, each))

    def _add_agendas(self, area: ScrollArea) -> None:
        if not self._agendas:
            return
        area.body.addWidget(Heading(_("Agendas")))
        area.body.addWidget(
            Detail(_("An agenda takes the place of the one you have planned for that evening."))
        )
        for tick, _each in self._agendas:
            area.body.addWidget(tick)


class _Lesson(QWidget):
    """A tick beside a text of several lines."""

    def __init__(self, tick: QCheckBox, lesson: TaughtLesson) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Body(lesson.text))
        if lesson.about:
            words.addWidget(Caption(lesson.about))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


def _agenda_words(agenda: TaughtAgenda) -> str:
    items = ngettext("{n} item", "{n} items", len(agenda.items)).format(n=len(agenda.items))
    return _("Workshop {n}: {items}, {minutes} min.").format(
        n=agenda.number, items=items, minutes=agenda.minutes
    )
