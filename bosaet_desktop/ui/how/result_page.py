"""The result: how the hall weighs the proposals, how far it agrees, and what to talk about."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.ranking import FEWEST_FOR_CERTAINTY
from bosaet_desktop.core.analysis.talking_points import talking_points
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.queries.result import result
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.text import safe_file_name
from bosaet_desktop.ui.how.result_chart_view import ResultChartView
from bosaet_desktop.ui.how.result_presentation import REVEAL, STARTS, result_presentation
from bosaet_desktop.ui.how.result_ranking_view import ResultRankingView
from bosaet_desktop.ui.how.result_table import ResultTable
from bosaet_desktop.ui.how.result_talk import ResultTalk
from bosaet_desktop.ui.page import Page, PageContext, Paper, Presentation
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

RANKING, DISTRIBUTION, MATRIX, TABLE, TALK = "ranking", "distribution", "matrix", "table", "talk"
# Above this text size the words for the five views are set smaller, to stand in one row.
LARGE_TEXT = 150


class ResultPage(Page):
    """Five views of one result; the hall sees only what the facilitator reveals."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"project", "mark", "sheet", "scoring_round", "question", "candidate", "initiative"}
    )
    states: ClassVar[tuple[str, ...]] = (
        DISTRIBUTION,
        MATRIX,
        TABLE,
        TALK,
        *STARTS,
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._found: Result | None = None
        self._reveal_start = ""
        self._offered: list[tuple[str, object]] = []
        self._waiting: dict[str, Callable[[], None]] = {}
        self._empty = QWidget()
        self._segments = SegmentedControl(
            name=_("How to look at the result"), small=theme_of().text_size > LARGE_TEXT
        )
        self._ranking = ResultRankingView()
        self._distribution = ResultChartView(_("Distribution"))
        self._matrix = ResultChartView(_("Matrix"))
        self._table = ResultTable()
        self._talk = ResultTalk()
        self._views: dict[str, QWidget] = {
            RANKING: self._ranking,
            DISTRIBUTION: self._distribution,
            MATRIX: self._matrix,
            TABLE: self._table,
            TALK: self._talk,
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._segments)
        for view in self._views.values():
            column.addWidget(view, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._content)

    def _connect(self) -> None:
        self._segments.chosen.connect(self._show_view)
        self._talk.chosen.connect(self.reveal)

    def refresh(self) -> None:
        """Count, rank and show; charts are drawn only where they are looked at."""
        found = result(self.context.project, self.context.tally)
        self._found = found
        self._show_emptiness(found)
        if found.sheets:
            self._fill(found)
        self.header_changed.emit()

    def _fill(self, found: Result) -> None:
        points = talking_points(found.placings, found.scale, found.cut)
        self._offer_views(_choices(found, len(points)))
        self._waiting = {
            RANKING: lambda: self._ranking.show_result(found),
            DISTRIBUTION: lambda: self._distribution.show_chart(partial(_draw_distribution, found)),
            MATRIX: lambda: self._matrix.show_chart(partial(_draw_matrix, found)),
            TABLE: lambda: self._table.show_result(found),
            TALK: lambda: self._talk.show_points(points),
        }
        self._show_view(self._segments.value())

    def _offer_views(self, choices: list[tuple[str, object]]) -> None:
        if choices == self._offered:
            return
        self._offered = choices
        leaving = self._segments.findChildren(QPushButton)
        self._segments.set_choices(choices)
        # New buttons come last in Qt's order; people expect them before what they lead to.
        segments = [e for e in self._segments.findChildren(QPushButton) if e not in leaving]
        ordered = (*segments, self._ranking.list) if segments else ()
        for one, following in pairwise(ordered):
            QWidget.setTabOrder(one, following)

    def purpose(self) -> str | None:
        """Return how many sheets were counted and how to read the scores."""
        found = self._found
        return _counted(found) if found is not None and found.sheets else None

    def papers(self) -> Sequence[Paper]:
        """Return the result as a paper; without marks it is a form to fill in by hand."""
        found = self._found
        if found is None:
            return ()

        def make(target: Path) -> None:
            from bosaet_desktop.core.exchange.ranking_export import print_ranking

            print_ranking(found, target)

        title = _("Result")
        return (Paper(title, safe_file_name(title), make),)

    @property
    def shows_for_hall(self) -> bool:
        """Whether a sheet is counted."""
        return self._found is not None and bool(self._found.sheets)

    def presentation(self) -> Presentation | None:
        """Return the reveal of the result as it is now, with nothing revealed."""
        found = self._found
        if found is None or not found.sheets:
            return None
        points = talking_points(found.placings, found.scale, found.cut)
        return result_presentation(found, points, self._reveal_start)

    def reveal(self, target: str) -> None:
        """Point out an initiative in the ranking."""
        self._segments.choose(RANKING)
        self._show_view(RANKING)
        self._ranking.list.point_out(target)

    def enter_state(self, name: str) -> None:
        """Show another view of the result, or what the hall sees after so many reveals."""
        if name.startswith(REVEAL):
            self._reveal_start = name
        else:
            self._segments.choose(name)
            self._show_view(name)

    def _show_view(self, name: object) -> None:
        """Fill a view when it is first looked at: measuring a chart costs as much as drawing it."""
        fill = self._waiting.pop(str(name), None)
        if fill is not None:
            fill()
        for key, view in self._views.items():
            view.setVisible(key == name)

    def _show_emptiness(self, found: Result) -> None:
        former, self._empty = self._empty, self._empty_state(found)
        self._column.replaceWidget(former, self._empty)
        former.hide()
        former.deleteLater()
        self._empty.setVisible(not found.sheets)
        self._content.setVisible(bool(found.sheets))

    def _empty_state(self, found: Result) -> EmptyState:
        if not found.placings:
            words = _("There is nothing to rank yet. Make initiatives of the ideas first.")
            key, button = "what_do_we_want.initiatives", _("Initiatives")
        elif found.joint:
            words = _("The joint sheet is still empty. Fill it in together first.")
            key, button = "how.joint_sheet", _("Joint sheet")
        else:
            words = _(
                "No marks have been entered yet. The result stands here with the first sheet."
            )
            key, button = "how.score_entry", _("Enter marks")
        return EmptyState("podium", words, button, lambda: self.context.go_to(key))


def _choices(found: Result, points: int) -> list[tuple[str, object]]:
    talk = _("Talk about this")
    choices: list[tuple[str, object]] = [
        (_("Ranking"), RANKING),
        (_("Distribution"), DISTRIBUTION),
        (_("Matrix"), MATRIX),
        (_("Figures"), TABLE),
        (f"{talk} ({integer(points)})" if points else talk, TALK),
    ]
    # One sheet has no distribution to look at.
    return [each for each in choices if not (found.is_sum and each[1] == DISTRIBUTION)]


def _counted(found: Result) -> str:
    most = _("At most {points} points: the sum of the means.").format(points=found.highest)
    if found.is_sum:
        sheets = _("One joint sheet is counted.") if found.joint else _("One sheet is counted.")
        added = _("At most {points} points, added up without spread or certainty.")
        return f"{sheets} {added.format(points=found.highest)}"
    counted = ngettext(
        "{n} sheet has been counted.", "{n} sheets have been counted.", found.sheets
    ).format(n=integer(found.sheets))
    if found.sheets < FEWEST_FOR_CERTAINTY:
        few = _("Too few sheets to say anything about certainty.")
        return f"{counted} {most} {few}"
    return f"{counted} {most}"


def _draw_distribution(found: Result, spec: ChartSpec) -> ChartPicture:
    from bosaet_desktop.core.charts.distribution import distribution_chart

    return distribution_chart(found.placings, spec, questions=found.questions)


def _draw_matrix(found: Result, spec: ChartSpec) -> ChartPicture:
    from bosaet_desktop.core.charts.matrix import matrix_chart

    return matrix_chart(found.placings, spec, scale=found.scale, questions=found.questions)
