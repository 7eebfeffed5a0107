"""What an involvement plan lacks, what it takes, and what it says week by week."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import date_short, integer, parse_date, short_number
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.involvement import Activity, InvolvementPlan, Lack, When
from bosaet_desktop.core.terms.involvement import Style

_DAY = r"(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)\.?(?![\d:])"
_DAYS = re.compile(rf"(?P<first>{_DAY})(?:\s*(?:-|\N{{EN DASH}}|til|to)\s*(?P<last>{_DAY}))?")
_YEAR = re.compile(r"\d{4}")
_LACKING = {
    Lack.ANCHOR: N_("someone responsible"),
    Lack.DATE: N_("date"),
    Lack.GROUP: N_("target group"),
    Lack.CONCRETE: N_("not concrete yet"),
}


@dataclass(frozen=True, slots=True)
class PlanSum:
    """What activities take together, and how many of them have not said so."""

    activities: int
    hours: Decimal
    kroner: int
    without_hours: int
    without_cost: int


@dataclass(frozen=True, slots=True)
class PlanWeek:
    """The activities that begin in one ISO week; `monday` is its first day."""

    monday: date
    activities: tuple[Activity, ...]

    @property
    def number(self) -> int:
        """The number of the week, as Danes name it."""
        return self.monday.isocalendar().week


def lacks(activity: Activity) -> tuple[Lack, ...]:
    """Return what an activity lacks; one that is done lacks nothing any more.

    Words for the time are no date: the calendar cannot show them (domain.md section 6).
    """
    if activity.done:
        return ()
    found = (
        (Lack.ANCHOR, not activity.anchor),
        (Lack.DATE, activity.starts_on is None),
        (Lack.GROUP, not activity.group_ids),
        (Lack.CONCRETE, not activity.concrete),
    )
    return tuple(lack for lack, missing in found if missing)


def lacking_words(missing: Sequence[Lack]) -> str:
    """Return what is missing on one line: "coordinator, date"."""
    return ", ".join(_(_LACKING[each]) for each in missing)


def plan_remarks(plan: InvolvementPlan) -> tuple[str, ...]:
    """Return what is to be said of the plan as a whole, in finished sentences."""
    return tuple(_remarks(plan))


def _remarks(plan: InvolvementPlan) -> Iterator[str]:
    styles = {each.style for each in plan.activities if each.style is not None}
    if styles == {Style.INFORM}:
        yield _("The plan only informs. Where do people get to discuss or take part?")
    reached = {key for each in plan.activities for key in each.group_ids}
    forgotten = [each.name for each in plan.groups if each.id not in reached]
    if plan.activities and forgotten:
        words = ngettext(
            "No activity is for this group yet: {names}.",
            "No activity is for these groups yet: {names}.",
            len(forgotten),
        )
        yield words.format(names=", ".join(forgotten))


def plan_sum(activities: Sequence[Activity]) -> PlanSum:
    """Add up hours and kroner."""
    hours = [Decimal(str(each.hours)) for each in activities if each.hours is not None]
    costs = [each.cost for each in activities if each.cost is not None]
    count = len(activities)
    return PlanSum(count, sum(hours, Decimal()), sum(costs), count - len(hours), count - len(costs))


def sum_sentence(total: PlanSum) -> str:
    """Return the sums as a sentence that says what they leave out."""
    said = _("In all {hours} and {kroner} kr.").format(
        hours=hours_words(total.hours), kroner=integer(total.kroner)
    )
    gaps = (
        (total.without_hours, _("{n} without hours").format(n=total.without_hours)),
        (total.without_cost, _("{n} without costs").format(n=total.without_cost)),
    )
    left_out = ", ".join(words for count, words in gaps if count)
    if not left_out:
        return said
    told = _("Not counted: {gaps}.").format(gaps=left_out)
    return f"{said} {told}"


def hours_text(hours: float | Decimal) -> str:
    """Return hours with the decimals they have, two at most: 0,25 is a quarter of one."""
    return short_number(hours)


def hours_words(hours: float | Decimal) -> str:
    """Return hours in words: 1 hour, 2,5 hours."""
    told = ngettext("{hours} hour", "{hours} hours", 1 if hours == 1 else 2)
    return told.format(hours=hours_text(hours))


def plan_weeks(activities: Sequence[Activity]) -> tuple[PlanWeek, ...]:
    """Return the weeks in which something begins, in their order; what has no date is left out."""
    found: dict[date, list[Activity]] = {}
    for each in sorted(activities, key=lambda each: (each.starts_on or date.max, each.title)):
        if each.starts_on is not None:
            monday = each.starts_on - timedelta(days=each.starts_on.weekday())
            found.setdefault(monday, []).append(each)
    return tuple(PlanWeek(monday, tuple(rows)) for monday, rows in found.items())


def when_text(activity: Activity) -> str:
    """Return when an activity takes place: its days, what people wrote about it, or both."""
    parts = (days_text(activity), activity.time_words)
    return "\n".join(part for part in parts if part)


def days_text(activity: Activity) -> str:
    """Return the day of an activity, or its first and last; empty without a date."""
    start, end = activity.starts_on, activity.ends_on
    if start is None:
        return ""
    if end is None or end == start:
        return date_short(start)
    return _("{first} to {last}").format(first=date_short(start), last=date_short(end))


def when_typed(typed: str, today: date) -> When:
    """Read what somebody wrote about the time: first the day or days, if any, then words.

    "3.5.2026 til 10.5.2026 hver dag" has both. Raises InvalidInput for a day that does not exist;
    without a year, figures that are no day are words ("19.00-21.00").
    """
    text = typed.strip()
    match = _DAYS.match(text)
    if match is None:
        return When(words=text)
    try:
        start, end = (part and parse_date(part, today) for part in match.group("first", "last"))
    except InvalidInput:
        if _YEAR.search(match.group()):
            raise
        return When(words=text)
    return When(start or None, end or None, text[match.end() :].lstrip(" ,;\n"))


def resources_text(activity: Activity) -> str:
    """Return what an activity takes: words, hours, kroner and partners, a line each."""
    parts = [activity.resources]
    if activity.hours is not None:
        parts.append(hours_words(activity.hours))
    if activity.cost is not None:
        parts.append(_("{kroner} kr.").format(kroner=integer(activity.cost)))
    if activity.partners:
        parts.append(_("With {partners}").format(partners=activity.partners))
    return "\n".join(part for part in parts if part)
