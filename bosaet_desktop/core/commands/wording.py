"""Words people wrote, as they may be stored: cleaned, not too long, and no person numbers."""

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.text import LONGEST_LINE, clean, looks_like_cpr


def wording(text: str, longest: int, *, missing: str = "", multiline: bool = False) -> str:
    """Return `text` cleaned; raises InvalidInput if it may not be stored.

    `longest` counts characters; `missing` is the translated sentence for an empty text, which is
    allowed when there is no such sentence.
    """
    cleaned = clean(text, multiline=multiline)
    if missing and not cleaned:
        raise InvalidInput(missing)
    if len(cleaned) > longest:
        raise InvalidInput(
            _("This text has {count} characters; there is room for {limit}.").format(
                count=len(cleaned), limit=longest
            ),
            todo=_("Make it shorter, or split it in two."),
        )
    if looks_like_cpr(cleaned):
        raise InvalidInput(
            _("This looks like a CPR number, and those are never stored."),
            todo=_("Leave the number out."),
        )
    return cleaned


def idea_wording(text: str) -> str:
    """Return the words of an idea, cleaned; raises InvalidInput for what may not be stored."""
    return wording(text, LONGEST_LINE, missing=_("An idea needs words."))


def same_words(text: str) -> str:
    """Return what two texts share when they differ only in capitals and spaces."""
    return " ".join(clean(text).casefold().split())
