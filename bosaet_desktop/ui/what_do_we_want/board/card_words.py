"""What a card says about itself below its text, and aloud to a screen reader."""

from dataclasses import dataclass

from bosaet_desktop.core.analysis.influence_words import INFLUENCE_WORDS
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.idea import Card, Idea, SaidAgain, VillageMark
from bosaet_desktop.core.terms.influence import Influence
from bosaet_desktop.ui.what_do_we_want.idea_count import count_words

INFLUENCE_ICONS = {
    Influence.YES: "thumb-up-outline",
    Influence.PARTLY: "circle-half-full",
    Influence.NO: "cancel",
}
INITIATIVE_ICON, PARKED_ICON, CATEGORY_ICON = "flag-outline", "parking", "tag-outline"
AGAIN_ICON, NOTE_ICON = "repeat", "note-text-outline"


@dataclass(frozen=True, slots=True)
class Bit:
    """A few small words on a card, after a village's letter or an icon."""

    text: str
    village: VillageMark | None = None
    icon: str = ""


@dataclass(frozen=True, slots=True)
class CardFace:
    """A card; where the columns are villages it names its category instead of its village."""

    card: Card
    by_village: bool = False
    category: str = ""


def bits_of(face: CardFace) -> tuple[Bit, ...]:
    """Return the small words of a card, the villages first."""
    card = face.card
    # A cluster lists its ideas with their letters, and a column of a village says its name.
    told_elsewhere = face.by_village or card.is_cluster
    bits = [] if told_elsewhere else [Bit(village.name, village) for village in card.villages]
    if face.category:
        bits.append(Bit(face.category, icon=CATEGORY_ICON))
    influences = dict.fromkeys(idea.influence for idea in card.ideas if idea.influence)
    bits += [Bit(_(INFLUENCE_WORDS[each]), icon=INFLUENCE_ICONS[each]) for each in influences]
    bits += [Bit(title, icon=INITIATIVE_ICON) for title in card.initiatives]
    if card.times_said > len(card.ideas) and not card.is_cluster:
        bits.insert(0, Bit(said_words(card.times_said), icon=AGAIN_ICON))
    if any(idea.note for idea in card.ideas):
        bits.append(Bit(_("note"), icon=NOTE_ICON))
    if card.parked:
        reasons = dict.fromkeys(idea.parked_reason for idea in card.ideas if idea.parked_reason)
        bits += [Bit(reason, icon=PARKED_ICON) for reason in reasons]
    return tuple(bits)


def said_words(times: int) -> str:
    """Return "said 3 times"."""
    return ngettext("said {count} time", "said {count} times", times).format(count=times)


def also_said(card: Card) -> tuple[SaidAgain, ...]:
    """Return what stands behind the idea of a card that is no cluster."""
    return () if card.is_cluster else card.ideas[0].said_again


def listed_words(idea: Idea) -> str:
    """Return an idea as it stands in its cluster, with how often it was said."""
    return idea.text if idea.times_said == 1 else f"{idea.text} (× {idea.times_said})"


def spoken(face: CardFace) -> str:
    """Return the whole card in words."""
    card = face.card
    parts = [card.title]
    if card.is_cluster:
        parts.append(_("cluster of {ideas}").format(ideas=count_words(card.times_said)))
        parts += [
            f"{listed_words(idea)}, {idea.village.name}" if idea.village else listed_words(idea)
            for idea in card.ideas
        ]
    parts += [_("also said: {words}").format(words=said.text) for said in also_said(card)]
    return ". ".join([*parts, *(bit.text for bit in bits_of(face))])
