"""The sentences of the decision's paper: rules, ties, exceptions, and who was there."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from bosaet_desktop.core.analysis.ties import rule_origin, tie_rule_sentence
from bosaet_desktop.core.charts.words import short_question
from bosaet_desktop.core.formatting import date_long, integer, number
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.decision import Choice, ChoiceRow, Decider, Decision
from bosaet_desktop.core.rows.decision_paper import DecisionRecord

_DECIDED = {
    Decider.DESIRE: N_("Desire decided that {first} comes first."),
    Decider.FEASIBILITY: N_("What we can manage decided that {first} comes first."),
    Decider.HANDS: N_("A show of hands decided that {first} comes first."),
    Decider.LOT: N_("A lot decided that {first} comes first."),
    Decider.OPEN: N_("Nothing tells them apart yet."),
}


def counted_sentence(record: DecisionRecord) -> str:
    """Return what the scores rest on."""
    most = record.scale.highest * len(record.questions)
    if record.choice.joint:
        added = _("At most {points} points, added up without spread or certainty.")
        return " ".join((_("One joint sheet is counted."), added.format(points=most)))
    counted = ngettext(
        "{n} sheet has been counted.", "{n} sheets have been counted.", record.sheets
    ).format(n=integer(record.sheets))
    return f"{counted} " + _("At most {points} points: the sum of the means.").format(points=most)


def agreement_sentences(choice: Choice) -> tuple[str, ...]:
    """Return the rule for equal scores, and where it comes from."""
    rule = _("If two have the same score: {rule}").format(rule=tie_rule_sentence(choice.rule))
    return rule, rule_origin(choice.agreed)


def weights_sentence(record: DecisionRecord) -> str:
    """Return how much each question counts, with the reason if they differ."""
    if not record.is_weighted:
        return _("All questions count the same.")
    parts = ", ".join(
        f"{short_question(each.role, record.questions)} × {_plain(each.weight)}"
        for each in record.questions
    )
    told = _("The questions count differently: {weights}.").format(weights=parts)
    made = record.weights_decision
    if made is None:
        return told
    agreed = _("Agreed on {day}.").format(day=date_long(made.decided_on))
    reason = _("Because: {reason}").format(reason=made.reason) if made.reason else ""
    return " ".join(part for part in (told, agreed, reason) if part)


def _plain(weight: float) -> str:
    whole = weight == int(weight)
    return integer(int(weight)) if whole else number(weight, 2)


def tie_sentences(choice: Choice) -> Iterator[str]:
    """Tell of every shared place that something starts from, and what settled it at the line."""
    for _rank, group in groupby(choice.rows, key=lambda row: row.placing.rank):
        equals = tuple(group)
        above = [row for row in equals if row.above]
        if len(equals) > 1 and above:
            yield f"{_same_score(equals)} {_settled(above, len(equals))}"


def _same_score(equals: Sequence[ChoiceRow]) -> str:
    return _("{titles} have the same score, {score}.").format(
        titles=_all([row.placing.title for row in equals]),
        score=number(equals[0].placing.score or 0.0, 1),
    )


def _settled(above: Sequence[ChoiceRow], equals: int) -> str:
    if len(above) == equals:
        return _("They all start.")
    told = _DECIDED.get(above[-1].decider or Decider.OPEN, _DECIDED[Decider.OPEN])
    return _(told).format(first=_all([row.placing.title for row in above]))


def exception_sentences(choice: Choice) -> Iterator[str]:
    """Tell what starts although it stands below the line, and why."""
    for row in choice.starts:
        if not row.above:
            yield _("{title} starts although it stands below the line. Reason: {reason}").format(
                title=_quoted(row.placing.title), reason=row.exception_reason
            )


def present_sentence(decision: Decision | None) -> str:
    """Return how many were there, or room to write it."""
    if decision is None or decision.present is None:
        return _("Present: _____ people")
    return ngettext("{n} person was present.", "{n} people were present.", decision.present).format(
        n=integer(decision.present)
    )


def sheets_sentence(record: DecisionRecord) -> str:
    """Return where the counted sheets came from, small villages together."""
    if record.choice.joint:
        return _("One joint sheet was filled in together.")
    homes = [f"{each.village} {integer(each.sheets)}" for each in record.homes]
    if homes and record.others:
        others = _("others together {n}")
        homes.append(others.format(n=integer(record.others)))
    total = ngettext("{n} sheet was filled in", "{n} sheets were filled in", record.sheets).format(
        n=integer(record.sheets)
    )
    return f"{total}: {', '.join(homes)}." if homes else f"{total}."


def _all(titles: Sequence[str]) -> str:
    *others, last = [_quoted(title) for title in titles]
    return _("{one} and {other}").format(one=", ".join(others), other=last) if others else last


def _quoted(title: str) -> str:
    return _("“{question}”").format(question=title)
