"""What a plan takes together, how much of it is secured, and how far its steps have come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bosaet_desktop.core.analysis.involvement import hours_text, hours_words
from bosaet_desktop.core.formatting import date_relative, integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.plan import PlanResource, PlanStep


@dataclass(frozen=True, slots=True)
class ResourceSum:
    """Hours and kroner together, and of those what somebody has promised.

    What nobody has put a figure on is in no sum: `unknown` counts those lines.
    """

    hours: Decimal = Decimal()
    kroner: int = 0
    secured_hours: Decimal = Decimal()
    secured_kroner: int = 0
    unknown: int = 0


def resource_sum(resources: Sequence[PlanResource]) -> ResourceSum:
    """Add hours and kroner up, each for itself; a blank is not zero."""
    secured = [each for each in resources if each.secured]
    return ResourceSum(
        _hours(resources),
        _kroner(resources),
        _hours(secured),
        _kroner(secured),
        sum(each.hours is None and each.cost is None for each in resources),
    )


def resource_sentence(total: ResourceSum) -> str:
    """Return the sums in a sentence or two; empty where there is nothing to add up."""
    parts = []
    if total.kroner:
        told = _("{kroner} kr., of which {secured} kr. secured")
        parts.append(
            told.format(kroner=integer(total.kroner), secured=integer(total.secured_kroner))
        )
    if total.hours:
        told = _("{hours}, of which {secured} secured")
        parts.append(
            told.format(hours=hours_words(total.hours), secured=hours_text(total.secured_hours))
        )
    sentence = f"{'; '.join(parts)}." if parts else ""
    if not total.unknown:
        return sentence
    left_out = ngettext(
        "{n} line has no figure yet.", "{n} lines have no figure yet.", total.unknown
    ).format(n=total.unknown)
    return f"{sentence} {left_out}".strip()


def steps_in_short(steps: Sequence[PlanStep], today: date) -> str:
    """Return how far the steps have come: "2 of 5 done, 1 overdue, next by 12 March"."""
    if not steps:
        return _("none yet")
    done = sum(each.done_on is not None for each in steps)
    parts = [_("{done} of {all} done").format(done=done, all=len(steps))]
    due = [each.due_on for each in steps if each.done_on is None and each.due_on is not None]
    late = sum(day < today for day in due)
    if late:
        parts.append(ngettext("{n} overdue", "{n} overdue", late).format(n=late))
    coming = min((day for day in due if day >= today), default=None)
    if coming is not None:
        parts.append(_("next by {date}").format(date=date_relative(coming, today)))
    return ", ".join(parts)


def _hours(resources: Sequence[PlanResource]) -> Decimal:
    return sum((Decimal(str(r.hours)) for r in resources if r.hours is not None), Decimal())


def _kroner(resources: Sequence[PlanResource]) -> int:
    return sum(each.cost for each in resources if each.cost is not None)
