"""Texts in the language of the reader: English in the code, the rest from gettext catalogues."""

import gettext as _gettext
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from bosaet_desktop.core.resources import resource_path

LANGUAGES = ("da", "en")
DEFAULT_LANGUAGE = "da"
CATALOGUE = "bosaet"

# The one ContextVar of the house: a paper may be in another language than the window around it.
_language: ContextVar[str] = ContextVar("language", default="en")


def catalogues() -> str:
    """Return the folder with a catalogue called `CATALOGUE` for each language but English."""
    return str(resource_path("locale"))


@cache
def _catalogue(language: str) -> _gettext.NullTranslations:
    return _gettext.translation(CATALOGUE, catalogues(), languages=[language], fallback=True)


def language() -> str:
    """Return the code of the language in use, one of `LANGUAGES`."""
    return _language.get()


def set_language(code: str) -> None:
    """Use `code` from now on; raises ValueError for a language that is not in `LANGUAGES`."""
    if code not in LANGUAGES:
        raise ValueError(code)
    _language.set(code)


@contextmanager
def use_language(code: str) -> Iterator[None]:
    """Use `code` inside the block and the former language after it."""
    token = _language.set(code)
    try:
        yield
    finally:
        _language.reset(token)


def N_(message: str) -> str:  # noqa: N802 - the name every gettext tool knows
    """Mark `message` for translation without translating it yet."""
    return message


def _(message: str) -> str:
    """Return `message` in the language in use."""
    return _catalogue(_language.get()).gettext(message) if message else ""


def ngettext(one: str, many: str, count: int) -> str:
    """Return the form of the text that fits `count` in the language in use."""
    return _catalogue(_language.get()).ngettext(one, many, count)
