"""The twelve colours a village can have, each with a letter so that colour is never alone."""

from dataclasses import dataclass

from bosaet_desktop.core.i18n import N_


@dataclass(frozen=True, slots=True)
class VillageColour:
    """A colour on which white text is readable; `name` is a msgid."""

    letter: str
    name: str
    colour: str


VILLAGE_COLOURS = (
    VillageColour("A", N_("Fjord blue"), "#2A6591"),
    VillageColour("B", N_("Barn red"), "#A63A32"),
    VillageColour("C", N_("Forest green"), "#2F7042"),
    VillageColour("D", N_("Heather"), "#84508F"),
    VillageColour("E", N_("Amber"), "#96601A"),
    VillageColour("F", N_("Teal"), "#0E6A70"),
    VillageColour("G", N_("Rose hip"), "#B5395F"),
    VillageColour("H", N_("Moss"), "#626B1F"),
    VillageColour("I", N_("Night blue"), "#3C4A86"),
    VillageColour("J", N_("Peat brown"), "#6E4B3A"),
    VillageColour("K", N_("Slate"), "#566570"),
    VillageColour("L", N_("Plum"), "#6A2E57"),
)
LETTER_COLOUR = "#FFFFFF"


def village_colour(number: int) -> VillageColour:
    """Return the colour with this number, counted from 0; numbers past the last begin again."""
    return VILLAGE_COLOURS[number % len(VILLAGE_COLOURS)]
