"""The words of an idea that tell what it is about, as stems, and the short pieces they share."""

import re
from collections.abc import Iterable
from functools import lru_cache

import snowballstemmer

_WORD = re.compile(r"[^\W_]+")
STEMMERS = {"da": "danish", "en": "english"}

# Words that hold sentences together.
_DANISH = """ad af alle alt at blev blive bliver da de dem den denne der deres det dette dig din
disse du efter eller en end er et for fra få før gør gøre ham han hans har have havde hen her hos
hun hvad hvem hver hvis hvor hvordan hvorfor i ikke ind ingen ja jeg jer kan kom kunne lave laver
lav man mange med mellem men mere mig mod må ned nej noget nogle når nu nye ny nyt og også om op os
over på samme selv sig sin skal skulle som til ud under var ved vi vil ville vores være været én
ét altid aldrig bare både frem gerne hjem igen kun lidt meget nok så tilbage"""
_ENGLISH = """a about all also an and any are as at be been but by can could do does for from get
had has have how i if in into is it its just let make many more no not of on or our out over
should so some than that the their them there these they this to too under up us was we were what
when where which who why will with would you your always back both every never only small very"""
# Words that every idea for a village may hold, and that therefore tell no two of them apart.
_DANISH_EVERYWHERE = """fælles landsby landsbyer landsbyerne by byer byen byerne klynge klyngen
sogn sogne sognene område området hele lokal lokale lokalt flere bedre gamle gammel samlet sammen
går to tre fire fem år fleste første sidste kommune kommunen borger borgere"""
_ENGLISH_EVERYWHERE = """common shared village villages town towns cluster parish parishes area
whole local more better old together two three four five year years most first last municipality
citizen citizens people new"""
LEFT_OUT = {
    "da": frozenset(f"{_DANISH} {_DANISH_EVERYWHERE}".split()),
    "en": frozenset(f"{_ENGLISH} {_ENGLISH_EVERYWHERE}".split()),
}
PIECES = (3, 4)


def telling_words(text: str, language: str) -> tuple[str, ...]:
    """Return the words of `text` in small letters, each once, without those that tell nothing.

    A text that holds nothing else keeps all its words, so that it can still be like another.
    """
    words = tuple(dict.fromkeys(_WORD.findall(text.casefold())))
    left_out = LEFT_OUT.get(language, LEFT_OUT["en"])
    telling = tuple(word for word in words if word not in left_out and not word.isdigit())
    return telling or words


@lru_cache(maxsize=20_000)
def stem(word: str, language: str) -> str:
    """Return what is left of a word without its endings, "cykelstier" being "cykelsti"."""
    stemmed: str = _stemmer(language).stemWord(word)
    return stemmed


@lru_cache(maxsize=len(STEMMERS))
def _stemmer(language: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(STEMMERS.get(language, "english"))


def pieces(words: Iterable[str]) -> frozenset[str]:
    """Return all runs of three and four letters, the ends of words marked.

    They are what inflected, compound and misspelt forms of a word have in common.
    """
    marked = [f"_{word}_" for word in words]
    return frozenset(
        word[at : at + size]
        for word in marked
        for size in PIECES
        for at in range(max(len(word) - size + 1, 1))
    )
