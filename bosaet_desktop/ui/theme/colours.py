"""Arithmetic on colours: how far two lie apart for the eye, and what lies between them."""

READABLE, READABLE_LARGE, VISIBLE = 4.5, 3.0, 3.0


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    """Return the relative luminance 0-1 of `#RRGGBB` (WCAG 2.2, "relative luminance")."""
    red, green, blue = (_linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio 1-21 of two colours (WCAG 2.2, success criterion 1.4.3)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def blend(colour: str, other: str, share: float) -> str:
    """Return `colour` with `share` (0-1) of `other` mixed in."""
    mixed = (
        round(a + (b - a) * share) for a, b in zip(_channels(colour), _channels(other), strict=True)
    )
    return "#{:02X}{:02X}{:02X}".format(*mixed)
