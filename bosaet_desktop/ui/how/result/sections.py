"""The parts of the details that can be said of this result, in the order they are read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.ui.charts.chart_view import ChartView
from bosaet_desktop.ui.how.result.section import ResultSection
from bosaet_desktop.ui.theme.theme import Tone
from bosaet_desktop.ui.widgets.labels import Caption

if TYPE_CHECKING:  # these rows bring numpy along, which nobody needs before there are marks
    from bosaet_desktop.core.rows.details import Agreement, Certainty, Change, Details, VillageCells

# Beyond these, what changes nothing is counted instead of told one by one.
MOST_UNCHANGED = 6
# Once in a hundred cases; what came among the first more seldom is not drawn.
LEAST_SHARE = 0.01
_LEVELS: dict[str, tuple[str, Tone]] = {
    "strong": (N_("Strong agreement"), "ok"),
    "some": (N_("Some agreement"), "info"),
    "little": (N_("Little agreement"), "warning"),
    "none": (N_("Not measured"), "neutral"),
}


def sections(found: "Details") -> Iterator[ResultSection]:
    """Make a card for each part; parts about which nothing can be said are left out."""
    if found.certainty is not None:
        yield _certainty(found.headline, found.certainty)
    elif found.too_few:
        yield _too_few(found.headline, found.too_few)
    left_out = (*found.without_villages, *found.without_tables)
    if left_out:
        yield _changes(_("If somebody had not been here"), left_out)
    if found.doubled:
        yield _changes(_("If a question counted double"), found.doubled)
    if found.agreement:
        yield _agreement(found.agreement)
    if found.villages is not None:
        yield _villages(found.villages, found.supported_everywhere)


def _certainty(headline: str, certainty: "Certainty") -> ResultSection:
    section = ResultSection(_("How firmly does the order stand?"))
    section.add_sentences((headline, *certainty.sentences))
    near = [each for each in certainty.shares if each.top >= LEAST_SHARE]
    drawn = replace(certainty, shares=tuple(near))
    section.body.addWidget(ChartView(partial(_draw_certainty, drawn), _("Certainty")))
    others = len(certainty.shares) - len(near)
    if others:
        told = ngettext(
            "{n} other hardly ever came among the first {k}.",
            "{n} others hardly ever came among the first {k}.",
            others,
        )
        section.body.addWidget(Caption(told.format(n=integer(others), k=integer(certainty.k))))
    return section


def _too_few(headline: str, sentence: str) -> ResultSection:
    section = ResultSection(_("How firmly does the order stand?"))
    section.add_sentences((headline, sentence))
    return section


def _changes(title: str, changes: Sequence["Change"]) -> ResultSection:
    section = ResultSection(title)
    changed = [each.sentence for each in changes if each.changed]
    same = [each.sentence for each in changes if not each.changed]
    if len(same) > MOST_UNCHANGED:
        counted = ngettext(
            "{n} other was tried, and the top stayed the same.",
            "{n} others were tried, and the top stayed the same each time.",
            len(same),
        )
        same = [counted.format(n=integer(len(same)))]
    section.add_sentences(changed + same)
    return section


def _agreement(found: Sequence["Agreement"]) -> ResultSection:
    section = ResultSection(
        _("How far did people agree?"),
        _("Measured by Krippendorff's alpha over all sheets."),
    )
    for each in found:
        words, tone = _LEVELS[each.level.value]
        section.add_tagged(_(words), tone, each.sentence)
    return section


def _villages(cells: "VillageCells", supported: Sequence[str]) -> ResultSection:
    section = ResultSection(
        _("How the villages see it"),
        _("For you alone: it is never shown to the hall. We look for what carries all villages."),
    )
    if supported:
        text = _("Supported in every village shown: {titles}.")
        section.add_sentences([text.format(titles="; ".join(supported))])
    section.body.addWidget(ChartView(partial(_draw_villages, cells), _("The villages")))
    if cells.note:
        section.add_sentences([cells.note])
    return section


def _draw_certainty(certainty: "Certainty", spec: ChartSpec) -> ChartPicture:
    from bosaet_desktop.core.charts.certainty import certainty_chart

    return certainty_chart(certainty, spec)


def _draw_villages(cells: "VillageCells", spec: ChartSpec) -> ChartPicture:
    from bosaet_desktop.core.charts.heat_map import heat_map

    return heat_map(cells, spec)
