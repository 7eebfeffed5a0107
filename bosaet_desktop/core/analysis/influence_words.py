"""What a village can do about an idea, in words."""

from collections.abc import Mapping

from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.terms.influence import Influence

INFLUENCE_WORDS: Mapping[Influence, str] = {
    Influence.YES: N_("We can do it"),
    Influence.PARTLY: N_("We can do part of it"),
    Influence.NO: N_("Not in our hands"),
}
