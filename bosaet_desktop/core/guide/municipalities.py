"""The 98 municipalities a project can belong to."""

from functools import cache

from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.core.rows.municipality import Municipality
from bosaet_desktop.core.text import danish_key


@cache
def municipalities() -> tuple[Municipality, ...]:
    """Return all municipalities, sorted as a Dane looks them up (Aa is sorted as Å)."""
    text = resource_path("municipalities.csv").read_text(encoding="utf-8-sig")
    rows = (line.split(";") for line in text.splitlines()[1:])
    found = (Municipality(code, name) for code, name in rows)
    return tuple(sorted(found, key=lambda each: danish_key(each.name)))
