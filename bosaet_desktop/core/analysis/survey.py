"""What a survey says: shares of words, means of marks, and villages where enough answered."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from bosaet_desktop.core.analysis.small_groups import shown_homes
from bosaet_desktop.core.rows.survey import (
    FilledForm,
    KnownWord,
    MarkSummary,
    SurveyQuestion,
    SurveyResult,
    ToldWord,
    ToneShares,
    VillageAnswers,
)
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.survey import HIGHEST_MARK, LOWEST_MARK, Tone
from bosaet_desktop.core.text import danish_key

_NO_ANSWER = (BLANK, DONT_KNOW)
_STEPS = range(LOWEST_MARK, HIGHEST_MARK + 1)


def survey_result(
    forms: Sequence[FilledForm],
    questions: Sequence[SurveyQuestion],
    villages: Mapping[str, str] | None = None,
) -> SurveyResult:
    """Return all there is to say of `forms`; `villages` are names by id, in their order.

    Forms without any answer are counted apart and leave every denominator.
    """
    answered = [form for form in forms if not form.is_blank]
    return SurveyResult(
        forms=len(answered),
        blank=len(forms) - len(answered),
        shares=tone_shares(answered),
        words=counted_words(answered),
        questions=tuple(summarise(answered, each) for each in questions),
        villages=village_answers(answered, questions, villages or {}),
    )


def tone_shares(forms: Sequence[FilledForm]) -> ToneShares:
    """Return how many words were meant how, on how many forms with a word."""
    tones = Counter(word.tone for form in forms for word in form.words)
    return ToneShares({tone: tones[tone] for tone in Tone}, sum(bool(form.words) for form in forms))


def counted_words(forms: Sequence[FilledForm]) -> tuple[KnownWord, ...]:
    """Return every word with its count, the most frequent first, then in Danish order.

    Words that differ only in capitals and spaces are one, spelled as most people did.
    """
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    tones: defaultdict[str, Counter[Tone]] = defaultdict(Counter)
    for word in (word for form in forms for word in form.words):
        key = same_word(word)
        spellings[key][word.text] += 1
        tones[key][word.tone] += 1
    found = [
        KnownWord(spelled.most_common(1)[0][0], {tone: tones[key][tone] for tone in Tone})
        for key, spelled in spellings.items()
    ]
    return tuple(sorted(found, key=lambda each: (-each.n, danish_key(each.text))))


def same_word(word: ToldWord) -> str:
    """Return what two words share that differ only in capitals and spaces."""
    return " ".join(word.text.casefold().split())


def summarise(forms: Sequence[FilledForm], question: SurveyQuestion) -> MarkSummary:
    """Return the marks of one question; blanks and "don't know" leave the denominator."""
    marks = _marks(forms, question)
    counts = Counter(marks)
    mean = sum(marks) / len(marks) if marks else None
    spread = tuple(counts[step] for step in _STEPS)
    return MarkSummary(question.number, question.wording, spread, len(marks), mean)


def village_answers(
    forms: Sequence[FilledForm], questions: Sequence[SurveyQuestion], villages: Mapping[str, str]
) -> tuple[VillageAnswers, ...]:
    """Return the figures of each village that has forms, hiding those of fewer than five.

    Each figure is hidden on its own denominator, so that none can be found by subtraction either.
    """
    homes: defaultdict[str | None, list[FilledForm]] = defaultdict(list)
    for form in forms:
        homes[form.village_id if form.village_id in villages else None].append(form)
    counted = shown_homes({home: len(those) for home, those in homes.items()})
    worded = shown_homes({home: tone_shares(those).forms for home, those in homes.items()})
    marked = [
        shown_homes({home: len(_marks(those, each)) for home, those in homes.items()})
        for each in questions
    ]
    return tuple(
        VillageAnswers(
            village=name,
            forms=len(homes[key]) if key in counted else None,
            shares=tone_shares(homes[key]) if key in worded & counted else None,
            means=tuple(
                summarise(homes[key], each).mean if key in shown & counted else None
                for each, shown in zip(questions, marked, strict=True)
            ),
        )
        for key, name in villages.items()
        if homes.get(key)
    )


def _marks(forms: Sequence[FilledForm], question: SurveyQuestion) -> list[int]:
    marks = (form.marks.get(question.number, BLANK) for form in forms)
    return [value for value in marks if value not in _NO_ANSWER]
