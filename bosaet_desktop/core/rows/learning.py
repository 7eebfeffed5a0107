"""What one project can teach another: lessons, and agendas that were tried."""

from dataclasses import dataclass

from bosaet_desktop.core.rows.meeting import NewAgendaItem
from bosaet_desktop.core.terms.outcome import LessonKind


@dataclass(frozen=True, slots=True)
class TaughtLesson:
    """A lesson; `about` is the initiative it was learnt from, empty for the whole process."""

    kind: LessonKind
    text: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class TaughtAgenda:
    """The agenda of workshop `number` (1-4), with nobody named in it."""

    number: int
    items: tuple[NewAgendaItem, ...]

    @property
    def minutes(self) -> int:
        """How long it is planned to take."""
        return sum(item.minutes for item in self.items)


@dataclass(frozen=True, slots=True)
class Teaching:
    """Everything another project can teach; `project` is what it is called."""

    project: str
    lessons: tuple[TaughtLesson, ...]
    agendas: tuple[TaughtAgenda, ...]
