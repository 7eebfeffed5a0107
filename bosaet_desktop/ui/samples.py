"""The examples that ship with the program, in words; each opens as a copy anyone may change."""

from dataclasses import dataclass

from bosaet_desktop.core.i18n import N_


@dataclass(frozen=True, slots=True)
class SampleEntry:
    """An example: `key` is its file in `resources/samples`, `line` stands in the menu."""

    key: str
    title: str
    about: str
    time: str
    line: str
    file_title: str
    icon: str


SAMPLES: tuple[SampleEntry, ...] = (
    SampleEntry(
        "rksk",
        N_("Example: RKSKøst"),
        N_("A whole project: migration figures, 40 filled sheets and a plan. Opens as a copy."),
        N_("Takes 10 minutes to go through"),
        N_("RKSKøst: a whole project with 40 filled sheets"),
        N_("RKSKøst – an example"),
        "school-outline",
    ),
    SampleEntry(
        "nordfjordby",
        N_("Example: Nordfjordby"),
        N_("Only the planning: a town by the water, and whom to involve when. Opens as a copy."),
        N_("Takes 5 minutes to go through"),
        N_("Nordfjordby: only the plan for involvement"),
        N_("Nordfjordby – a plan for involvement"),
        "bullhorn-outline",
    ),
)
