"""The 98 municipalities a project can belong to."""

from functools import cache

from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.core.rows.municipality import Municipality

# The Danish alphabet ends in æ, ø, å, which is not their order in Unicode.
_DANISH_ORDER = str.maketrans("æøå", "{|}")


def _sorting_key(municipality: Municipality) -> str:
    return municipality.name.casefold().replace("aa", "å").translate(_DANISH_ORDER)


@cache
def municipalities() -> tuple[Municipality, ...]:
    """Return all municipalities, sorted as a Dane looks them up (Aa is sorted as Å)."""
    text = resource_path("municipalities.csv").read_text(encoding="utf-8-sig")
    rows = (line.split(";") for line in text.splitlines()[1:])
    return tuple(sorted((Municipality(code, name) for code, name in rows), key=_sorting_key))
