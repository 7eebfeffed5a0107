"""What page, wall and paper say of an assumption."""

from collections.abc import Mapping, Sequence

from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.assumption import Assumption, EvidenceTable
from bosaet_desktop.core.terms.segment import AssumptionStatus

VERDICTS: Mapping[AssumptionStatus, str] = {
    AssumptionStatus.OPEN: N_("Still open"),
    AssumptionStatus.CONFIRMED: N_("Confirmed"),
    AssumptionStatus.DISPROVED: N_("Disproved"),
}
HALL_VERDICTS: Mapping[AssumptionStatus, str] = {
    AssumptionStatus.OPEN: N_("We do not know yet"),
    AssumptionStatus.CONFIRMED: N_("It holds"),
    AssumptionStatus.DISPROVED: N_("It does not hold"),
}


def table_words(table: EvidenceTable) -> str:
    """Return a table of facts as evidence is cited: title, years and source."""
    title = table.title or _("Table without a title")
    named = f"{title} ({table.period})" if table.period else title
    if not table.source:
        return named
    return _("{table}. Source: {source}").format(table=named, source=table.source)


def counted_words(found: Sequence[Assumption]) -> str:
    """Return how many assumptions there are, and how many are still open."""
    several = ngettext("{n} assumption", "{n} assumptions", len(found)).format(n=len(found))
    still_open = sum(each.is_open for each in found)
    if not still_open:
        return _("{assumptions}, all settled.").format(assumptions=several)
    left = ngettext("{n} is open", "{n} are open", still_open).format(n=still_open)
    return _("{assumptions}, {open}.").format(assumptions=several, open=left)
