"""What can be concluded from two surveys, and what cannot, in plain sentences."""

from collections.abc import Mapping

from bosaet_desktop.core.analysis.survey_comparison import FEWEST_COMPARED
from bosaet_desktop.core.formatting import NO_BREAK_SPACE, number, percent, signed
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.survey import MarkSummary, ToneShares
from bosaet_desktop.core.rows.survey_comparison import (
    ComparedQuestion,
    ComparedWord,
    Difference,
    SurveyComparison,
    Verdict,
)
from bosaet_desktop.core.terms.survey import Tone

UNKNOWN = "–"
_VERDICTS: Mapping[Verdict, str] = {
    Verdict.TOO_FEW: N_("too few forms to say anything"),
    Verdict.CHANCE: N_("may well be chance"),
    Verdict.MORE: N_("more than chance explains"),
}


def verdict_words(difference: Difference) -> str:
    """Return what can be said of a difference, in a few words."""
    return _(_VERDICTS[difference.verdict])


def conclusion(comparison: SurveyComparison) -> str:
    """Return in a sentence or two what the two surveys show, or that they show nothing."""
    told = [each for each in comparison.differences if each.verdict is not Verdict.TOO_FEW]
    if not told:
        words = _(
            "Too few forms to say anything about a change: {before} then and {after} now, and at"
            " least {n} with an answer are needed each time."
        )
        return words.format(
            before=comparison.before_forms, after=comparison.after_forms, n=FEWEST_COMPARED
        )
    moved = sum(each.verdict is Verdict.MORE for each in told)
    if not moved:
        return _(
            "No figure has moved more than chance explains. That does not show that nothing has"
            " changed, only that these forms cannot tell."
        )
    words = ngettext(
        "{n} of {all} figures has moved more than chance explains.",
        "{n} of {all} figures have moved more than chance explains.",
        moved,
    ).format(n=moved, all=len(told))
    rest = _("The others may not have moved at all.")
    return words if moved == len(told) else f"{words} {rest}"


def caveats() -> tuple[str, str]:
    """Return what no comparison of two such surveys can show: whom it is about, and why."""
    return (
        _(
            "Forms without names come from different people: this compares those who answered then"
            " with those who answered now, and not all who live here."
        ),
        _("Nor does it tell why anything changed: other things happened in the same months."),
    )


def caveat() -> str:
    """Return both as one text."""
    return " ".join(caveats())


def reading_note() -> str:
    """Return how the picture is read."""
    return _(
        "A thin, dashed line may well be chance. Differences are worked out before means are"
        " rounded."
    )


def moved_words(question: ComparedQuestion) -> str:
    """Return the two means and what lies between: 2,2 → 3,1 (+0,9)."""
    size = question.difference.size
    pair = f"{_mean(question.before)} → {_mean(question.after)}"
    return pair if size is None else f"{pair} ({signed(size, 1)})"


def answers_words(question: ComparedQuestion) -> str:
    """Return how many answered each time."""
    told = _("n = {before} and {after}")
    return told.format(before=question.before.n, after=question.after.n)


def positive_words(comparison: SurveyComparison) -> str:
    """Return the shares of positive words, each with what it is a share of."""
    told = _("Positive words: {before} then, {after} now; {verdict}.")
    return told.format(
        before=_share(comparison.before_shares),
        after=_share(comparison.after_shares),
        verdict=verdict_words(comparison.positive),
    )


def word_line(words: tuple[ComparedWord, ...], most: int = 12) -> str:
    """Return words on one line, each with how many wrote it; the most frequent first."""
    shown = [_kept(f"{each.text} ({each.before or each.after})") for each in words[:most]]
    more = len(words) - len(shown)
    if more > 0:
        shown.append(ngettext("and {n} more", "and {n} more", more).format(n=more))
    return ", ".join(shown) if shown else UNKNOWN


def word_moves(words: tuple[ComparedWord, ...], most: int = 12) -> str:
    """Return words both times had, with the two counts: ro 9 → 12."""
    shown = [_kept(f"{each.text} {each.before} → {each.after}") for each in words[:most]]
    return ", ".join(shown) if shown else UNKNOWN


def only_once_words(comparison: SurveyComparison) -> str:
    """Return which questions cannot be compared; empty where all were asked twice."""
    once = [*comparison.only_before, *comparison.only_after]
    if not once:
        return ""
    told = _("Asked in these words only once, and not compared: {questions}")
    return told.format(questions="; ".join(once))


def _kept(words: str) -> str:
    """Keep a word and its figures on one line."""
    return words.replace(" ", NO_BREAK_SPACE)


def _mean(summary: MarkSummary) -> str:
    return UNKNOWN if summary.mean is None else number(summary.mean, 1)


def _share(shares: ToneShares) -> str:
    share = shares.share(Tone.POSITIVE)
    if share is None:
        return UNKNOWN
    told = ngettext("{share} of {n} word", "{share} of {n} words", shares.words)
    return told.format(share=percent(share), n=shares.words)
