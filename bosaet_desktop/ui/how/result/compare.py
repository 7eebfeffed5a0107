"""The newest round beside the one before it, for the Result page."""

from functools import partial

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.round_comparison import RoundComparison
from bosaet_desktop.ui.charts.chart_view import ChartView
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Detail
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea


class ResultCompare(ScrollArea):
    """One sentence, the slope chart, and what cannot be compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(_("Rounds compared"))
        self._headline = Body()
        self._scales = Detail()
        self._left_out = Detail()
        self.chart = ChartView(name=_("Ranks in both rounds"))
        card = Card()
        for widget in (self._headline, self._scales, self.chart, self._left_out):
            card.body.addWidget(widget)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def show_comparison(self, comparison: RoundComparison) -> None:
        """Show how the ranks moved from the first of the two rounds to the second."""
        from bosaet_desktop.core.charts.slope import slope_chart

        self._headline.setText(headline(comparison))
        self._scales.setText(_scales(comparison))
        self._scales.setVisible(not comparison.same_scale)
        self._left_out.setText(_left_out(comparison))
        self._left_out.setVisible(bool(comparison.only_before or comparison.only_after))
        self.chart.show_chart(partial(slope_chart, comparison))


def headline(comparison: RoundComparison) -> str:
    """Return in one sentence what became of the first place and how many moved."""
    if not comparison.lines:
        return _("No initiative was ranked in both rounds.")
    first = comparison.lines[0]
    moved = sum(line.climbed != 0 for line in comparison.lines)
    if first.before_rank == 1:
        said = _("“{title}” is no. 1 in both rounds.").format(title=first.title)
    else:
        said = _("“{title}” went from no. {rank} to no. 1.").format(
            title=first.title, rank=first.before_rank
        )
    changed = ngettext(
        "{n} of {all} initiatives changed rank.", "{n} of {all} initiatives changed rank.", moved
    ).format(n=moved, all=len(comparison.lines))
    return f"{said} {changed}"


def _scales(comparison: RoundComparison) -> str:
    before, after = comparison.before.scale, comparison.after.scale
    return _(
        "The scales differ ({first} and {second}), so scores are shown as a share of the range."
    ).format(first=f"{before.lowest}–{before.highest}", second=f"{after.lowest}–{after.highest}")


def _left_out(comparison: RoundComparison) -> str:
    parts = [
        _("Only in round {number}: {titles}.").format(
            number=compared.number, titles=" · ".join(titles)
        )
        for compared, titles in (
            (comparison.before, comparison.only_before),
            (comparison.after, comparison.only_after),
        )
        if titles
    ]
    return "\n".join(parts)
