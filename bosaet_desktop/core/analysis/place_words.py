"""What page, wall and paper call potentials and the kinds of limits."""

from collections.abc import Iterator, Mapping

from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.potential import PlaceProfile, Potential
from bosaet_desktop.core.terms.segment import PotentialKind

KIND_NAMES: Mapping[PotentialKind, str] = {
    PotentialKind.POTENTIAL: N_("What we can build on"),
    PotentialKind.LIMIT: N_("Limits of the place"),
    PotentialKind.ECONOMIC: N_("Limits of money"),
    PotentialKind.POLITICAL: N_("Limits of politics"),
}


def hall_lines(profile: PlaceProfile) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield a heading and its lines for each kind of which there is something."""
    for kind in PotentialKind:
        lines = profile.of({kind})
        if lines:
            yield _(KIND_NAMES[kind]), tuple(each.text for each in lines)


def paper_lines(profile: PlaceProfile) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the same with the source of each line behind it."""
    for kind in PotentialKind:
        lines = profile.of({kind})
        if lines:
            yield _(KIND_NAMES[kind]), tuple(_cited(each) for each in lines)


def _cited(line: Potential) -> str:
    if not line.source:
        return line.text
    return _("{text} (source: {source})").format(text=line.text, source=line.source)
