"""Names of initiatives in a row, as they stand in a sentence."""

from collections.abc import Sequence

from bosaet_desktop.core.i18n import _, ngettext

# More than this in one sentence is no longer read.
_MOST_NAMED = 3


def named(titles: Sequence[str]) -> str:
    """Return the titles in quotation marks, joined by "and"; beyond three the rest is counted.

    No titles give an empty text.
    """
    if not titles:
        return ""
    quoted = [_("“{title}”").format(title=" ".join(title.split())) for title in titles]
    if len(quoted) > _MOST_NAMED:
        more = len(quoted) - _MOST_NAMED + 1
        quoted = [
            *quoted[: _MOST_NAMED - 1],
            ngettext("{n} other", "{n} others", more).format(n=more),
        ]
    *others, last = quoted
    if not others:
        return last
    return _("{one} and {other}").format(one=", ".join(others), other=last)
