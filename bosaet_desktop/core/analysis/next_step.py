"""Which step of the method comes next, read off how far each has come."""

from collections.abc import Collection, Mapping

from bosaet_desktop.core.rows.progress import StepState

# What cannot be left out if ideas are to become something; everything else helps on the way.
MAIN_STEPS = (
    "before.project",
    "what_do_we_want.idea_board",
    "what_do_we_want.initiatives",
    "how.score_sheets",
    "how.score_entry",
    "how.choose",
    "what_now.action_plan",
    "what_now.agreements",
    "after.follow_up",
)


def next_step(states: Mapping[str, StepState], offered: Collection[str]) -> str | None:
    """Return the key of the step to take among those `offered`, None if the last one is done.

    It is the furthest one that is begun, or what follows it once it is done: what was passed over
    on the way was hardly forgotten.
    """
    steps = [key for key in MAIN_STEPS if key in offered]
    begun = [at for at, key in enumerate(steps) if states.get(key, StepState.EMPTY)
             is not StepState.EMPTY]  # fmt: skip
    furthest = begun[-1] if begun else -1
    done = furthest < 0 or states[steps[furthest]] is StepState.DONE
    at = furthest + 1 if done else furthest
    return steps[at] if at < len(steps) else None
