"""What the survey says so far: the words with their shares, the means, and the villages."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.small_groups import FEWEST_ANSWERS
from bosaet_desktop.core.analysis.survey_words import (
    caution,
    forms_words,
    share_sentence,
    village_line,
)
from bosaet_desktop.core.charts.mark_means import mark_means
from bosaet_desktop.core.charts.tone_shares import tone_shares_chart
from bosaet_desktop.core.charts.word_bars import word_bars
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.survey import SurveyResult
from bosaet_desktop.ui.charts.chart_view import ChartView
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong

MOST_WORDS_SHOWN = 24


class SurveyFigures(QWidget):
    """Three cards; what there is nothing of is not shown."""

    def __init__(self) -> None:
        super().__init__()
        self._basis, self._sentence, self._rest = Caption(), Strong(), Caption()
        self._shares = ChartView(name=_("Shares of the words"))
        self._words = ChartView(name=_("Words about the place"))
        self._means = ChartView(name=_("Means of the questions"))
        self._questions = Card(_("Marks from 1 to 5"))
        self._villages = VillageCard()
        self._lay_out()

    def _lay_out(self) -> None:
        words = Card(_("Words about the place"))
        for part in (self._sentence, self._shares, self._words, self._rest):
            words.body.addWidget(part)
        self._questions.body.addWidget(self._means)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for section in (self._basis, words, self._questions, self._villages):
            column.addWidget(section)
        column.addStretch(1)

    def show_result(self, result: SurveyResult) -> None:
        """Show the figures of one survey."""
        typed = f"{forms_words(result.forms)}. {caution(result)}".strip()
        self._basis.setText(typed if result.forms else _("No form is typed yet."))
        self._sentence.setText(share_sentence(result.shares))
        shown = result.words[:MOST_WORDS_SHOWN]
        self._shares.setVisible(bool(result.words))
        self._words.setVisible(bool(result.words))
        self._shares.show_chart(lambda spec: tone_shares_chart(result.shares, spec))
        self._words.show_chart(lambda spec: word_bars(shown, spec, legend=False))
        told = _("The {n} most frequent of {all} different words.")
        self._rest.setText(told.format(n=len(shown), all=len(result.words)))
        self._rest.setVisible(len(shown) < len(result.words))
        self._questions.setVisible(any(each.n for each in result.questions))
        self._means.show_chart(lambda spec: mark_means(result.questions, spec))
        self._villages.show_villages(result)


class VillageCard(Card):
    """What each village says, in lines that wrap; few forms say nothing."""

    def __init__(self) -> None:
        super().__init__(_("By village"))
        told = _("Never shown to the hall. A village with fewer than {n} forms says –, and so does"
                 " one whose figures would give the few away.")  # fmt: skip
        self._rows = QWidget()
        self.body.addWidget(Caption(told.format(n=FEWEST_ANSWERS)))
        self.body.addWidget(self._rows)

    def show_villages(self, result: SurveyResult) -> None:
        """Show the villages that have forms; none hide the card."""
        self.setVisible(bool(result.villages))
        former, self._rows = self._rows, QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        for answers in result.villages:
            column.addWidget(Strong(answers.village))
            column.addWidget(Body(village_line(answers)))
        self.body.replaceWidget(former, self._rows)
        former.hide()
        former.deleteLater()
