"""Arithmetic on colours: how far two lie apart for the eye, and what lies between them."""


def luminance(code: str) -> float:
    """Return the relative luminance of `#RRGGBB`, 0 to 1 (WCAG 2.2)."""
    linear = [_linear(channel / 255) for channel in channels(code)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, success criterion 1.4.3)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def blend(code: str, other: str, share: float) -> str:
    """Return `code` with `share` (0 to 1) of `other` mixed in."""
    mixed = (
        round(a + (b - a) * share) for a, b in zip(channels(code), channels(other), strict=True)
    )
    return "#{:02X}{:02X}{:02X}".format(*mixed)


def channels(code: str) -> tuple[int, int, int]:
    """Return red, green and blue of `#RRGGBB`, 0 to 255 each."""
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
