"""What the papers that are handed out on an evening are called."""

from collections.abc import Mapping

from bosaet_desktop.core.i18n import N_, _

# Keys and names as exports have them (core/exchange/catalogue.py).
HANDOUTS: Mapping[str, str] = {
    "sign-in-list": N_("Sign-in list"),
    "agenda": N_("Agenda"),
    "minutes": N_("Minutes"),
    "news": N_("News from the meeting"),
    "survey-form": N_("Survey form"),
    "frame": N_("The municipality's frame"),
    "fact-sheet": N_("Fact sheet"),
    "segments": N_("Segments"),
    "places": N_("Places"),
    "assumptions": N_("Assumptions"),
    "expectations": N_("What we expect of each other"),
    "score-sheets": N_("Score sheets"),
    "blank-sheets": N_("Score sheets without numbers"),
    "read-aloud": N_("List to read aloud"),
    "result-poster": N_("Result poster"),
    "decision": N_("Decision"),
    "ranking": N_("Ranking"),
    "action-plan": N_("Action plan"),
    "canvas": N_("Involvement canvas"),
    "personas": N_("Personas"),
    "idea-strips": N_("Idea strips"),
    "dot-sheets": N_("Dot sheets"),
    "sign-up-sheets": N_("Sign-up sheets"),
    "initiative-posters": N_("Posters of the initiatives"),
    "backing-slips": N_("Backing slips"),
}


def handouts() -> dict[str, str]:
    """Return the names by key in the language in use."""
    return {key: _(name) for key, name in HANDOUTS.items()}
