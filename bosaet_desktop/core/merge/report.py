"""A merge told in finished sentences, for the console and the message bar."""

from bosaet_desktop.core.analysis.number_ranges import number_ranges
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.merge.plan import MergePlan
from bosaet_desktop.core.rows.merge import SubjectCount


def counts_lines(plan: MergePlan) -> list[str]:
    """Return what the other file changes here, kind by kind, and which sheets come."""
    told = [_count_told(each) for each in plan.counts if each.comes]
    lines = [" · ".join(told)] if told else []
    if plan.sheets_gained:
        numbers = number_ranges(plan.sheets_gained)
        lines.append(_("Sheets that come: {numbers}").format(numbers=numbers))
    return lines


def _count_told(count: SubjectCount) -> str:
    parts = []
    if count.new:
        parts.append(ngettext("{n} new", "{n} new", count.new).format(n=count.new))
    if count.newer:
        parts.append(_("{n} changed").format(n=count.newer))
    if count.gone:
        parts.append(_("{n} deleted").format(n=count.gone))
    return _("{name}: {counts}").format(name=count.name, counts=", ".join(parts))


def conflict_lines(plan: MergePlan) -> list[str]:
    """Return a line for each thing that was changed in both files."""
    line = _("{about}, {what}: here {ours}, there {theirs}.")
    return [
        line.format(about=each.about, what=each.what, ours=each.ours, theirs=each.theirs)
        for each in plan.conflicts
    ]


def done_sentence(plan: MergePlan) -> str:
    """Return what to say once it is done."""
    sheets = len(plan.sheets_gained)
    if sheets:
        came = ngettext(
            "Merged: {n} sheet came from {name}.", "Merged: {n} sheets came from {name}.", sheets
        )
        return came.format(n=sheets, name=plan.other)
    return _("Merged with {name}.").format(name=plan.other)


def refuse_undecided(plan: MergePlan) -> None:
    """Raise NotAllowed if anything was changed in both files."""
    count = len(plan.conflicts)
    if count:
        first = plan.conflicts[0]
        told = ngettext(
            "{n} thing was changed in both files, the first: {about}, {what}.",
            "{n} things were changed in both files, the first: {about}, {what}.",
            count,
        )
        raise NotAllowed(
            told.format(n=count, about=first.about, what=first.what),
            safe=_("Nothing was changed."),
            todo=_("Merge in the window to decide each, or say whose version stands (--keep)."),
        )
