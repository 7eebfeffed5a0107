"""The plans told another way: who does what by when."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from bosaet_desktop.core.formatting import date_short
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.deed import Deed, MonthDeeds, PersonDeeds
from bosaet_desktop.core.rows.plan import Plan
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.text import danish_key

# What is under way has taken its first step, whether anybody wrote down when or not.
_BEGUN = (InitiativeStatus.UNDER_WAY, InitiativeStatus.DONE)


def deeds(plans: Sequence[Plan]) -> tuple[Deed, ...]:
    """Return every first step and every step, plan after plan, each in its own order."""
    return tuple(deed for plan in plans for deed in _of_plan(plan))


def in_time(found: Iterable[Deed]) -> tuple[Deed, ...]:
    """Return them by their last day, those without a date last."""
    return tuple(sorted(found, key=lambda deed: deed.ends or date.max))


def by_person(plans: Sequence[Plan]) -> tuple[PersonDeeds, ...]:
    """Return everybody named in the plans, sorted by name, and last what nobody takes."""
    doing, parts = defaultdict[str, list[Deed]](list), defaultdict[str, list[str]](list)
    for deed in deeds(plans):
        doing[deed.who].append(deed)
    for plan in plans:
        for name, part in _parts(plan):
            parts[name].append(part)
    names = sorted({*doing, *parts}, key=lambda name: (not name, danish_key(name)))
    return tuple(PersonDeeds(name, tuple(parts[name]), in_time(doing[name])) for name in names)


def by_month(plans: Sequence[Plan]) -> tuple[MonthDeeds, ...]:
    """Return the months in which something falls due, in their order, without a date last."""
    found = defaultdict[date | None, list[Deed]](list)
    for deed in in_time(deeds(plans)):
        found[None if deed.ends is None else deed.ends.replace(day=1)].append(deed)
    return tuple(MonthDeeds(month, tuple(due)) for month, due in found.items())


def dated(found: Iterable[Deed]) -> tuple[Deed, ...]:
    """Return those with a date, for a timeline."""
    return tuple(deed for deed in found if deed.ends is not None)


def when_words(deed: Deed) -> str:
    """Return the days of a deed as a column shows them: 01.02. – 08.02.2026."""
    start, due = deed.begins, deed.ends
    if start is None or due is None or start == due:
        return "" if due is None else date_short(due)
    year = f"{start.year}"
    first = date_short(start).removesuffix(year) if due.year == start.year else date_short(start)
    return f"{first} – {date_short(due)}"


def state_words(deed: Deed, today: date) -> str:
    """Return whether a deed is done or overdue in a word, else nothing."""
    if deed.done_on is not None:
        return _("done")
    return _("overdue") if deed.is_overdue(today) else ""


def _of_plan(plan: Plan) -> Iterator[Deed]:
    about = (plan.initiative_id, plan.title)
    if plan.first_step:
        yield Deed(
            plan.initiative_id,
            *about,
            plan.first_step,
            plan.anchor,
            due_on=plan.first_step_date,
            done_on=plan.first_step_date if plan.status in _BEGUN else None,
            first=True,
        )
    for step in plan.steps:
        yield Deed(
            step.id,
            *about,
            step.title,
            step.responsible,
            step.starts_on,
            step.due_on,
            step.done_on,
        )


def _parts(plan: Plan) -> Iterator[tuple[str, str]]:
    if plan.anchor:
        yield plan.anchor, _("coordinator of {title}").format(title=plan.title)
    if plan.contact:
        yield plan.contact, _("contact in the municipality for {title}").format(title=plan.title)
    for name in plan.helpers:
        yield name, _("helper in {title}").format(title=plan.title)
