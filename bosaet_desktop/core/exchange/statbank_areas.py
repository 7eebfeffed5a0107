"""The bare names of areas in statistical tables, and which of them hold the others once more.

Names repeat (there are seven parishes called Vor Frue), so a code or a municipality that stands
beside a name is only left out where the name alone still tells the areas apart.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bosaet_desktop.core.exchange.migration_cells import is_sum_name
from bosaet_desktop.core.guide.municipalities import municipalities
from bosaet_desktop.core.text import clean

_END = re.compile(r"(?:til|fra|to|from)\s+(.+)", re.IGNORECASE)
_CODED = re.compile(r"(\d{2,4})[\s:]+(\S.*)")
_WITHIN = re.compile(r"(.+?)\s*\((.+?)s? (?:kommune|municipality)\)", re.IGNORECASE)
_MUNICIPALITY = re.compile(r"(.+?) (?:kommune|municipality)", re.IGNORECASE)
_LARGER = re.compile(r"(region|landsdel|province)\b.*|uden (fast|placerbar)\b.*", re.IGNORECASE)
_COUNTRY = re.compile(r"hele landet|all denmark|danmark|denmark", re.IGNORECASE)
_WHOLE_COUNTRY = "Hele landet"
_REGIONS = range(81, 86)
_PROVINCES = range(1, 12)
_ENGLISH = {"copenhagen": "København"}


@dataclass(frozen=True, slots=True)
class AreaNames:
    """For each label the name of its area, None for a total; `totals` are labels of those."""

    names: tuple[str | None, ...]
    totals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Area:
    """A label taken apart: the bare name, its code, and the municipality it lies in."""

    name: str
    code: str = ""
    within: str = ""
    is_larger: bool = False


def area_names(labels: Sequence[str], *, ends: bool = False) -> AreaNames:
    """Return the bare name of each area; `ends` takes "Til" and "Fra" off before it.

    A table that holds nothing but a total, such as the whole country, keeps it.
    """
    bare = [_without_end(label) if ends else label for label in labels]
    areas = [_taken_apart(label) for label in bare]
    around = _around(areas)
    larger = [area.is_larger or _is_around(area, around) for area in areas]
    if all(larger):
        return AreaNames(tuple(area.name for area in areas), ())
    known = Counter({(area.name, area.code, area.within) for area in areas if not area.is_larger})
    names = Counter(name for name, _code, _within in known)
    places = Counter((name, within) for name, _code, within in known)
    return AreaNames(
        tuple(
            None if big else _told_apart(area, names, places)
            for area, big in zip(areas, larger, strict=True)
        ),
        tuple(dict.fromkeys(b for b, big in zip(bare, larger, strict=True) if big)),
    )


def known_municipality(label: str) -> str | None:
    """Return the name of the municipality a label stands for, by name or code; None for none."""
    by_name, by_code = _municipalities()
    code = label.strip().lstrip("0")
    return by_code.get(code) if label.strip().isdecimal() else by_name.get(_folded(label))


def looks_like_area(label: str) -> bool:
    """Tell whether a label can only be an area's: a municipality, a region, a numbered parish."""
    area = _taken_apart(_without_end(label))
    named = known_municipality(area.name) is not None and not label.strip().isdecimal()
    around = _LARGER.fullmatch(area.name) or _COUNTRY.fullmatch(area.name)
    return named or bool(area.within) or around is not None


def _without_end(label: str) -> str:
    found = _END.fullmatch(label)
    return clean(found[1]) if found else label


def _taken_apart(label: str) -> _Area:
    if label.isdecimal():
        return _by_code(label)
    coded = _CODED.fullmatch(label)
    code, rest = (coded[1], coded[2]) if coded else ("", label)
    if is_sum_name(rest) or _LARGER.fullmatch(rest):
        return _Area(rest, code, is_larger=True)
    inside = _WITHIN.fullmatch(rest)
    if inside is not None:
        return _Area(inside[1], code, known_municipality(inside[2]) or inside[2])
    own = _MUNICIPALITY.fullmatch(rest)
    municipality = known_municipality(own[1] if own else rest)
    # A municipality is one area whatever code stands before it.
    return _Area(municipality) if municipality else _Area(rest, code)


def _by_code(code: str) -> _Area:
    """Return the area of a bare code: 760 and 0760 are one municipality, 8775 a parish."""
    if int(code) == 0:
        return _Area(_WHOLE_COUNTRY, is_larger=True)
    if len(code) <= 3 and (int(code) in _REGIONS or int(code) in _PROVINCES):
        return _Area(code, is_larger=True)
    return _Area(known_municipality(code) or code)


def _around(areas: Sequence[_Area]) -> set[str]:
    """Return the municipalities that a table of parishes divides, so that they are its sums."""
    within = [area.within.casefold() for area in areas if area.within]
    return set(within) if 2 * len(within) >= len(areas) else set()


def _is_around(area: _Area, around: set[str]) -> bool:
    """Tell whether an area is the municipality that others of the table lie in."""
    return not area.within and area.name.casefold() in around


def _told_apart(
    area: _Area, names: Mapping[str, int], places: Mapping[tuple[str, str], int]
) -> str:
    if names[area.name] == 1:
        return area.name
    if area.within and places[area.name, area.within] == 1:
        return f"{area.name} ({area.within})"
    return f"{area.code} {area.name}".strip()


@cache
def _municipalities() -> tuple[Mapping[str, str], Mapping[str, str]]:
    rows = municipalities()
    by_name = {_folded(row.name): row.name for row in rows} | _ENGLISH
    return by_name, {row.code: row.name for row in rows}


def _folded(name: str) -> str:
    """Århus is Aarhus: municipalities changed the letter and tables did not."""
    return " ".join(name.casefold().replace("å", "aa").split())
