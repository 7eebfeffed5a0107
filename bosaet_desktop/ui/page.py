"""What every page of the middle area is, and what it is given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import ClassVar, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals


class MessageKind(StrEnum):
    """How a message is meant; each kind has its own icon, not only a colour."""

    INFO = "info"
    DONE = "done"
    WARNING = "warning"
    ERROR = "error"


class EveningDeed(StrEnum):
    """What a running programme can be asked for, wherever the button stands."""

    BEGIN = "begin"
    NEXT = "next"
    BACK = "back"


class GoTo(Protocol):
    """Turns to the page `key`; with `target`, the id of a row, that row is shown there."""

    def __call__(self, key: str, target: str | None = None) -> None: ...


class Say(Protocol):
    """Shows one finished sentence above the page until the next one or until it is closed."""

    def __call__(self, text: str, kind: MessageKind = MessageKind.DONE) -> None: ...


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person wrote and has yet to record.

    `said` and `todo` are the msgids that tell so, and what to do first, when it would be lost.
    """

    written: object
    said: str
    todo: str


@dataclass(frozen=True, slots=True)
class PageContext:
    """Everything a page may reach outside itself.

    `drafts` keeps what is not recorded yet by page; leaving the project asks about it. `kept` has
    by page what it takes up again when it is made anew, as for another language or look.
    """

    project: Project
    tally: Tally
    preferences: Preferences
    signals: ProjectSignals
    go_to: GoTo
    say: Say
    drafts: dict[str, Draft] = field(default_factory=dict)
    kept: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PageAction:
    """A button at the right of the page header; `icon` is an mdi6 name ("printer") or empty."""

    text: str
    icon: str
    deed: Callable[[], None]
    primary: bool = False
    enabled: bool = True
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """Something a page can print; `make` writes the finished PDF to the path it is given."""

    title: str
    file_stem: str
    make: Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class PresentationStep:
    """What the hall sees after one press of Next, and what the presenter needs for it.

    `title` and `figures` tell the presenter what comes; only `make_view` reaches the wall. The view
    is made anew each time, also when going back, and holds nothing that is not to be seen yet.
    """

    title: str
    sentence: str
    make_view: Callable[[], QWidget]
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Presentation:
    """Steps that the facilitator leads the hall through, by a clicker too, begun at `start`."""

    title: str
    steps: tuple[PresentationStep, ...]
    start: int = 0


class Page(QWidget):
    """One step's work area; the frame draws title, purpose and buttons above it.

    The frame calls `refresh` before the page is shown and, while it is visible, after every
    change that touches `depends_on`; a hidden page turns stale and is refreshed when it returns.
    """

    depends_on: ClassVar[frozenset[str]] = frozenset()
    states: ClassVar[tuple[str, ...]] = ()
    # Whether showing it to the hall is what the page is for, where it has no action before that.
    hall_is_primary: ClassVar[bool] = True

    # The buttons, the purpose line or the papers are no longer those last asked for.
    header_changed = Signal()
    # The facilitator asked, by something on the page, for its audience view to be shown.
    hall_requested = Signal()
    # What the hall already sees of this page has new content; ignored unless it is pinned.
    hall_updated = Signal()

    # The page asked for the evening to be moved: a workshop, and a deed of `EveningDeed`.
    evening_requested = Signal(int, str)

    # The page asked to be all that the window shows, or (False) for the rest of the window back.
    alone_requested = Signal(bool)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context

    def refresh(self) -> None:
        """Read the queries and fill the widgets."""

    @property
    def is_fresh(self) -> bool:
        """Whether nothing is there yet that the guide usually speaks of."""
        return False

    @property
    def proposes_next(self) -> bool:
        """Whether the page itself says which step comes next, so that the guide need not."""
        return False

    def purpose(self) -> str | None:
        """Return the sentence under the title, or None for the one in `PAGES`."""
        return None

    def primary_actions(self) -> Sequence[PageAction]:
        """Return the page's own buttons, left to right."""
        return ()

    def papers(self) -> Sequence[Paper]:
        """Return what can be printed now; the frame offers Print when there is something."""
        return ()

    def own_printing(self) -> Callable[[], None] | None:
        """Return how the page itself prints, where its papers do more than lie in a preview."""
        return None

    @property
    def shows_for_hall(self) -> bool:
        """Whether there is something to show the hall now; the frame offers it only then."""
        return False

    def audience_view(self) -> QWidget | None:
        """Return a new widget for the hall without names and notes, or None."""
        shown = self.presentation()
        return None if shown is None else shown.steps[shown.start].make_view()

    def presentation(self) -> Presentation | None:
        """Return what is shown step by step, or None: the hall then gets `audience_view` alone."""
        return None

    def reveal(self, target: str) -> None:
        """Bring the row with the id `target` into view and select it."""

    def enter_state(self, name: str) -> None:
        """Show one of `states`, for pictures of the program."""

    def stand_alone(self, alone: bool) -> None:
        """Know that the window shows nothing but this page, or that the rest is back."""

    def leave(self) -> None:
        """Store what is half typed: another page is coming or the project is closing."""
