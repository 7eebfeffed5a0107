"""Tells by its headings which column of a table of marks holds what."""

from collections.abc import Iterator, Mapping, Sequence

from bosaet_desktop.core.commands.wording import same_words
from bosaet_desktop.core.exchange.raw_table import RawTable
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.score_table import LEFT_OUT, Kind, Meaning, ScoreMapping
from bosaet_desktop.core.rows.scoring import Question

_WORDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.SHEET: (
        "sheet",
        "ark",
        "sheet number",
        "sheet no",
        "sheet no.",
        "arknummer",
        "arknr",
        "arknr.",
        "ark nr",
        "ark nr.",
    ),
    Kind.VILLAGE: ("village", "landsby", "i live in", "lives in", "jeg bor i", "bor i"),
    Kind.INITIATIVE: ("initiative", "initiativ"),
    Kind.QUESTION: ("question", "spørgsmål", "dimension", "dim"),
    Kind.MARK: ("mark", "kryds", "point", "points", "score"),
}
_ROLE_WORDS: Mapping[str, tuple[str, ...]] = {
    "impact": ("impact", "difference", "forskel", "virkning"),
    "feasibility": ("feasibility", "manageable", "håndterbart", "håndterbarhed"),
    "desire": ("desire", "lyst"),
}


def guess_mapping(
    table: RawTable, questions: Sequence[Question], titles: Mapping[str, str | None]
) -> ScoreMapping:
    """Return what the headings say; columns they say nothing about are left out.

    `titles` leads from the words of each initiative, as `same_words` has them, to its id. A
    heading with the words of an initiative and of a question is a column of a wide table.
    """
    taken: set[Meaning] = set()
    meanings = []
    for cell in table.head:
        meaning = _meaning(same_words(cell), questions, titles)
        # The first of two columns counts; the wizard shows that the other is left out.
        meanings.append(LEFT_OUT if meaning in taken else meaning)
        taken.add(meaning)
    return ScoreMapping(_of_one_kind(meanings))


def question_named(words: str, questions: Sequence[Question]) -> Question | None:
    """Return the question that `words`, as `same_words` has them, name in any of its ways."""
    return next((each for each in questions if words in question_words(each)), None)


def question_words(question: Question) -> tuple[str, ...]:
    """Return what a question may be called in a table, the word of our own exports first."""
    own = (same_words(question.wording), same_words(question.short_label), str(question.number))
    return tuple(dict.fromkeys((*_ROLE_WORDS[question.role], *(word for word in own if word))))


def missing_column(mapping: ScoreMapping, questions: Sequence[Question]) -> str:
    """Return what a mapping lacks, as a table of ours would head the column; empty if nothing."""
    return next(_missing(mapping, questions), "")


def missing_sentence(mapping: ScoreMapping, questions: Sequence[Question]) -> str:
    """Return what is still to be said about the columns, in one sentence; empty if nothing."""
    if len({bool(meaning.initiative_id) for _at, meaning in mapping.marks}) > 1:
        return _("Some columns hold marks for one initiative and others for any: leave out either.")
    word = missing_column(mapping, questions)
    sentences = {
        Kind.SHEET: _("Say which column holds the number of the sheet, or have them numbered."),
        Kind.INITIATIVE: _("Say which column holds the initiative, or which marks are for which."),
        Kind.MARK: _("Say which column holds the mark."),
    }
    if not word:
        return ""
    other = _("Say which column holds the marks for each question.")
    return sentences.get(Kind(word), other) if word in set(Kind) else other


def _of_one_kind(meanings: Sequence[Meaning]) -> tuple[Meaning, ...]:
    """Leave out what a table of this kind has no use for.

    That is a column of marks and their questions where each question has its own, and of these
    either the ones for a single initiative or, where no column says which, the ones for any.
    """
    kinds = {each.kind for each in meanings}
    if Kind.MARKS not in kinds:
        return tuple(meanings)
    doubled = {Kind.QUESTION, Kind.MARK}
    is_long = Kind.INITIATIVE in kinds
    is_wide = not is_long and any(each.initiative_id for each in meanings)
    return tuple(
        LEFT_OUT
        if each.kind in doubled
        or (each.kind is Kind.MARKS and (is_long if each.initiative_id else is_wide))
        else each
        for each in meanings
    )


def _meaning(
    words: str, questions: Sequence[Question], titles: Mapping[str, str | None]
) -> Meaning:
    for kind, known in _WORDS.items():
        if words in known:
            return Meaning(kind)
    asked = question_named(words, questions)
    if asked is not None and not words.isdigit():
        return Meaning(Kind.MARKS, asked.number)
    return _cell_of_sheet(words, questions, titles) or LEFT_OUT


def _cell_of_sheet(
    words: str, questions: Sequence[Question], titles: Mapping[str, str | None]
) -> Meaning | None:
    """Find an initiative's words in a heading, the longest first, and a question in the rest."""
    for title in sorted(titles, key=len, reverse=True):
        initiative_id = titles[title]
        if initiative_id is None or title not in words:
            continue
        rest = words.replace(title, " ", 1).strip(" \t-–—:·|/[](),.")
        asked = question_named(rest, questions)
        if asked is not None:
            return Meaning(Kind.MARKS, asked.number, initiative_id)
    return None


def _missing(mapping: ScoreMapping, questions: Sequence[Question]) -> Iterator[str]:
    if mapping.column(Kind.SHEET) is None and not (mapping.new_numbers and mapping.is_wide):
        yield _WORDS[Kind.SHEET][0]
    if mapping.is_wide:
        return
    if mapping.column(Kind.INITIATIVE) is None:
        yield _WORDS[Kind.INITIATIVE][0]
    if mapping.column(Kind.QUESTION) is not None:
        if mapping.column(Kind.MARK) is None:
            yield _WORDS[Kind.MARK][0]
        return
    asked = {meaning.question for _at, meaning in mapping.marks}
    yield from (question_words(each)[0] for each in questions if each.number not in asked)
