"""The parts of the details that can be said of this result, in the order they are read."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.words import full_question
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.ui.charts.chart_view import ChartView
from bosaet_desktop.ui.how.result_section import ResultSection
from bosaet_desktop.ui.theme.theme import Tone

if TYPE_CHECKING:  # these rows bring numpy along, which nobody needs before there are marks
    from bosaet_desktop.core.rows.details import Agreement, Certainty, Change, Details, VillageCells

# Beyond these, what changes nothing is counted instead of told one by one.
MOST_UNCHANGED = 6
_LEVELS: dict[str, tuple[str, Tone]] = {
    "strong": (N_("Strong agreement"), "ok"),
    "some": (N_("Some agreement"), "info"),
    "little": (N_("Little agreement"), "warning"),
}


def sections(found: "Details", questions: Sequence[Question]) -> Iterator[ResultSection]:
    """Make a card for each part; parts about which nothing can be said are left out."""
    if found.certainty is not None:
        yield _certainty(found.certainty)
    elif found.too_few:
        yield _too_few(found.too_few)
    left_out = (*found.without_villages, *found.without_tables)
    if left_out:
        yield _changes(_("If somebody had not been here"), left_out)
    if found.doubled:
        yield _changes(_("If a question counted double"), found.doubled)
    if found.agreement:
        yield _agreement(found.agreement, questions)
    if found.villages is not None:
        yield _villages(found.villages, found.supported_everywhere)


def _certainty(certainty: "Certainty") -> ResultSection:
    section = ResultSection(_("How firmly does the order stand?"))
    section.add_sentences(certainty.sentences)
    section.body.addWidget(ChartView(partial(_draw_certainty, certainty), _("Certainty")))
    return section


def _too_few(sentence: str) -> ResultSection:
    section = ResultSection(_("How firmly does the order stand?"))
    section.add_sentences([sentence])
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
        same = [counted.format(n=len(same))]
    section.add_sentences(changed + same)
    return section


def _agreement(found: Sequence["Agreement"], questions: Sequence[Question]) -> ResultSection:
    section = ResultSection(
        _("How far did people agree?"),
        _("Measured by Krippendorff's alpha over all sheets."),
    )
    for each in found:
        level = _LEVELS.get(each.level.value)
        tag = None if level is None else (_(level[0]), level[1])
        section.add_named(full_question(each.role, questions), each.sentence, tag)
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
