"""A survey in words: its name, its shares with what they are shares of, and what few forms say."""

from collections.abc import Mapping

from bosaet_desktop.core.analysis.small_groups import FEWEST_ANSWERS
from bosaet_desktop.core.formatting import NO_BREAK_SPACE, date_short, number, percent
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.survey import (
    MarkSummary,
    Survey,
    SurveyResult,
    ToneShares,
    VillageAnswers,
)
from bosaet_desktop.core.terms.survey import SurveyKind, Tone

UNKNOWN = "–"

TONE_NAMES: Mapping[Tone, str] = {
    Tone.POSITIVE: N_("positive"),
    Tone.NEUTRAL: N_("neither"),
    Tone.NEGATIVE: N_("negative"),
}
# As they stand on the form, and as they are told apart without colour.
TONE_SIGNS: Mapping[Tone, str] = {Tone.POSITIVE: "+", Tone.NEUTRAL: "0", Tone.NEGATIVE: "−"}

# Knowing the plan, using it and believing in it (domain.md section 5).
PROPOSED_QUESTIONS = (
    N_("I know what we want to do together so that more people settle here."),
    N_("I could tell a newcomer about it in a few words."),
    N_("I have done something myself because of it."),
    N_("I believe it will make a difference."),
    N_("The villages are good at working together."),
    N_("I would like to take part."),
)

# In half a minute, by those who carry the network.
PULSE_QUESTIONS = (
    N_("I have the drive to go on."),
    N_("I know what happens next."),
    N_("I feel that others pull with me."),
)


def survey_name(survey: Survey) -> str:
    """Return the title people gave it, or the one that follows from its kind, day and number."""
    if survey.title:
        return survey.title
    if survey.kind is SurveyKind.BASELINE:
        first = survey.number == 1
        return _("Baseline") if first else _("Survey {number}").format(number=survey.number)
    when = survey.number if survey.held_on is None else date_short(survey.held_on)
    name = {
        SurveyKind.REPEAT: _("Repeat measurement {when}"),
        SurveyKind.PULSE: _("Temperature check {when}"),
    }[survey.kind]
    return name.format(when=when)


def forms_words(n: int) -> str:
    """Return how many forms, in words."""
    return ngettext("{n} form", "{n} forms", n).format(n=n)


def basis_words(shares: ToneShares) -> str:
    """Return what the shares are shares of: 107 words, 40 forms."""
    words = ngettext("{n} word", "{n} words", shares.words).format(n=shares.words)
    return _("{words}, {forms}").format(words=words, forms=forms_words(shares.forms))


def share_sentence(shares: ToneShares) -> str:
    """Return the shares as one sentence with their denominator, or that there is nothing yet."""
    positive, negative = shares.share(Tone.POSITIVE), shares.share(Tone.NEGATIVE)
    if positive is None or negative is None:
        return _("No words have been typed yet.")
    told = ngettext(
        "{positive} of {n} word is positive and {negative} negative ({forms}).",
        "{positive} of {n} words are positive and {negative} negative ({forms}).",
        shares.words,
    )
    return told.format(
        positive=percent(positive),
        negative=percent(negative),
        n=shares.words,
        forms=forms_words(shares.forms),
    )


def short_shares(shares: ToneShares) -> str:
    """Return the shares without their denominator, which must then stand beside them."""
    positive, negative = shares.share(Tone.POSITIVE), shares.share(Tone.NEGATIVE)
    if positive is None or negative is None:
        return _("No words have been typed yet.")
    told = _("{positive} positive, {negative} negative")
    return told.format(positive=percent(positive), negative=percent(negative))


def tone_words(shares: ToneShares, tone: Tone) -> str:
    """Return one share with its count: + positive 62 % (66)."""
    share = shares.share(tone)
    told = UNKNOWN if share is None else percent(share)
    name, n = _(TONE_NAMES[tone]), shares.tones.get(tone, 0)
    return _("{sign} {tone} {share} ({n})").format(
        sign=TONE_SIGNS[tone], tone=name, share=told, n=n
    )


def mean_words(summary: MarkSummary) -> str:
    """Return the mean with the number of marks behind it: 3,8 (n = 37)."""
    mean = UNKNOWN if summary.mean is None else number(summary.mean, 1)
    return _("{mean} (n = {n})").format(mean=mean, n=summary.n)


def caution(result: SurveyResult) -> str:
    """Return what to keep in mind when reading the figures; empty where there is nothing."""
    parts = []
    if 0 < result.forms < FEWEST_ANSWERS:
        told = ngettext(
            "Only {n} form has been answered: that says little, and nothing is shown to the hall.",
            "Only {n} forms have been answered: that says little, and nothing is shown to the"
            " hall.",
            result.forms,
        )
        parts.append(told.format(n=result.forms))
    if result.blank:
        told = ngettext(
            "{n} blank form is not counted.", "{n} blank forms are not counted.", result.blank
        )
        parts.append(told.format(n=result.blank))
    return " ".join(parts)


def village_line(answers: VillageAnswers) -> str:
    """Return what a village answered as one line: 8 forms · positive words 47 % of 19 · Q1: 2,6."""
    _name, _forms, share, *means = village_cells(answers)
    if answers.forms is None:
        return UNKNOWN
    told = [forms_words(answers.forms), _("positive words {share}").format(share=share)]
    asked = _("Q{n}")
    told += [f"{asked.format(n=at)}: {mean}" for at, mean in enumerate(means, start=1)]
    return " · ".join(each.replace(" ", NO_BREAK_SPACE) for each in told)


def village_cells(answers: VillageAnswers) -> tuple[str, ...]:
    """Return a village's forms, share of positive words and means, as they are shown."""
    share = answers.shares.share(Tone.POSITIVE) if answers.shares else None
    words = answers.shares.words if answers.shares else 0
    told = UNKNOWN if share is None else _("{share} of {n}").format(share=percent(share), n=words)
    forms = UNKNOWN if answers.forms is None else str(answers.forms)
    means = (UNKNOWN if mean is None else number(mean, 1) for mean in answers.means)
    return (answers.village, forms, told, *means)
