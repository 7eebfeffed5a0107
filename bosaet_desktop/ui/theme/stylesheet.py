"""One style sheet for everything on screen, made from the tokens of a theme."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from string import Template
from typing import get_args

from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.ui.theme.sheet_controls import CONTROLS
from bosaet_desktop.ui.theme.sheet_items import ITEMS
from bosaet_desktop.ui.theme.sheet_surfaces import SURFACES
from bosaet_desktop.ui.theme.theme import BAR_WIDTH, TextRole, Theme, Tone

_DERIVED = ("field_line", "calm_line", "trough", "hover", "accent_hover", "faded", "scroll_handle")


class _Tokens(Mapping[str, str]):
    """What `$name` stands for: colours by role, and `$t15` for 15 px at the text size in use."""

    def __init__(self, theme: Theme) -> None:
        palette = theme.palette
        self._named = {field.name: str(getattr(palette, field.name)) for field in fields(palette)}
        self._named |= {name: str(getattr(theme, name)) for name in _DERIVED}
        self._named["icons"] = f"{resource_path('icons').as_posix()}/{theme.scheme}"
        self._named["bar_width"] = str(BAR_WIDTH)
        self._theme = theme

    def __getitem__(self, name: str) -> str:
        if name[0] == "t" and name[1:].isdigit():
            return f"{self._theme.px(int(name[1:]))}px"
        return self._named[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._named)

    def __len__(self) -> int:
        return len(self._named)


def stylesheet(theme: Theme) -> str:
    """Return the whole style sheet for `theme`."""
    template = Template("\n".join((SURFACES, CONTROLS, ITEMS)))
    # Text roles come first: what a place says of its text (a field's label) then wins over them.
    rules = [_text_rule(theme, role) for role in get_args(TextRole)]
    rules.append(template.substitute(_Tokens(theme)))
    rules += [_tone_rule(theme, tone) for tone in get_args(Tone)]
    return "\n".join(rules)


def _text_rule(theme: Theme, role: TextRole) -> str:
    muted = role in ("section", "lead", "detail", "caption")
    colour = theme.palette.muted if muted else theme.palette.ink
    weight = 700 if theme.is_bold(role) else 400
    size = theme.text_px(role)
    return (
        f'QLabel[textRole="{role}"] '
        f"{{ color: {colour}; font-size: {size}px; font-weight: {weight}; }}"
    )


def _tone_rule(theme: Theme, tone: Tone) -> str:
    text, ground = theme.tone(tone)
    return (
        f'QLabel[tag="{tone}"] {{ color: {text}; background-color: {ground}; }}\n'
        f'QFrame[message="{tone}"] {{ color: {text}; background-color: {ground};'
        f" border: 1px solid {text}; }}\n"
        f'QFrame[message="{tone}"] QLabel {{ color: {theme.palette.ink}; }}'
    )
