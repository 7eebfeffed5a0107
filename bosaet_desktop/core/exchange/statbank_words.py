"""The words of Statistics Denmark's tables, in both languages: periods, totals, moves, ages."""

import re
from enum import StrEnum

from bosaet_desktop.core.exchange.migration_cells import NET, column_of, is_sum_name
from bosaet_desktop.core.rows.fact import Figure

_TIME_HEADINGS = frozenset(
    {"tid", "time", "år", "year", "kvartal", "quarter", "måned", "month", "periode", "period"}
)
_PERIOD = re.compile(
    r"((?:1[789]|2[01])\d\d)(?:([KQ])([1-4])|(M)(0[1-9]|1[0-2])|[-/–](?:(?:1[789]|2[01])\d\d))?",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:\s?[-–_]\s?((?:19|20)\d\d))?(?!\d)")
_ALL = re.compile(
    r"(.*\b(i alt|total)\b.*|alle\b.*|all\b.*|tot|ialt|mænd og kvinder.*|men and women.*)",
    re.IGNORECASE,
)
_SEX = re.compile(r"mænd|kvinder|men|women|males?|females?|m|k|drenge|piger", re.IGNORECASE)
_MARITAL = re.compile(
    r"ugift|gift.*|enke.*|fraskilt|never married|married.*|widowed|divorced|registreret.*",
    re.IGNORECASE,
)
# What may be added up: everybody has one of these, and no more than one.
_COUNTED_ONCE = re.compile(
    r"køn|sex|gender|alder|age|age group|aldersgruppe|civilstand|marital status|herkomst|ancestry"
    r"|statsborgerskab|citizenship|oprindelsesland|country of origin|fkmed|folkekirke.*",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?(?:\s?(?:år|års|years?|og derover|år og derover|\+).*)?",
    re.IGNORECASE,
)
_OPEN_AGE = re.compile(r"derover|over|\+|older|and more", re.IGNORECASE)
_OLDEST = 130
AREA_HEADING = re.compile(
    r"område\w*|region\w*|landsdel\w*|kommune\w*|sogn\w*|area|municipality|parish|district"
    r"|distrikt|landsby\w*|by|byer|village|town|postnr\w*|provsti|place|sted|province",
    re.IGNORECASE,
)
TO_HEADING = re.compile(r"(til|to)[\s_-]?(kommune|område|region|municipality|area|sogn|parish)\w*"
                        r"|tilflytnings\w+", re.IGNORECASE)  # fmt: skip
FROM_HEADING = re.compile(r"(fra|from)[\s_-]?(kommune|område|region|municipality|area|sogn|parish)"
                          r"\w*|fraflytnings\w+", re.IGNORECASE)  # fmt: skip
_PEOPLE_TITLE = re.compile(
    r"(antal )?(befolkning|folketal|indbygger|population|persons|people|personer)", re.IGNORECASE
)
_PEOPLE_TABLE = re.compile(r"(FOLK|BEF|SOGN|KM|POSTNR|BY|HISB)\d.*")
_DST_TABLE = re.compile(
    r"(?<![a-z0-9])((?:fly|bev|kmsta|folk|km|sogn|ind|udvan|indvan|bef|laby|indkp|postnr|bol|by"
    r"|van|hisb)\d{1,3}[a-z]{0,3}|fly)(?![a-z0-9])",
    re.IGNORECASE,
)


class Told(StrEnum):
    """What a kind of movement tells of an area, beside the figures a plain table may have."""

    NET = "net"
    POPULATION = "population"
    POPULATION_END = "population_end"


# The codes are those of BEV22, BEV107 and KMSTA003.
_MOVEMENTS: tuple[tuple[str, str], ...] = (
    (Told.NET, r"b07|netto ?tilflyt\w*|net (internal |domestic )?migration|net moves?"),
    (Figure.MOVED_IN, r"b05|tilflyt\w*( i alt)?|moved (in|to)|in-?migra\w*|arrivals?"),
    (Figure.MOVED_OUT, r"b06|fraflyt\w*( i alt)?|moved (out|from)|out-?migra\w*|departures?"),
    (
        Figure.START_POPULATION,
        r"b01\w?|.*\b(primo|ultimo forrige)\b.*|population.*(start|beginning|previous).*",
    ),
    (Told.POPULATION_END, r"b20\w?|.*\bultimo\b.*|population.*\bend of\b.*"),
    (
        Told.POPULATION,
        r"folketal\w*( i alt)?|befolkning(en)?( i alt)?|antal (personer|indbyggere)|indbyggere"
        r"|indbyggertal|population|persons|people",
    ),
)


def period_of(text: str) -> str | None:
    """Return a period as the Danish tables write it (2024Q1 is 2024K1); None for none."""
    found = _PERIOD.fullmatch(text.strip())
    if found is None:
        return None
    return f"{found[1]}K{found[3]}" if found[2] else text.strip().upper().replace("–", "-")


def is_period(text: str) -> bool:
    """Tell whether a text is a year, a quarter, a month, or a span of years."""
    return period_of(text) is not None


def years_of(period: str) -> tuple[int | None, int | None]:
    """Return the first and the last year of a period; None for an unknown one."""
    if not is_period(period):
        return None, None
    last = period[5:] if len(period) == len("2008-2013") else period[:4]
    return int(period[:4]), int(last)


def years_in(text: str) -> tuple[int | None, int | None]:
    """Return the first and the last year that a title or the name of a file tells."""
    found = _YEARS.search(text)
    if found is None:
        return None, None
    first, last = int(found[1]), int(found[2] or found[1])
    return (first, last) if first <= last else (None, None)


def is_time_heading(text: str) -> bool:
    """Tell whether a heading says that its column holds periods."""
    return text.strip().casefold() in _TIME_HEADINGS


def is_all(label: str) -> bool:
    """Tell whether a label stands for everybody, so that its row holds the others once more."""
    return _ALL.fullmatch(label.strip()) is not None or is_sum_name(label)


def may_be_added(heading: str, labels: tuple[str, ...]) -> bool:
    """Tell whether everybody stands under exactly one of the labels, as with ages and sexes."""
    if _COUNTED_ONCE.fullmatch(heading.strip()) is not None:
        return True
    return any(all(shape.fullmatch(each) for each in labels) for shape in (_SEX, _MARITAL, _AGE))


def age_span(label: str) -> tuple[int, int] | None:
    """Return the youngest and the oldest age of a group such as 20-24 år; None for no age."""
    found = _AGE.fullmatch(label.strip())
    if found is None:
        return None
    youngest = int(found[1])
    if found[2]:
        return youngest, int(found[2])
    return youngest, _OLDEST if _OPEN_AGE.search(label) else youngest


def movement_of(label: str) -> str | None:
    """Return what a kind of movement tells: the value of a `Told` or a `Figure`; None if neither.

    Births, deaths and moves abroad are none of ours, and are never added to those that are.
    """
    words = " ".join(label.casefold().split())
    told = next((name for name, shape in _MOVEMENTS if re.fullmatch(shape, words)), None)
    if told is not None:
        return told
    plain = column_of(label)
    known = {Figure.INTERNAL, Figure.EXTERNAL, Figure.TOTAL, NET}
    is_share = plain == Figure.PERCENT and "%" in words
    return plain if is_share or plain in known else None


def counts_people(title: str, code: str, headings: tuple[str, ...]) -> bool:
    """Tell whether figures of no kind of movement count who lives somewhere.

    `headings` are those that divide the figures without a total, beside area and time.
    """
    if title:
        return _PEOPLE_TITLE.match(title) is not None
    if code:
        return _PEOPLE_TABLE.fullmatch(code) is not None
    return all(_COUNTED_ONCE.fullmatch(heading.strip()) for heading in headings if heading)


def table_code(*texts: str) -> str:
    """Return the code of Statistics Denmark's table that one of the texts names, else empty."""
    for text in texts:
        found = _DST_TABLE.search(text.replace("_", " "))
        if found is not None:
            return found[1].upper()
    return ""
