"""The views of one result, of which one is shown: how the marks lie comes first."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.talking_points import TalkingPoint
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.rows.round_comparison import RoundComparison
from bosaet_desktop.ui.how.result.chart_view import ResultChartView
from bosaet_desktop.ui.how.result.compare import ResultCompare
from bosaet_desktop.ui.how.result.details import ResultDetails
from bosaet_desktop.ui.how.result.ranking_view import ResultRankingView
from bosaet_desktop.ui.how.result.table import ResultTable
from bosaet_desktop.ui.how.result.talk import ResultTalk
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

if TYPE_CHECKING:  # these rows bring numpy along, which nobody needs before there are marks
    from bosaet_desktop.core.rows.details import Details

DISTRIBUTION, RANKING, MATRIX, TABLE = "distribution", "ranking", "matrix", "table"
TALK, ROUNDS, DETAILS = "talk", "rounds", "details"
# Above this text size the words for the views are set smaller, to stand in one row.
LARGE_TEXT = 150


class ResultViews(QWidget):
    """Fills a view when it is first looked at: measuring a chart costs as much as drawing it.

    `adoption_wanted(weights)` and `equal_wanted` come from the experiment under the details.
    """

    adoption_wanted = Signal(object)
    equal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Callable[[], None]] = {}
        self._offer = partial(_choices, spread=True, rounds=False)
        # Made before the views, so that Tab comes there first.
        self._segments = SegmentedControl(
            self._offer(0),
            name=_("How to look at the result"),
            small=theme_of().text_size > LARGE_TEXT,
            wraps=True,
        )
        self._distribution = ResultChartView(_("Distribution"))
        self._ranking = ResultRankingView()
        self._matrix = ResultChartView(_("Matrix"))
        self._talk = ResultTalk()
        self._rounds = ResultCompare()
        self._table = ResultTable()
        self._details = ResultDetails()
        self._views: dict[str, QWidget] = {
            DISTRIBUTION: self._distribution,
            RANKING: self._ranking,
            MATRIX: self._matrix,
            TALK: self._talk,
            ROUNDS: self._rounds,
            TABLE: self._table,
            DETAILS: self._details,
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._segments)
        for view in self._views.values():
            view.hide()
            column.addWidget(view, 1)

    def _connect(self) -> None:
        self._segments.chosen.connect(self._show_view)
        self._talk.chosen.connect(self.reveal)
        self._details.what_if.adoption_wanted.connect(self.adoption_wanted)
        self._details.what_if.equal_wanted.connect(self.equal_wanted)

    def reach_edges(self, right: int, bottom: int) -> None:
        """Let every view keep these px free, those that scroll inside of what scrolls."""
        for view in self._views.values():
            if isinstance(view, ScrollArea):
                view.reach_edges(right, bottom)
            else:
                view.setContentsMargins(0, 0, right, bottom)

    def show_result(
        self,
        found: Result,
        points: Sequence[TalkingPoint],
        withdrawn: Sequence[str],
        comparison: RoundComparison | None,
    ) -> None:
        """Show a result; its details are still being counted."""
        self._offer = partial(_choices, spread=not found.is_sum, rounds=comparison is not None)
        self._segments.set_choices(self._offer(len(points)))
        self._waiting = {
            DISTRIBUTION: lambda: self._distribution.show_chart(partial(_draw_distribution, found)),
            RANKING: lambda: self._ranking.show_result(found, withdrawn),
            MATRIX: lambda: self._matrix.show_chart(partial(_draw_matrix, found)),
            TALK: lambda: self._talk.show_points(points),
            TABLE: lambda: self._table.show_result(found),
        }
        if comparison is not None:
            self._waiting[ROUNDS] = partial(self._rounds.show_comparison, comparison)
        self._details.show_counting()
        self._details.what_if.show_result(found)
        self._show_view(self._segments.value())

    def show_details(self, details: "Details", points: Sequence[TalkingPoint]) -> None:
        """Show what lies behind the result, and all there is to talk about."""
        self._segments.set_choices(self._offer(len(points)))
        self._waiting[TALK] = lambda: self._talk.show_points(points)
        self._waiting[DETAILS] = lambda: self._details.show_details(details)
        self._show_view(self._segments.value())

    def choose(self, name: str) -> None:
        """Show the view of that name, if it is offered."""
        self._segments.choose(name)
        self._show_view(self._segments.value())

    def reveal(self, target: str) -> None:
        """Point out an initiative in the ranking."""
        self.choose(RANKING)
        self._ranking.list.point_out(target)

    def _show_view(self, name: object) -> None:
        fill = self._waiting.pop(str(name), None)
        if fill is not None:
            fill()
        for key, view in self._views.items():
            view.setVisible(key == name)


def _choices(points: int, *, spread: bool, rounds: bool) -> list[tuple[str, object]]:
    """Return what can be looked at: one sheet has no spread, and one round nothing beside it."""
    talk = _("Talk about this")
    choices: list[tuple[str, object]] = [
        (_("Distribution"), DISTRIBUTION),
        (_("Ranking"), RANKING),
        (_("Matrix"), MATRIX),
        (f"{talk} ({integer(points)})" if points else talk, TALK),
        (_("Rounds"), ROUNDS),
        (_("Figures"), TABLE),
        (_("Details"), DETAILS),
    ]
    missing = {key for key, there in ((DISTRIBUTION, spread), (ROUNDS, rounds)) if not there}
    return [each for each in choices if each[1] not in missing]


def _draw_distribution(found: Result, spec: ChartSpec) -> ChartPicture:
    from bosaet_desktop.core.charts.distribution import distribution_chart

    return distribution_chart(found.placings, spec, questions=found.questions)


def _draw_matrix(found: Result, spec: ChartSpec) -> ChartPicture:
    from bosaet_desktop.core.charts.matrix import matrix_chart

    return matrix_chart(found.placings, spec, scale=found.scale, questions=found.questions)
