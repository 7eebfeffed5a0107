"""Certainty in plain words, always about those who were here (method.md section 3)."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from bosaet_desktop.core.analysis.certainty import FIRM_SHARE, TIED_SHARE
from bosaet_desktop.core.analysis.ranking import FEWEST_FOR_CERTAINTY
from bosaet_desktop.core.analysis.titles import named
from bosaet_desktop.core.formatting import integer, number
from bosaet_desktop.core.i18n import _, ngettext


def cases(share: float) -> str:
    """Return a share as so many cases of 100; 0 and 100 only where there is no exception."""
    whole = int(Decimal(str(100 * share)).quantize(Decimal(1), ROUND_HALF_UP))
    return str(min(max(whole, 1), 99) if 0 < share < 1 else whole)


def too_few_sentence(sheets: int) -> str:
    """Return why nothing is said of certainty, for fewer sheets than that takes."""
    return ngettext(
        "{n} sheet is too few to say anything about certainty; it takes at least {fewest}.",
        "{n} sheets are too few to say anything about certainty; it takes at least {fewest}.",
        sheets,
    ).format(n=sheets, fewest=FEWEST_FOR_CERTAINTY)


def single_sheet_sentence() -> str:
    """Return what one sheet alone cannot tell."""
    return _("One sheet alone says nothing about spread or certainty.")


def method_sentence(resamples: int) -> str:
    """Return how certainty was found out."""
    text = _(
        "The sheets were drawn anew {times} times, as if the circle here tonight had been a little "
        "different each time. It tells about those who were here, not about whole villages."
    )
    return text.format(times=integer(resamples))


def plain_headline(leaders: Sequence[str], score: float, most: int, sheets: int) -> str:
    """Return who stands first where nothing can be said of certainty."""
    figures = {"score": number(score, 1), "most": most, "n": sheets}
    if sheets == 1:
        text = ngettext(
            "{titles} got the most points, {score} of {most}; one sheet cannot tell how firmly.",
            "{titles} share the most points, {score} of {most}; one sheet cannot tell how firmly.",
            len(leaders),
        )
    else:
        text = ngettext(
            "{titles} stands first with {score} of {most} points, "
            "but {n} sheets are too few to say anything about certainty.",
            "{titles} share the first place with {score} of {most} points, "
            "but {n} sheets are too few to say anything about certainty.",
            len(leaders),
        )
    return text.format(titles=named(leaders), **figures)


def sole_headline(title: str) -> str:
    """Return the headline where there is nothing to come before."""
    return _("{title} is the only initiative that can be ranked.").format(title=named([title]))


def certain_headline(leaders: Sequence[str], first: float, *, shared: bool) -> str:
    """Return who stands first and how firmly; `leaders` are those that are really level there.

    `first` is how often (0 to 1) the one in front came first; `shared` that it is not alone there.
    """
    if shared:
        text = _(
            "Among those who were here, {titles} are really level at the top: the first of them "
            "have the same score."
        )
    elif len(leaders) > 1:
        text = _(
            "Among those who were here, {titles} are really level at the top: had the circle here "
            "tonight been a little different, {one} would have been no. 1 in only {cases} of 100 "
            "cases."
        )
    elif first >= FIRM_SHARE:
        text = _(
            "Among those who were here, {one} stands firmly as no. 1: had the circle here tonight "
            "been a little different, it would have been no. 1 in {cases} of 100 cases."
        )
    else:
        text = _(
            "Among those who were here, {one} is no. 1, but not firmly: had the circle here "
            "tonight been a little different, it would have been no. 1 in {cases} of 100 cases."
        )
    return text.format(titles=named(leaders), one=named(leaders[:1]), cases=cases(first))


def neighbours_sentence(above: str, below: str, rank: int, following: int, turned: float) -> str:
    """Return how firmly `above` stands before `below`, the next; equal ranks are a shared place."""
    both, one, other = named([above, below]), named([above]), named([below])
    if rank == following:
        text = _(
            "{both} on place {rank} are really level among those who were here: they have the same "
            "score."
        )
    elif turned > TIED_SHARE:
        text = _(
            "No. {rank} and no. {following} are really level among those who were here: had the "
            "circle been a little different, {other} would have come before {one} in {turned} of "
            "100 cases."
        )
    elif turned <= 1 - FIRM_SHARE:
        text = _(
            "No. {rank} stands firmly: among those who were here, {one} would have come before "
            "{other} in {kept} of 100 cases, had the circle been a little different."
        )
    else:
        text = _(
            "No. {rank} is ahead of no. {following}, but not firmly: among those who were here, "
            "{other} would have come before {one} in {turned} of 100 cases, had the circle been a "
            "little different."
        )
    return text.format(
        rank=rank,
        following=following,
        both=both,
        one=one,
        other=other,
        turned=cases(turned),
        kept=cases(1 - turned),
    )
