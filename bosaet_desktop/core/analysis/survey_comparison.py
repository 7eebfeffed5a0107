"""What two surveys say beside each other, and which differences are more than chance."""

from collections.abc import Iterator, Sequence

from bosaet_desktop.core.analysis.chance import Part, chance_of, share_of
from bosaet_desktop.core.analysis.survey import counted_words, summarise, tone_shares
from bosaet_desktop.core.rows.survey import FilledForm, SurveyQuestion
from bosaet_desktop.core.rows.survey_comparison import (
    ComparedQuestion,
    ComparedWord,
    Difference,
    SurveyComparison,
    Verdict,
)
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.survey import Tone

# Below so many forms on either side nothing is said about chance (method.md section 3).
FEWEST_COMPARED = 12
# Of all that is compared at once, how often chance alone may be taken for more.
CHANCE_LIMIT = 0.05
_NO_ANSWER = (BLANK, DONT_KNOW)

Asked = tuple[SurveyQuestion, SurveyQuestion]


def compare_surveys(
    names: tuple[str, str],
    forms: tuple[Sequence[FilledForm], Sequence[FilledForm]],
    questions: tuple[Sequence[SurveyQuestion], Sequence[SurveyQuestion]],
) -> SurveyComparison:
    """Return the later of two surveys beside the earlier; every pair is earlier, later.

    Questions are held together by their words. With m figures held against chance, each has to
    be rarer than a m-th of `CHANCE_LIMIT` (Bonferroni), so that more questions find no more.
    """
    before, after = ([form for form in those if not form.is_blank] for those in forms)
    asked = list(_asked_twice(*questions))
    positive = (_positive_parts(before), _positive_parts(after))
    marked = [(_mark_parts(before, old), _mark_parts(after, new)) for old, new in asked]
    enough = [each for each in (positive, *marked) if _is_enough(*each)]
    limit = CHANCE_LIMIT / max(len(enough), 1)
    twice = {each.number for each, _new in asked}, {each.number for _old, each in asked}
    return SurveyComparison(
        *names,
        len(before),
        len(after),
        tone_shares(before),
        tone_shares(after),
        _difference(*positive, limit),
        compared_words(before, after),
        tuple(
            ComparedQuestion(
                new.wording,
                summarise(before, old),
                summarise(after, new),
                _difference(*parts, limit),
            )
            for (old, new), parts in zip(asked, marked, strict=True)
        ),
        tuple(each.wording for each in questions[0] if each.number not in twice[0]),
        tuple(each.wording for each in questions[1] if each.number not in twice[1]),
    )


def compared_words(
    before: Sequence[FilledForm], after: Sequence[FilledForm]
) -> tuple[ComparedWord, ...]:
    """Return every word of either, the most frequent of both together first."""
    there, here = (
        {_same(word.text): word.n for word in counted_words(forms)} for forms in (before, after)
    )
    found = [
        ComparedWord(word.text, there.get(_same(word.text), 0), here.get(_same(word.text), 0))
        for word in counted_words([*before, *after])
    ]
    return tuple(found)


def _asked_twice(
    before: Sequence[SurveyQuestion], after: Sequence[SurveyQuestion]
) -> Iterator[Asked]:
    known = {_same(each.wording): each for each in before}
    for each in after:
        if _same(each.wording) in known:
            yield known.pop(_same(each.wording)), each


def _same(wording: str) -> str:
    return " ".join(wording.casefold().split())


def _positive_parts(forms: Sequence[FilledForm]) -> list[Part]:
    return [
        (sum(word.tone is Tone.POSITIVE for word in form.words), len(form.words))
        for form in forms
        if form.words
    ]


def _mark_parts(forms: Sequence[FilledForm], question: SurveyQuestion) -> list[Part]:
    marks = (form.marks.get(question.number, BLANK) for form in forms)
    return [(mark, 1) for mark in marks if mark not in _NO_ANSWER]


def _is_enough(before: Sequence[Part], after: Sequence[Part]) -> bool:
    return min(len(before), len(after)) >= FEWEST_COMPARED


def _difference(before: Sequence[Part], after: Sequence[Part], limit: float) -> Difference:
    there, here = share_of(before), share_of(after)
    size = None if there is None or here is None else here - there
    if not _is_enough(before, after):
        return Difference(size, None, Verdict.TOO_FEW)
    chance = chance_of(before, after)
    return Difference(size, chance, Verdict.MORE if chance <= limit else Verdict.CHANCE)
