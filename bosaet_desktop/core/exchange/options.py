"""Reads the values of export options, which arrive as text."""

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _

_YES, _NO = ("1", "yes", "true"), ("0", "no", "false")


def switch(name: str, text: str) -> bool:
    """Return whether an option is on: 1 or 0; raises InvalidInput for anything else."""
    if text.lower() not in (*_YES, *_NO):
        raise InvalidInput(
            _("The option {name} is 1 or 0, not “{text}”.").format(name=name, text=text)
        )
    return text.lower() in _YES


def count(name: str, text: str, highest: int) -> int:
    """Return a whole number from 1 to `highest`; raises InvalidInput for anything else."""
    if not (text.isascii() and text.isdecimal() and 1 <= int(text[:9]) <= highest):
        raise InvalidInput(
            _("The option {name} is a number from 1 to {highest}, not “{text}”.").format(
                name=name, highest=highest, text=text
            )
        )
    return int(text)


def choice(name: str, text: str, allowed: tuple[str, ...]) -> str:
    """Return `text` if it is one of `allowed`; raises InvalidInput for anything else."""
    if text not in allowed:
        raise InvalidInput(
            _("The option {name} is one of {allowed}, not “{text}”.").format(
                name=name, allowed=", ".join(allowed), text=text
            )
        )
    return text
