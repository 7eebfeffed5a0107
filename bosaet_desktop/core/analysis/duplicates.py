"""Which ideas may be the same in other words: suggestions for people, who alone decide.

Two views are averaged. Short pieces of words, weighted by how rare they are on this board, see
inflections, compounds and spelling (a cosine, as in any text search). Stems, weighted likewise,
see which words of either idea have a counterpart in the other: itself, a compound it is part of
("grund" in "byggegrund"), or a misspelling. See docs/decisions/0040.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from bosaet_desktop.core.analysis.idea_words import pieces, stem, telling_words
from bosaet_desktop.core.rows.idea import ComparedIdeas, SuggestedPair

# Suggested by default; cross-validated on Danish ideas, see docs/decisions/0040.
LIKELY = 0.33
# Shown to the one who types, who sees at a glance whether it is the same.
WORTH_A_GLANCE = 0.25
# Ideas that share fewer pieces are not compared word by word.
_BLOCK = 0.15
# While somebody types, only the nearest by their pieces are.
_LOOKED_AT = 20
# As if the board held so many ideas more, so that a small board does not find its own topic rare.
_UNSEEN = 25
_SHORTEST_PART, _SHORTEST_MISSPELT, _MISSPELT = 3, 5, 0.8
Weights = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Alike:
    """Two ideas by their places in the list, the first before the second; 1 is the same."""

    first: int
    second: int
    likeness: float


class Likenesses:
    """Compares ideas with each other, or with one that is being typed."""

    def __init__(self, texts: Sequence[str], language: str) -> None:
        self._language = language
        words = [telling_words(text, language) for text in texts]
        self._pieces = [pieces(each) for each in words]
        self._stems = [self._stems_of(each) for each in words]
        self._size = len(texts) + _UNSEEN
        self._frequent_pieces = Counter(piece for each in self._pieces for piece in each)
        self._frequent_stems = _frequencies(self._stems)
        self._kin: dict[tuple[str, str], float] = {}
        self._holders = self._index()

    def pairs(self, at_least: float = LIKELY) -> list[Alike]:
        """Return the pairs that are at least so alike, the most alike first."""
        if not self._pieces:
            return []
        counterparts = self._all_counterparts()
        found = []
        for first, held in enumerate(self._pieces):
            shared = self._shared(held)
            likeness = (shared + counterparts[first]) / 2
            near = (shared >= _BLOCK) & (likeness >= at_least)
            found += [
                Alike(first, int(second), float(likeness[second]))
                for second in np.flatnonzero(near[first + 1 :]) + first + 1
            ]
        return sorted(found, key=lambda each: (-each.likeness, each.first, each.second))

    def like(self, text: str, most: int = 3) -> list[int]:
        """Return the places of the ideas most like `text`, which need not be finished."""
        words = telling_words(text, self._language)
        shared = self._shared(pieces(words))
        stems = self._stems_of(words)
        nearest = np.argsort(-shared, kind="stable")[:_LOOKED_AT]
        near = [
            (likeness, int(place))
            for place in nearest
            if shared[place] >= _BLOCK
            and (likeness := self._likeness(shared[place], stems, int(place))) >= WORTH_A_GLANCE
        ]
        return [place for _likeness, place in sorted(near, key=lambda each: -each[0])[:most]]

    def _stems_of(self, words: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(stem(word, self._language) for word in words))

    def _index(self) -> dict[str, tuple[npt.NDArray[np.intp], Weights]]:
        """Return for each piece the ideas it stands in and its share of each of them."""
        places: dict[str, list[int]] = defaultdict(list)
        for place, each in enumerate(self._pieces):
            for piece in each:
                places[piece].append(place)
        lengths = np.array([self._length(each) for each in self._pieces])
        holders = {}
        for piece, held in places.items():
            at = np.array(held, dtype=np.intp)
            holders[piece] = (at, self._rarity(self._frequent_pieces[piece]) / lengths[at])
        return holders

    def _rarity(self, frequency: float) -> float:
        return math.log(1 + self._size / max(frequency, 1))

    def _length(self, held: Iterable[str]) -> float:
        squares = (self._rarity(self._frequent_pieces[piece]) ** 2 for piece in held)
        return math.sqrt(sum(squares)) or 1.0

    def _shared(self, held: frozenset[str]) -> Weights:
        """Return for each idea how much of its pieces it shares with those `held`."""
        shared = np.zeros(len(self._pieces))
        for piece in held:
            if piece in self._holders:
                at, share = self._holders[piece]
                shared[at] += self._rarity(self._frequent_pieces[piece]) * share
        weighed: Weights = shared / self._length(held)
        return weighed

    def _likeness(self, shared: np.float64, stems: tuple[str, ...], place: int) -> float:
        return (float(shared) + self._counterparts(stems, self._stems[place])) / 2

    def _counterparts(self, some: tuple[str, ...], others: tuple[str, ...]) -> float:
        """Return which share of the words of both ideas has a counterpart in the other."""
        found = whole = 0.0
        for mine, theirs in ((some, others), (others, some)):
            for one in mine:
                weight = self._rarity(self._frequent_stems.get(one, 1.0))
                whole += weight
                found += weight * max((self._kinship(one, each) for each in theirs), default=0)
        return found / whole if whole else 0.0

    def _all_counterparts(self) -> Weights:
        """Return what `_counterparts` says of all ideas with each other, reckoned together."""
        stems = list(self._frequent_stems)
        place = {stem: number for number, stem in enumerate(stems)}
        # An idea without a word has one that is like no other.
        held = [[place[stem] for stem in each] or [len(stems)] for each in self._stems]
        starts = np.cumsum([0, *map(len, held)])[:-1]
        flat = np.array([number for each in held for number in each], dtype=np.intp)
        kin = _kin_of_all(stems)
        best = np.array([np.maximum.reduceat(row[flat], starts) for row in kin])
        weights = np.array([*(self._rarity(self._frequent_stems[each]) for each in stems), 0.0])
        found = np.array([weights[each] @ best[each] for each in held])
        whole = np.array([weights[each].sum() for each in held])
        both: Weights = whole[:, None] + whole[None, :]
        shares: Weights = (found + found.T) / np.where(both > 0, both, 1)
        return shares

    def _kinship(self, one: str, other: str) -> float:
        if one == other:
            return 1.0
        key = (one, other) if one < other else (other, one)
        if key not in self._kin:
            self._kin[key] = _kinship(*key)
        return self._kin[key]


def suggested_pairs(compared: ComparedIdeas, at_least: float = LIKELY) -> list[SuggestedPair]:
    """Return the pairs to ask people about, the most alike first; what they refused is left out."""
    ideas = compared.ideas
    likenesses = Likenesses([each.text for each in ideas], compared.language)
    found = (
        SuggestedPair(ideas[each.first], ideas[each.second], each.likeness)
        for each in likenesses.pairs(at_least)
    )
    return [pair for pair in found if _key(pair) not in compared.refused]


def _key(pair: SuggestedPair) -> tuple[str, str]:
    first, second = sorted((pair.first.id, pair.second.id))
    return first, second


def _kinship(one: str, other: str) -> float:
    """Return how far two stems mean the same: one a part of the other, or misspelt."""
    short, long = sorted((one, other), key=len)
    if len(short) >= _SHORTEST_PART and short in long:
        return _part(short, long)
    if len(short) >= _SHORTEST_MISSPELT:
        return Indel.normalized_similarity(short, long, score_cutoff=_MISSPELT)
    return 0.0


def _kin_of_all(stems: list[str]) -> Weights:
    """Return `_kinship` of all stems with each other, and of a last one that has no kin."""
    place = {stem: number for number, stem in enumerate(stems)}
    kin: Weights = np.zeros((len(stems) + 1, len(stems) + 1))
    long_enough = [stem for stem in stems if len(stem) >= _SHORTEST_MISSPELT]
    at = np.array([place[stem] for stem in long_enough], dtype=np.intp)
    if long_enough:
        alike = Indel.normalized_similarity
        kin[np.ix_(at, at)] = cdist(long_enough, long_enough, scorer=alike, score_cutoff=_MISSPELT)
    for long, number in place.items():
        for short in _parts(long) & place.keys():
            kin[number, place[short]] = kin[place[short], number] = _part(short, long)
        kin[number, number] = 1.0
    return kin


def _part(short: str, long: str) -> float:
    return 2 * len(short) / (len(short) + len(long))


def _frequencies(ideas: Sequence[tuple[str, ...]]) -> dict[str, float]:
    """Return in how many ideas each stem stands, one in a compound counting as far as it is it."""
    alone = Counter(each for stems in ideas for each in stems)
    frequencies = {each: float(count) for each, count in alone.items()}
    for long in alone:
        for short in _parts(long) & alone.keys():
            frequencies[short] += alone[long] * _part(short, long)
            frequencies[long] += alone[short] * _part(short, long)
    return frequencies


def _parts(long: str) -> set[str]:
    """Return all that is written inside a word and long enough to be one."""
    length = len(long)
    return {
        long[start:end]
        for start in range(length)
        for end in range(start + _SHORTEST_PART, length + 1)
    } - {long}
