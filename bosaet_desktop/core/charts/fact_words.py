"""The words of flows, ages and population: the same on charts, in tips, on paper and page."""

from collections.abc import Sequence

from bosaet_desktop.core.analysis.facts_ages import AgeGroup
from bosaet_desktop.core.analysis.facts_checks import SumCheck, SumOf
from bosaet_desktop.core.analysis.facts_flows import Direction, Flow, FlowList
from bosaet_desktop.core.analysis.facts_population import PopulationChange, PopulationPoint
from bosaet_desktop.core.analysis.migration import sum_row
from bosaet_desktop.core.charts.migration_words import signed_text
from bosaet_desktop.core.charts.words import UNKNOWN
from bosaet_desktop.core.formatting import NO_BREAK_SPACE, integer, percent, short_number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.fact import FactTable, FigureRow
from bosaet_desktop.core.rows.migration import MigrationRow
from bosaet_desktop.core.terms.fact import FactKind


def kind_word(kind: FactKind) -> str:
    """Return what a table is about."""
    return {
        FactKind.MIGRATION: _("Migration"),
        FactKind.POPULATION: _("Population"),
        FactKind.HOUSING: _("Housing"),
        FactKind.FIGURES: _("Other figures"),
    }[kind]


def table_title(table: FactTable) -> str:
    """Return the title of a table, or what stands in its place while it has none."""
    return (
        table.title
        or {
            FactKind.MIGRATION: _("Who moves here, and who moves away?"),
            FactKind.POPULATION: _("How many live here?"),
            FactKind.HOUSING: _("What homes are there?"),
            FactKind.FIGURES: _("What do the figures say?"),
        }[table.kind]
    )


def source_line(table: FactTable, *, own: bool = False) -> str:
    """Return where the figures come from; `own`: some of those shown were worked out here.

    Statistics Denmark asks to be told of figures worked out from its own (domain.md section 8).
    """
    return _("Source: {source}").format(source=source_words(table, own=own))


def source_words(table: FactTable, *, own: bool = False) -> str:
    """Return the source alone, for a list of nothing but sources."""
    source = table.source or _("not stated")
    worked_out = _("own calculation")
    return f"{source.rstrip('.')} · {worked_out}" if own or table.own_calculation else source


def direction_word(direction: Direction) -> str:
    """Return the name of a direction."""
    return _("Moved in") if direction is Direction.IN else _("Moved out")


def net_word() -> str:
    """Return the head over those who moved in less those who moved out."""
    return _("Net")


def flow_count(flows: FlowList) -> str:
    """Return how many moved altogether, from or to how many places."""
    if flows.direction is Direction.IN:
        text = ngettext("{people} from {n} place", "{people} from {n} places", flows.places)
    else:
        text = ngettext("{people} to {n} place", "{people} to {n} places", flows.places)
    people = ngettext("{n} person", "{n} people", flows.total).format(n=integer(flows.total))
    told = text.format(people=people, n=integer(flows.places))
    if not flows.missing:
        return told
    unknown = ngettext("{n} place unknown", "{n} places unknown", flows.missing)
    return f"{told} · {unknown.format(n=integer(flows.missing))}"


def rest_words(places: int, people: int) -> str:
    """Return what lies behind the largest flows."""
    text = ngettext("{n} other place: {people}", "{n} other places: {people}", places)
    return text.format(n=integer(places), people=integer(people))


def flow_tip(flow: Flow, direction: Direction) -> str:
    """Return both directions of one place and their net, a line each."""
    there = direction is Direction.IN
    moved_in, moved_out = (flow.people, flow.back) if there else (flow.back, flow.people)
    return group_tip(AgeGroup(flow.place, moved_in, moved_out))


def group_tip(group: AgeGroup) -> str:
    """Return the moves at one age, or with one place, a line each."""
    return "\n".join((group.label, *_moves(group)))


def flows_summary(area: str, told: Sequence[FlowList]) -> str:
    """Return the flows as a text to read aloud."""
    lines = [area]
    for flows in told:
        lines.append(f"{direction_word(flows.direction)}: {flow_count(flows)}")
        lines += [f"{flow.place}: {integer(flow.people)}" for flow in flows.largest]
        if flows.rest[0]:
            lines.append(rest_words(*flows.rest))
    return "\n".join(lines)


def ages_summary(groups: Sequence[AgeGroup]) -> str:
    """Return the age groups as a text to read aloud."""
    return "\n".join(f"{group.label}: {'; '.join(_moves(group))}" for group in groups)


def population_summary(area: str, line: Sequence[PopulationPoint]) -> str:
    """Return the periods as a text to read aloud."""
    return "\n".join((area, *(f"{point.period}: {people_text(point.people)}" for point in line)))


def people_text(people: int | None) -> str:
    """Return a number of people, or a dash where it is unknown."""
    return UNKNOWN if people is None else integer(people)


def change_text(change: PopulationChange) -> str:
    """Return a change in people and percent: +120 (+2,4 %)."""
    if change.change is None:
        return UNKNOWN
    return f"{signed_text(change.change)} ({share_text(change.share)})"


def share_text(share: float | None) -> str:
    """Return a change with its sign in percent with one decimal; never "−0,0 %"."""
    if share is None:
        return UNKNOWN
    words = percent(share, 1)
    return f"+{words}" if share > 0 and words != percent(0, 1) else words


def figure_text(figure: FigureRow) -> str:
    """Return a figure with its unit: 1.250.000 kr."""
    value = value_text(figure.value)
    return f"{value}{NO_BREAK_SPACE}{figure.unit}" if figure.unit else value


def value_text(value: float | None) -> str:
    """Return a value with the decimals it has, two at most, or a dash where it is unknown."""
    return UNKNOWN if value is None else short_number(value)


def sum_sentence(check: SumCheck) -> str:
    """Return what does not add up, and to what."""
    if check.what is SumOf.FLOWS:
        text = _("{area}: The flows add up to {found} ({direction}), but the table says {stated}.")
    else:
        text = _("{area}: The ages add up to {found} ({direction}), but the table says {stated}.")
    return text.format(
        area=check.area,
        found=integer(check.found),
        direction=direction_word(check.direction).lower(),
        stated=integer(check.stated),
    )


def agreement_sentences(
    rows: Sequence[MigrationRow], covers_all: bool, sums: Sequence[SumCheck] = ()
) -> list[str]:
    """Return what was compared and agrees; nothing where there was nothing to compare."""
    told = []
    if any(None not in (row.internal, row.external, row.total) for row in rows):
        told.append(
            _("The total is internal plus external in every row where all three are known.")
        )
    if covers_all and sum_row(rows, "").internal == 0:
        told.append(_("The internal moves cancel out, as they must between all the areas."))
    if sums:
        told.append(_("Flows and ages add up to the moves in the table."))
    return told


def _moves(group: AgeGroup) -> tuple[str, ...]:
    return (
        f"{direction_word(Direction.IN)}: {people_text(group.moved_in)}",
        f"{direction_word(Direction.OUT)}: {people_text(group.moved_out)}",
        f"{net_word()}: {signed_text(group.net)}",
    )
