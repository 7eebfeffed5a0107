"""All that is known of one placing, in sentences, under the list."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.charts.words import short_question
from bosaet_desktop.core.formatting import integer, number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.ui.how.result.tags import TagWords, tags_of
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong
from bosaet_desktop.ui.widgets.tag import Tag


class ResultDetail(Card):
    """Shows the placing that is pointed out in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(_("About the initiative pointed out"))
        self._title = Strong()
        self._figures = Caption()
        self._reasons = QWidget()
        self.body.setSpacing(6)
        for part in (self._title, self._reasons, self._figures):
            self.body.addWidget(part)

    def show_placing(self, placing: Placing, found: Result) -> None:
        """Show the placing with the sentence behind every tag it carries."""
        self._title.setText(placing.title)
        self._figures.setText(" · ".join(_figures(placing, found)))
        tags = tags_of(placing, found.scale, found.questions)
        former, self._reasons = self._reasons, _reasons(tags)
        self.body.replaceWidget(former, self._reasons)
        # Shown at once: a layout would wait a turn, and the card would jump.
        self._reasons.setVisible(bool(tags))
        former.hide()
        former.deleteLater()


def _reasons(tags: Sequence[TagWords]) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for tag in tags:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(Tag(tag.words, tag.tone), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(Body(tag.sentence), 1)
        column.addLayout(row)
    return widget


def _figures(placing: Placing, found: Result) -> Iterator[str]:
    for each in placing.distributions:
        yield _figure(each, short_question(each.role, found.questions))


def _figure(distribution: Distribution, question: str) -> str:
    if distribution.mean is None:
        return _("{question}: no marks").format(question=question)
    if distribution.sd is None:
        return f"{question} {number(distribution.mean, 1)}"
    marks = ngettext("{n} mark", "{n} marks", distribution.n).format(n=integer(distribution.n))
    return _("{question} {mean} (spread {sd}, {marks})").format(
        question=question,
        mean=number(distribution.mean, 1),
        sd=number(distribution.sd, 1),
        marks=marks,
    )
