"""Words and marks that charts of a survey must bear."""

from bosaet_desktop.core.rows.survey import KnownWord, MarkSummary, ToneShares
from bosaet_desktop.core.terms.survey import Tone

LONG = "et meget langt ord om stedet som ingen kan udtale " * 3
WORDS = {
    "none": (),
    "one": (KnownWord("ro", {Tone.POSITIVE: 1}),),
    "long": (
        KnownWord(LONG, {Tone.POSITIVE: 40, Tone.NEUTRAL: 1, Tone.NEGATIVE: 900}),
        KnownWord("Æblø 😀", {Tone.NEGATIVE: 1}),
    ),
}
SHARES = {
    "none": ToneShares({}, 0),
    "sixty-two": ToneShares({Tone.POSITIVE: 66, Tone.NEUTRAL: 14, Tone.NEGATIVE: 27}, 40),
    "all one": ToneShares({Tone.NEGATIVE: 3}, 1),
}
MARKS = {
    "none": (),
    "few": (MarkSummary(1, "I know it", (0, 0, 0, 0, 0), 0, None),),
    "long": tuple(MarkSummary(at, LONG, (1, 2, 3, 4, 5), 15, 1 + at * 0.4) for at in range(1, 11)),
}
