"""Where a word that is too long for its line may be parted, in Danish as in English."""

import re

_VOWEL = "aeiouyæøåäöéèêëóôüáàâ"
# Two consonants that begin a syllable together stay together: Insta-gram, arbejds-pladser.
_SYLLABLE = re.compile(rf"(?:[bdfgkptv]r|[bfgkp]l|[^\W\d_{_VOWEL}])(?=[{_VOWEL}])", re.IGNORECASE)
_HAS_VOWEL = re.compile(rf"[{_VOWEL}]", re.IGNORECASE)
LEAST = 2


def letters_before_break(word: str, most: int) -> int:
    """Return how many of the first `most` characters of a longer word stay on its line.

    The next line begins with a syllable: one consonant at least and its vowel. Both parts keep a
    vowel and `LEAST` letters; a word without such a place is parted where the line is full.
    """
    places = [
        each.start()
        for each in _SYLLABLE.finditer(word)
        if LEAST <= each.start() <= most and _may_stand_alone(word, each.start())
    ]
    return max(places, default=most)


def _may_stand_alone(word: str, at: int) -> bool:
    rest = sum(letter.isalpha() for letter in word[at:])
    return rest >= LEAST and bool(_HAS_VOWEL.search(word, 0, at))
