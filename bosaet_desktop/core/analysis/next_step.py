"""Which step of the method comes next, read off what the Overview counts."""

from collections.abc import Collection, Mapping

from bosaet_desktop.core.rows.overview import Overview


def next_step(seen: Overview, offered: Collection[str]) -> str | None:
    """Return the key of the step to take among the pages `offered`; None where there is none.

    It follows the furthest one that is done: what was passed over on the way was hardly forgotten.
    Following up is never done. Only what ideas cannot become something without is looked at.
    """
    is_done = {
        "what_do_we_want.idea_board": seen.ideas > 0,
        "what_do_we_want.initiatives": seen.initiatives > 0,
        **_marking(seen),
        "how.choose": seen.chosen > 0,
        "what_now.action_plan": bool(seen.promises or seen.overdue),
        "after.follow_up": False,
    }
    steps = [key for key in is_done if key in offered]
    done = [at for at, key in enumerate(steps) if is_done[key]]
    ahead = steps[done[-1] + 1 :] if done else steps
    return ahead[0] if ahead else None


def _marking(seen: Overview) -> Mapping[str, bool]:
    """Return the steps that lead to marks: a sheet for each, or the one that is filled together."""
    if seen.joint_filled is not None:
        return {"how.joint_sheet": seen.joint_filled}
    return {
        "how.score_sheets": seen.sheets_out > 0,
        "how.score_entry": 0 < seen.sheets_out == seen.sheets_typed,
    }
