"""The steps of the ladder, the styles and the phases of involvement in words."""

from collections.abc import Mapping

from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.terms.involvement import Phase, Style

# From domain.md section 3: what each step is called, and what it means for those involved.
LEVEL_NAMES: Mapping[int, str] = {
    1: N_("Manipulation"),
    2: N_("Information"),
    3: N_("Consultation"),
    4: N_("Partnership"),
    5: N_("Citizens' initiative"),
}
_LEVEL_MEANINGS: Mapping[int, str] = {
    1: N_("It is decided, and people are talked into it."),
    2: N_("People are told what happens, and that is all."),
    3: N_("People are asked, and others decide."),
    4: N_("Citizens and municipality work on it as equals."),
    5: N_("Citizens lead, and the municipality helps when asked."),
}
STYLE_NAMES: Mapping[Style, str] = {
    Style.INFORM: N_("Inform"),
    Style.DISCUSS: N_("Discuss"),
    Style.DIALOGUE: N_("Dialogue"),
}
# Media and effect of each style, domain.md section 6, "Form and effect".
_STYLE_GUIDANCE: Mapping[Style, str] = {
    Style.INFORM: N_(
        "Newsletter, website, posters, e-mail. People know of it; few change what they do."
    ),
    Style.DISCUSS: N_(
        "Small groups, meetings, a talk with questions. People understand; few take part in it."
    ),
    Style.DIALOGUE: N_(
        "Led meetings, partnership, something unexpected. People want to, do, and own it."
    ),
}
PHASE_NAMES: Mapping[Phase, str] = {
    Phase.BEFORE: N_("Before it is decided"),
    Phase.DURING: N_("While it is done"),
    Phase.AFTER: N_("When it is done"),
}
SHORT_PHASES: Mapping[Phase, str] = {
    Phase.BEFORE: N_("Before"),
    Phase.DURING: N_("During"),
    Phase.AFTER: N_("After"),
}


def level_name(level: int) -> str:
    """Return a step of the ladder with its number: "4 Partnership"."""
    return f"{level} {_(LEVEL_NAMES[level])}"


def level_meaning(level: int) -> str:
    """Return what a step of the ladder, 1 to 5, means in a sentence."""
    return _(_LEVEL_MEANINGS[level])


def style_guidance(style: Style) -> str:
    """Return which media a style uses, and what it can bring about."""
    return _(_STYLE_GUIDANCE[style])
