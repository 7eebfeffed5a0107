"""The result: how the hall weighs the proposals, how far it agrees, and what to talk about."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QMargins
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.talking_points import TalkingPoint, talking_points
from bosaet_desktop.core.queries.result import result
from bosaet_desktop.core.queries.round_comparison import round_comparison
from bosaet_desktop.core.queries.scoring import candidates, half_typed
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.ui.background import Background
from bosaet_desktop.ui.how.result.headline import ResultHeadline
from bosaet_desktop.ui.how.result.papers import result_papers
from bosaet_desktop.ui.how.result.presentation import (
    PRESENTED,
    PRESENTING,
    REVEAL,
    STARTS,
    result_presentation,
)
from bosaet_desktop.ui.how.result.views import (
    DETAILS,
    DISTRIBUTION,
    MATRIX,
    RANKING,
    ROUNDS,
    TABLE,
    TALK,
    ResultViews,
)
from bosaet_desktop.ui.how.result.weighing import decide_equal_weights, decide_weights
from bosaet_desktop.ui.how.result.words import counted_sentences, empty_state, half_typed_sentence
from bosaet_desktop.ui.page import Page, PageContext, Paper, Presentation

if TYPE_CHECKING:  # these rows bring numpy along, which nobody needs before there are marks
    from bosaet_desktop.core.rows.details import Details


class ResultPage(Page):
    """One sentence up front, views of the result under it, and what lies behind it at the end.

    The details are counted in the background, only while somebody looks at the page; new marks
    make them out of date at once. The hall sees only what the facilitator reveals.
    """

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {
            "project",
            "mark",
            "sheet",
            "scoring_round",
            "question",
            "candidate",
            "initiative",
            "village",
        }
    )
    states: ClassVar[tuple[str, ...]] = (
        DISTRIBUTION,
        RANKING,
        MATRIX,
        TALK,
        ROUNDS,
        TABLE,
        DETAILS,
        *STARTS,
        PRESENTING,
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._found: Result | None = None
        self._details: Details | None = None
        self._reveal_start = ""
        self._edges = QMargins()
        self._empty = QWidget()
        self._headline = ResultHeadline()
        self._views = ResultViews()
        self._background = Background(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._content = QWidget()
        self._above = QVBoxLayout()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._above.addWidget(self._headline)
        column.addLayout(self._above)
        column.addWidget(self._views, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._content)

    def _connect(self) -> None:
        self._background.answered.connect(self._take_details)
        self._views.adoption_wanted.connect(self._adopt)
        self._views.equal_wanted.connect(self._count_equally)

    def reach_edges(self, right: int, bottom: int) -> None:
        """Keep these px free, with the bar of the view that scrolls in the right ones."""
        self._edges = QMargins(0, 0, right, bottom)
        self._above.setContentsMargins(0, 0, right, 0)
        self._views.reach_edges(right, bottom)

    def refresh(self) -> None:
        """Count, rank and show; charts are drawn only where they are looked at."""
        found = result(self.context.project, self.context.tally)
        self._found, self._details = found, None
        self._show_emptiness(found)
        if found.sheets:
            comparison = round_comparison(self.context.project)
            self._views.show_result(found, self._points(), self._withdrawn(), comparison)
        self._count_details()
        self.header_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count_details()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._background.drop()

    def _count_details(self) -> None:
        """Ask for the details if they are missing and somebody would see them."""
        found = self._found
        if found is None or not found.sheets or not self.isVisible() or self._details is not None:
            return
        from bosaet_desktop.core.analysis.details import details
        from bosaet_desktop.core.queries.details import marks_for_details

        self._headline.show_counting()
        self._background.ask(partial(details, marks_for_details(self.context.project)))

    def _take_details(self, answer: "Details") -> None:
        self._details = answer
        self._headline.show_headline(answer.headline, answer.weights)
        self._views.show_details(answer, self._points())

    def _points(self) -> tuple[TalkingPoint, ...]:
        """Return what to talk about; who is really level is known once the details are counted."""
        found, details = self._found, self._details
        if found is None:
            return ()
        certainty = None if details is None else details.certainty
        neighbours = () if certainty is None else certainty.neighbours
        return talking_points(found.placings, found.scale, found.cut, neighbours, found.questions)

    def _withdrawn(self) -> tuple[str, ...]:
        listed = candidates(self.context.project, self.context.tally.round_number)
        return tuple(each.title for each in listed if each.withdrawn)

    def purpose(self) -> str | None:
        """Return how many sheets were counted and how to read the scores."""
        found = self._found
        if found is None or not found.sheets:
            return None
        half = half_typed(self.context.project, self.context.tally.round_number)
        left = "" if found.joint else half_typed_sentence(half)
        return f"{counted_sentences(found)} {left}".strip()

    def papers(self) -> Sequence[Paper]:
        """Return the result, the list to read aloud and the blank posters."""
        if self._details is None:
            return result_papers(self._found)
        from bosaet_desktop.core.analysis.details import findings

        return result_papers(self._found, findings(self._details))

    @property
    def shows_for_hall(self) -> bool:
        """Whether a sheet is counted."""
        return self._found is not None and bool(self._found.sheets)

    def presentation(self) -> Presentation | None:
        """Return the reveal of the result as it is now, with nothing revealed."""
        found = self._found
        if found is None or not found.sheets:
            return None
        return result_presentation(found, self._points(), self._reveal_start)

    def reveal(self, target: str) -> None:
        """Point out an initiative in the ranking."""
        self._views.reveal(target)

    def enter_state(self, name: str) -> None:
        """Show another view of the result, or what the hall sees after so many reveals."""
        if name == PRESENTING:
            self._reveal_start = PRESENTED
            self.hall_requested.emit()
        elif name.startswith(REVEAL):
            self._reveal_start = name
        else:
            self._views.choose(name)

    def _adopt(self, weights: Mapping[str, float]) -> None:
        decide_weights(self.context, weights, self)

    def _count_equally(self) -> None:
        decide_equal_weights(self.context, self)

    def _show_emptiness(self, found: Result) -> None:
        former, self._empty = self._empty, empty_state(found, self.context.go_to)
        self._empty.setContentsMargins(self._edges)
        self._column.replaceWidget(former, self._empty)
        former.hide()
        former.deleteLater()
        self._empty.setVisible(not found.sheets)
        self._content.setVisible(bool(found.sheets))
