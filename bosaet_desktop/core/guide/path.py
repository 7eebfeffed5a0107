"""The path: what its stages and steps are called, in the order in which they are met."""

from collections.abc import Mapping

from bosaet_desktop.core.i18n import N_, _

# A step's key begins with that of its stage; the overview belongs to none.
STAGE_TITLES: Mapping[str, str] = {
    "before": N_("Before"),
    "where_are_we": N_("Where are we?"),
    "what_do_we_want": N_("What do we want?"),
    "how": N_("How?"),
    "what_now": N_("What now?"),
    "after": N_("After"),
}
STEP_TITLES: Mapping[str, str] = {
    "overview": N_("Overview"),
    "before.project": N_("Project"),
    "before.people": N_("People"),
    "before.stakeholders": N_("Stakeholders"),
    "before.canvas": N_("Canvas"),
    "before.involvement": N_("Involvement plan"),
    "before.attention": N_("Attention points"),
    "where_are_we.programme": N_("Agenda"),
    "where_are_we.facts": N_("Facts"),
    "where_are_we.segments": N_("Segments"),
    "where_are_we.places": N_("Places"),
    "where_are_we.assumptions": N_("Assumptions"),
    "where_are_we.agreement": N_("What we agree on"),
    "where_are_we.expectations": N_("Expectations"),
    "where_are_we.baseline": N_("Baseline"),
    "where_are_we.minutes": N_("Minutes of the meeting"),
    "what_do_we_want.programme": N_("Agenda"),
    "what_do_we_want.idea_board": N_("Idea board"),
    "what_do_we_want.initiatives": N_("Initiatives"),
    "what_do_we_want.dots": N_("Dots"),
    "what_do_we_want.minutes": N_("Minutes of the meeting"),
    "how.programme": N_("Agenda"),
    "how.planning": N_("Plan the scoring"),
    "how.score_sheets": N_("Score sheets"),
    "how.score_entry": N_("Enter marks"),
    "how.joint_sheet": N_("Joint sheet"),
    "how.result": N_("Result"),
    "how.choose": N_("Choose"),
    "how.minutes": N_("Minutes of the meeting"),
    "what_now.programme": N_("Agenda"),
    "what_now.action_plan": N_("Action plan"),
    "what_now.sign_up": N_("Who joins"),
    "what_now.agreements": N_("Agreements"),
    "what_now.minutes": N_("Minutes of the meeting"),
    "after.follow_up": N_("Follow-up"),
    "after.outcome": N_("Outcome and learning"),
    "after.repeat": N_("Repeat measurement"),
    "after.evaluation": N_("Evaluation"),
    "after.handover": N_("Hand over"),
}


def step_words(step: str) -> str:
    """Return what the step is called in the language in use, and on a line of its own its stage.

    The stage is part of the name: every workshop has an agenda and minutes.
    """
    stage, _dot, rest = step.partition(".")
    title = _(STEP_TITLES[step])
    return f"{title}\n{_(STAGE_TITLES[stage])}" if rest else title
