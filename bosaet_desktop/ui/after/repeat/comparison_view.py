"""Two surveys beside each other on the page: what can be concluded first, then the figures."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.survey_comparison_words import (
    caveat,
    conclusion,
    only_once_words,
    positive_words,
    reading_note,
    word_line,
    word_moves,
)
from bosaet_desktop.core.charts.paired_means import paired_means
from bosaet_desktop.core.charts.tone_shares import tone_shares_chart
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.survey_comparison_report import basis_line
from bosaet_desktop.core.rows.survey_comparison import SurveyComparison
from bosaet_desktop.ui.charts.chart_view import ChartView
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong

NARROWEST = 80


class ComparisonView(QWidget):
    """Three cards: the conclusion, the questions, and the words."""

    def __init__(self) -> None:
        super().__init__()
        self.conclusion, self._basis, self._caveat = Strong(), Caption(), Body(caveat())
        self._pairs, self._once = ChartView(name=_("Means then and now")), Caption()
        self._positive = Strong()
        self._names = (Caption(), Caption())
        self._shares = tuple(ChartView(name=_("Shares of the words")) for _each in self._names)
        self._lists = (Body(), Body(), Body())
        self._questions = Card(_("Marks from 1 to 5"))
        self._words = Card(_("Words about the place"))
        self._lay_out()

    def _lay_out(self) -> None:
        top = Card(_("What can be concluded"))
        for part in (self.conclusion, self._caveat, self._basis):
            top.body.addWidget(part)
        self._questions.body.addWidget(self._pairs)
        self._questions.body.addWidget(Caption(reading_note()))
        self._questions.body.addWidget(self._once)
        self._words.body.addWidget(self._positive)
        for name, chart in zip(self._names, self._shares, strict=True):
            self._words.body.addWidget(name)
            self._words.body.addWidget(chart)
        heads = (_("New words"), _("Words that are gone"), _("Both times"))
        for head, words in zip(heads, self._lists, strict=True):
            self._words.body.addWidget(Strong(head))
            words.setMinimumWidth(NARROWEST)
            self._words.body.addWidget(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for card in (top, self._questions, self._words):
            column.addWidget(card)

    def show_comparison(self, comparison: SurveyComparison) -> None:
        """Show the figures of two surveys."""
        self.conclusion.setText(conclusion(comparison))
        self._basis.setText(basis_line(comparison))
        names = (comparison.before_name, comparison.after_name)
        self._pairs.show_chart(lambda spec: paired_means(comparison.questions, names, spec))
        self._once.setText(only_once_words(comparison))
        self._once.setVisible(bool(self._once.text()))
        self._words.setVisible(bool(comparison.words))
        self._positive.setText(positive_words(comparison))
        shares = (comparison.before_shares, comparison.after_shares)
        for label, name, chart, each in zip(self._names, names, self._shares, shares, strict=True):
            label.setText(name)
            chart.show_chart(partial(tone_shares_chart, each))
        told = (word_line(comparison.came), word_line(comparison.went))
        for words, text in zip(self._lists, (*told, word_moves(comparison.stayed)), strict=True):
            words.setText(text)
