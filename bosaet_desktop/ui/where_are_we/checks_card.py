"""Whether the figures agree, in sentences."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.facts_checks import SumCheck
from bosaet_desktop.core.analysis.migration import checks
from bosaet_desktop.core.charts.fact_words import agreement_sentences, sum_sentence
from bosaet_desktop.core.charts.migration_checks import check_sentence
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.migration import MigrationRow
from bosaet_desktop.ui.theme.theme import Tone
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.tag import Tag


class ChecksCard(Card):
    """Names every disagreement, or says that there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._tag = Tag("")
        self._content = QWidget()
        self.body.addWidget(self._tag)
        self.body.addWidget(self._content)

    def show_rows(
        self, rows: Sequence[MigrationRow], covers_all: bool, sums: Sequence[SumCheck] = ()
    ) -> None:
        """Check these rows; the card hides where there is nothing to compare."""
        wrong = [check_sentence(check, rows) for check in checks(rows, covers_all)]
        wrong += [sum_sentence(check) for check in sums if not check.agrees]
        told = wrong or agreement_sentences(rows, covers_all, sums)
        self.setVisible(bool(told))
        self._tag.show_tag(*_verdict(bool(wrong)))
        self._show(told)

    def _show(self, sentences: Sequence[str]) -> None:
        former, self._content = self._content, QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        for sentence in sentences:
            column.addWidget(Body(sentence))
        self.body.replaceWidget(former, self._content)
        former.hide()
        former.deleteLater()


def _verdict(wrong: bool) -> tuple[str, Tone]:
    return (_("Look at this"), "warning") if wrong else (_("The figures agree"), "ok")
