"""Finds known people in what others wrote, as Danes write names and telephone numbers."""

import re
from collections.abc import Iterable, Iterator

# "Bo" on its own is a name, and "b" is not.
SHORTEST_NAME = 2
# "Rosas cykel", "Hans' cykel" and "Rosa's café" are about somebody too.
_GENITIVE = r"(?:['’]?s|['’])?"
_BETWEEN_DIGITS = r"[\s./-]*"
_PHONE = re.compile(r"\+?[0-9](?:[\s./-]?[0-9]){5,}")
_COUNTRY = re.compile(r"(\+|00)45(?=[0-9]{8})")


def naming(
    names: Iterable[str], phones: Iterable[str], others: Iterable[str] = ()
) -> re.Pattern[str] | None:
    """Return what finds every name, phone number and other word in a text; None without any.

    Full names are found however they are spaced and whether capitals are used; a name of one word
    only as it is written, for "bo" and "holm" are words. A name inside a longer word is another
    name, but for the genitive. Phone numbers are found by their digits, with +45 and without.
    """
    known = {*map(_name, names), *(each for phone in phones for each in _phone(phone))}
    known |= {re.escape(word) for word in others if word}
    shapes = sorted(known - {""}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(shapes)})(?!\w)") if shapes else None


def _name(name: str) -> str:
    words = name.split()
    shape = r"\s+".join(map(re.escape, words)) + _GENITIVE
    if len(words) > 1:
        return f"(?i:{shape})"
    return shape if len(name.strip()) >= SHORTEST_NAME else ""


def _phone(phone: str) -> Iterator[str]:
    for number in _PHONE.findall(phone):
        digits = _COUNTRY.sub("", re.sub(r"[^0-9+]", "", number)).lstrip("+")
        yield rf"(?:(?:\+|00)45{_BETWEEN_DIGITS})?" + _BETWEEN_DIGITS.join(digits)
