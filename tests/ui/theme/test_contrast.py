"""Every text the theme sets can be read, and every edge and focus ring can be seen."""

import re
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.charts.colour import blend, contrast
from bosaet_desktop.core.charts.village_colours import LETTER_COLOUR, VILLAGE_COLOURS
from bosaet_desktop.ui.theme.stylesheet import stylesheet
from bosaet_desktop.ui.theme.theme import Scheme, Theme, Tone, make_theme

SCHEMES = get_args(Scheme)
TONES = get_args(Tone)
# WCAG 2.2, success criteria 1.4.3 and 1.4.11.
READABLE, VISIBLE = 4.5, 3.0
COLOUR = re.compile(r"(?<![-\w])(background-color|color):\s*(#[0-9A-F]{6})")


@pytest.fixture(params=SCHEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return make_theme(request.param)


def rules(theme: Theme) -> list[tuple[str, dict[str, str]]]:
    """The rules of the style sheet with what they say of text and ground."""
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", stylesheet(theme))
    return [(selector.strip(), dict(COLOUR.findall(body))) for selector, body in found]


def in_use(selector: str) -> bool:
    """WCAG 1.4.3 leaves out what cannot be used now."""
    return ":disabled" not in selector


def test_text_is_readable_on_the_ground_of_its_own_rule(theme: Theme) -> None:
    pairs = [
        (selector, colours["color"], colours["background-color"])
        for selector, colours in rules(theme)
        if len(colours) == 2 and in_use(selector)
    ]
    assert len(pairs) > 20
    dim = [pair for pair in pairs if contrast(pair[1], pair[2]) < READABLE]
    assert dim == []


def test_text_without_a_ground_of_its_own_is_readable_on_every_surface(theme: Theme) -> None:
    palette = theme.palette
    surfaces = (palette.background, palette.surface, palette.rail)
    texts = {
        (selector, colours["color"])
        for selector, colours in rules(theme)
        if set(colours) == {"color"} and in_use(selector)
    }
    assert len(texts) > 10
    dim = [
        (text, ground)
        for text in texts
        for ground in surfaces
        if contrast(text[1], ground) < READABLE
    ]
    assert dim == []


@pytest.mark.parametrize("role", ["ink", "muted", "accent"])
def test_text_is_readable_on_what_is_chosen_or_under_the_pointer(theme: Theme, role: str) -> None:
    colour = getattr(theme.palette, role)
    assert contrast(colour, theme.palette.accent_soft) >= READABLE
    assert contrast(colour, theme.hover) >= READABLE


@pytest.mark.parametrize("role", ["ok", "warning", "error", "accent"])
def test_coloured_words_are_readable_on_cards_and_pages(theme: Theme, role: str) -> None:
    colour = getattr(theme.palette, role)
    assert contrast(colour, theme.palette.surface) >= READABLE
    assert contrast(colour, theme.palette.background) >= READABLE


@pytest.mark.parametrize("tone", TONES)
def test_tags_and_messages_are_readable(theme: Theme, tone: Tone) -> None:
    text, ground = theme.tone(tone)
    assert contrast(text, ground) >= READABLE
    assert contrast(theme.palette.ink, ground) >= READABLE


def test_main_button_is_readable_at_rest_under_the_pointer_and_out_of_use(theme: Theme) -> None:
    assert contrast(theme.palette.on_accent, theme.palette.accent) >= READABLE
    assert contrast(theme.palette.on_accent, theme.accent_hover) >= READABLE
    assert contrast(theme.palette.muted, theme.trough) >= 4


def test_focus_and_the_edges_of_fields_are_visible(theme: Theme) -> None:
    palette = theme.palette
    for ground in (palette.background, palette.surface, palette.rail):
        assert contrast(palette.accent, ground) >= VISIBLE
        assert contrast(theme.field_line, ground) >= VISIBLE
        assert contrast(palette.error, ground) >= VISIBLE


def test_scroll_bars_are_quiet_until_the_pointer_is_over_them(theme: Theme) -> None:
    for ground in (theme.palette.background, theme.palette.surface, theme.palette.rail):
        at_rest = contrast(theme.scroll_handle, ground)
        assert 1.4 <= at_rest <= contrast(theme.field_line, ground)
        assert contrast(theme.field_line, ground) >= VISIBLE


def test_how_far_a_bar_is_filled_is_visible(theme: Theme) -> None:
    assert contrast(theme.palette.accent, theme.trough) >= VISIBLE


def test_letters_on_village_colours_are_readable_and_all_different() -> None:
    assert all(contrast(LETTER_COLOUR, one.colour) >= READABLE for one in VILLAGE_COLOURS)
    assert len({one.letter for one in VILLAGE_COLOURS}) == len(VILLAGE_COLOURS) == 12
    assert len({one.colour for one in VILLAGE_COLOURS}) == 12


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1)
    # The example everybody knows: #767676 is the lightest grey that passes on white.
    assert contrast("#767676", "#FFFFFF") >= READABLE > contrast("#777777", "#FFFFFF")


colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@given(colours, colours)
def test_contrast_does_not_depend_on_which_colour_is_in_front(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)


@given(colours, colours)
def test_blending_nothing_or_all_gives_the_one_or_the_other(one: str, other: str) -> None:
    assert blend(one, other, 0) == one
    assert blend(one, other, 1) == other
