"""The colours of Bosæt, one set for screen, chart and paper; names say the role, never the hue."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as `#RRGGBB`; `ink` and `muted` meet WCAG AA on all plain grounds."""

    background: str
    surface: str
    rail: str
    ink: str
    muted: str
    line: str
    accent: str
    accent_soft: str
    on_accent: str
    impact: str
    feasibility: str
    desire: str
    ok: str
    ok_soft: str
    warning: str
    warning_soft: str
    error: str
    error_soft: str


LIGHT = Palette(
    background="#F6F4EF",
    surface="#FFFFFF",
    rail="#FBFAF7",
    ink="#1E2A2E",
    muted="#5A686E",
    line="#E2DDD3",
    accent="#0E6670",
    accent_soft="#DCEDED",
    on_accent="#FFFFFF",
    impact="#0E6670",
    feasibility="#C98A2B",
    desire="#8A4F7D",
    ok="#2C7A4B",
    ok_soft="#DDF0E4",
    warning="#B4531A",
    warning_soft="#F8E7D8",
    error="#A82A2A",
    error_soft="#F7DFDF",
)

DARK = Palette(
    background="#10262A",
    surface="#173136",
    rail="#132B30",
    ink="#F3F1EA",
    muted="#A9C4C4",
    line="#2B474C",
    accent="#6FC7CC",
    accent_soft="#1F444A",
    on_accent="#10262A",
    impact="#6FC7CC",
    feasibility="#E9B55E",
    desire="#D69BC8",
    ok="#7FD0A0",
    ok_soft="#1D4435",
    warning="#F0A36B",
    warning_soft="#47321F",
    error="#F08A8A",
    error_soft="#4A2A2C",
)

CONTRAST = Palette(
    background="#FFFFFF",
    surface="#FFFFFF",
    rail="#FFFFFF",
    ink="#000000",
    muted="#2B2B2B",
    line="#000000",
    accent="#00424A",
    accent_soft="#D6F2F4",
    on_accent="#FFFFFF",
    impact="#00424A",
    feasibility="#F0A500",
    desire="#6B1E5C",
    ok="#00521F",
    ok_soft="#DFF5E6",
    warning="#7A2E00",
    warning_soft="#FFE9D6",
    error="#8A0000",
    error_soft="#FFE1E1",
)
