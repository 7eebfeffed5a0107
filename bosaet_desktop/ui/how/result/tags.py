"""The tags beside a placing: two or three words, how they are meant, and the figures behind."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.analysis.flags import flag_name, flag_sentence, state_sentence
from bosaet_desktop.core.charts.words import state_words
from bosaet_desktop.core.rows.ranking import Flag, Placing
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.ui.theme.theme import Tone

_TONES: dict[Flag, Tone] = {
    Flag.EASY_TO_BEGIN: "ok",
    Flag.BROAD_BACKING: "ok",
    Flag.SPLIT_OPINIONS: "warning",
    Flag.FEW_ANSWERS: "warning",
    Flag.TIED: "info",
}


@dataclass(frozen=True, slots=True)
class TagWords:
    """A tag and the sentence that explains it."""

    words: str
    tone: Tone
    sentence: str


def tags_of(
    placing: Placing, scale: Scale, questions: Sequence[Question] = ()
) -> tuple[TagWords, ...]:
    """Return every tag that holds; for the unranked the reason comes first."""
    flags = tuple(
        TagWords(
            flag_name(flag),
            _TONES.get(flag, "desire"),
            flag_sentence(flag, placing, scale, questions),
        )
        for flag in placing.flags
    )
    if placing.state == "ranked":
        return flags
    reason = state_sentence(placing, questions)
    return (TagWords(state_words(placing.state), "neutral", reason), *flags)
