"""The words beside each page: why the step is there and how to run it in the hall."""

import tomllib
from dataclasses import replace
from functools import cache
from typing import Any

from bosaet_desktop.core.guide.path import STEP_TITLES
from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.core.rows.guide import AttentionPoint, GuideText, Theme

_THEMES = "themes"


class MissingGuideError(LookupError):
    """A page or language without a guide text; the tests keep it from reaching anybody."""


# Any: tomllib leaves the values open; the tests read every file that ships.
def _read(stem: str, language: str) -> dict[str, Any]:
    path = resource_path(f"guide/{language}/{stem}.toml")
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise MissingGuideError(f"no guide text {language}/{stem}.toml") from error
    return tomllib.loads(text)


@cache
def load_guide(page_key: str, language: str) -> GuideText:
    """Return the guide of the page `page_key` in `language` ("da" or "en").

    Raises MissingGuideError when no such text ships.
    """
    table = _read(page_key, language)
    attention = tuple(AttentionPoint(**point) for point in table.get("attention", ()))
    at_first = table.get("at_first")
    return replace(
        _guide(table, attention), at_first=None if at_first is None else _guide(at_first, attention)
    )


# Any: as in `_read`.
def _guide(table: dict[str, Any], attention: tuple[AttentionPoint, ...]) -> GuideText:
    return GuideText(
        why=table["why"],
        how=tuple(table["how"]),
        say=table.get("say", ""),
        attention=attention,
        to_print=table.get("print", ""),
        next_step=table["next"],
    )


@cache
def guided_pages(language: str) -> tuple[str, ...]:
    """Return the keys of all pages with a guide, in the order of the path."""
    files = resource_path(f"guide/{language}").glob("*.toml")
    keys = (path.stem for path in files if path.stem != _THEMES)
    return tuple(sorted(keys, key=tuple(STEP_TITLES).index))


@cache
def load_themes(language: str) -> tuple[Theme, ...]:
    """Return the five themes of the process (domain.md section 2) in the handbook's order."""
    return tuple(Theme(**theme) for theme in _read(_THEMES, language)["theme"])
