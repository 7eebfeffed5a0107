"""What became of an idea, in words."""

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import SaidAgain
from bosaet_desktop.core.rows.idea_catalogue import CatalogueIdea


def fate_words(each: CatalogueIdea) -> str:
    """Return what became of an idea: where it lives on, or why it does not."""
    idea = each.idea
    if idea.initiatives:
        return "\n".join(_initiative_words(title, each.chosen) for title in idea.initiatives)
    if idea.parked:
        if not idea.parked_reason:
            return _("Parked")
        return _("Parked: {reason}").format(reason=idea.parked_reason)
    if each.cluster:
        return _("Gathered under “{title}”").format(title=each.cluster)
    return _("On the board")


def said_again_words(again: SaidAgain) -> str:
    """Return an idea said again in its own words, with where it was said."""
    if again.village is None:
        return _("Said again: {words}").format(words=again.text)
    return _("Said again in {village}: {words}").format(
        village=again.village.name, words=again.text
    )


def _initiative_words(title: str, chosen: frozenset[str]) -> str:
    if title in chosen:
        return _("In “{title}”, chosen to start").format(title=title)
    return _("In “{title}”").format(title=title)
