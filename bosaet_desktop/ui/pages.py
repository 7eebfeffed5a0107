"""The table of contents: every step of the path, a line each."""

from dataclasses import dataclass

from bosaet_desktop.core.guide.path import STAGE_TITLES, STEP_TITLES
from bosaet_desktop.core.i18n import N_

EVENING, WORKSHOPS, WHOLE = "evening", "workshops", "whole"
_ALL = frozenset({EVENING, WORKSHOPS, WHOLE})
_FROM_WORKSHOPS = frozenset({WORKSHOPS, WHOLE})

OVERVIEW = "overview"


@dataclass(frozen=True, slots=True)
class Stage:
    """One of the six stages of the path; `mark` is a digit or an icon."""

    key: str
    mark: str

    @property
    def title(self) -> str:
        """The question that heads it, a msgid."""
        return STAGE_TITLES[self.key]


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A step; `view` is `module:class`, imported on the first visit; `kinds` show it at once."""

    key: str
    stage: str
    purpose: str
    kinds: frozenset[str]
    view: str
    icon: str = ""

    @property
    def title(self) -> str:
        """What the step is called, a msgid."""
        return STEP_TITLES[self.key]


STAGES: tuple[Stage, ...] = (
    Stage("before", "flag-outline"),
    Stage("where_are_we", "1"),
    Stage("what_do_we_want", "2"),
    Stage("how", "3"),
    Stage("what_now", "4"),
    Stage("after", "sprout-outline"),
)

PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        OVERVIEW,
        "",
        N_("What comes next, what is promised, and where you left off."),
        _ALL,
        "bosaet_desktop.ui.overview_page:OverviewPage",
        "home-outline",
    ),
    PageEntry(
        "before.project",
        "before",
        N_("What it is about, and what can be decided."),
        _ALL,
        "bosaet_desktop.ui.before.project_page:ProjectPage",
        "clipboard-text-outline",
    ),
    PageEntry(
        "before.people",
        "before",
        N_("Who takes part, and who is missing."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.before.people_page:PeoplePage",
        "account-group-outline",
    ),
    PageEntry(
        "before.stakeholders",
        "before",
        N_("Who matters, what they gain and give, and how far the talk is."),
        frozenset({WHOLE}),
        "bosaet_desktop.ui.before.stakeholder_page:StakeholdersPage",
        "account-heart-outline",
    ),
    PageEntry(
        "before.canvas",
        "before",
        N_("Agree on why, whom, how and with what before you invite, and invent personas."),
        frozenset({WHOLE}),
        "bosaet_desktop.ui.before.canvas_page:CanvasPage",
        "view-dashboard-outline",
    ),
    PageEntry(
        "before.involvement",
        "before",
        N_("Who is involved, with which message, when, and by whom."),
        frozenset({WHOLE}),
        "bosaet_desktop.ui.before.involvement_page:InvolvementPage",
        "bullhorn-outline",
    ),
    PageEntry(
        "before.attention",
        "before",
        N_("What others learned to look out for, by theme: what is in place, and who sees to it."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.before.attention.page:AttentionPage",
        "eye-check-outline",
    ),
    PageEntry(
        "where_are_we.programme",
        "where_are_we",
        N_("What happens when, and how far you are."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.meeting.programme.page:FirstProgrammePage",
        "timer-outline",
    ),
    PageEntry(
        "where_are_we.facts",
        "where_are_we",
        N_("Who moves in, who moves out, and where the numbers come from."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.where_are_we.facts_page:FactsPage",
        "chart-bar",
    ),
    PageEntry(
        "where_are_we.segments",
        "where_are_we",
        N_("Who moves here, what they are like, and what they look for."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.where_are_we.segments_page:SegmentsPage",
        "account-group-outline",
    ),
    PageEntry(
        "where_are_we.places",
        "where_are_we",
        N_("What each place can build on, and what stands in the way."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.where_are_we.places_page:PlacesPage",
        "home-group",
    ),
    PageEntry(
        "where_are_we.assumptions",
        "where_are_we",
        N_("What we take for granted, and what the facts say about it."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.where_are_we.assumptions_page:AssumptionsPage",
        "help-circle-outline",
    ),
    PageEntry(
        "where_are_we.agreement",
        "where_are_we",
        N_("Goals, limits and the frame, in lines short enough to remember."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.where_are_we.agreement_page:AgreementPage",
        "handshake-outline",
    ),
    PageEntry(
        "where_are_we.expectations",
        "where_are_we",
        N_("What each party gives and hopes for, and what is still open between them."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.where_are_we.expectations_page:ExpectationsPage",
        "forum-outline",
    ),
    PageEntry(
        "where_are_we.baseline",
        "where_are_we",
        N_("What people say of the place today, to be asked again in a year."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.where_are_we.baseline_page:BaselinePage",
        "comment-quote-outline",
    ),
    PageEntry(
        "where_are_we.minutes",
        "where_are_we",
        N_("Note what is decided, agreed and asked, and tell the village the next morning."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.meeting.minutes.page:FirstMinutesPage",
        "notebook-outline",
    ),
    PageEntry(
        "what_do_we_want.programme",
        "what_do_we_want",
        N_("What happens when, and how far you are."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.meeting.programme.page:SecondProgrammePage",
        "timer-outline",
    ),
    PageEntry(
        "what_do_we_want.idea_board",
        "what_do_we_want",
        N_("Write every idea down in its own words. Sorting comes afterwards."),
        _ALL,
        "bosaet_desktop.ui.what_do_we_want.board.page:IdeaBoardPage",
        "lightbulb-outline",
    ),
    PageEntry(
        "what_do_we_want.initiatives",
        "what_do_we_want",
        N_("Turn ideas that belong together into initiatives the hall can weigh."),
        _ALL,
        "bosaet_desktop.ui.what_do_we_want.initiatives.page:InitiativesPage",
        "format-list-bulleted",
    ),
    PageEntry(
        "what_do_we_want.dots",
        "what_do_we_want",
        N_("Shorten a long list by secret crosses on paper, before anything is scored."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.what_do_we_want.dots.page:DotsPage",
        "vote-outline",
    ),
    PageEntry(
        "what_do_we_want.minutes",
        "what_do_we_want",
        N_("Note what is decided, agreed and asked, and tell the village the next morning."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.meeting.minutes.page:SecondMinutesPage",
        "notebook-outline",
    ),
    PageEntry(
        "how.programme",
        "how",
        N_("What happens when, and how far you are."),
        _ALL,
        "bosaet_desktop.ui.meeting.programme.page:ThirdProgrammePage",
        "timer-outline",
    ),
    PageEntry(
        "how.planning",
        "how",
        N_("See how long the evening takes, and choose how sheets are filled in."),
        _ALL,
        "bosaet_desktop.ui.how.planning.page:PlanningPage",
        "timer-outline",
    ),
    PageEntry(
        "how.score_sheets",
        "how",
        N_("Choose what is asked, and print one sheet for each person."),
        _ALL,
        "bosaet_desktop.ui.how.sheets.page:ScoreSheetsPage",
        "file-document-outline",
    ),
    PageEntry(
        "how.score_entry",
        "how",
        N_("One key for each mark. What you can see is saved."),
        _ALL,
        "bosaet_desktop.ui.how.entry.page:ScoreEntryPage",
        "keyboard-outline",
    ),
    PageEntry(
        "how.joint_sheet",
        "how",
        N_("Fill in one sheet together, with the sum on the wall."),
        _ALL,
        "bosaet_desktop.ui.how.joint.page:JointSheetPage",
        "table-large",
    ),
    PageEntry(
        "how.result",
        "how",
        N_("See how the hall weighs the initiatives, and where opinions differ."),
        _ALL,
        "bosaet_desktop.ui.how.result.page:ResultPage",
        "podium",
    ),
    PageEntry(
        "how.choose",
        "how",
        N_("Draw the line between what starts now and what comes later."),
        _ALL,
        "bosaet_desktop.ui.how.choose.page:ChoosePage",
        "vote-outline",
    ),
    PageEntry(
        "how.minutes",
        "how",
        N_("Note what is decided, agreed and asked, and tell the village the next morning."),
        _ALL,
        "bosaet_desktop.ui.meeting.minutes.page:ThirdMinutesPage",
        "notebook-outline",
    ),
    PageEntry(
        "what_now.programme",
        "what_now",
        N_("What happens when, and how far you are."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.meeting.programme.page:FourthProgrammePage",
        "timer-outline",
    ),
    PageEntry(
        "what_now.action_plan",
        "what_now",
        N_("Give every initiative a coordinator, a first step and a date."),
        _ALL,
        "bosaet_desktop.ui.what_now.plan.page:ActionPlanPage",
        "calendar-check-outline",
    ),
    PageEntry(
        "what_now.sign_up",
        "what_now",
        N_("Hang up a sheet for each initiative, and type the names the same evening."),
        _ALL,
        "bosaet_desktop.ui.what_now.sign_up.page:SignUpPage",
        "account-plus-outline",
    ),
    PageEntry(
        "what_now.agreements",
        "what_now",
        N_("Name the contact, the groups and the next meeting, and who promises what."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.what_now.agreements.page:AgreementsPage",
        "file-sign",
    ),
    PageEntry(
        "what_now.minutes",
        "what_now",
        N_("Note what is decided, agreed and asked, and tell the village the next morning."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.meeting.minutes.page:FourthMinutesPage",
        "notebook-outline",
    ),
    PageEntry(
        "after.follow_up",
        "after",
        N_("See what is moving, what has stopped, and who to call."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.after.follow_up.page:FollowUpPage",
        "sprout-outline",
    ),
    PageEntry(
        "after.outcome",
        "after",
        N_("See what came of it, and write down what others should copy or avoid."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.after.outcome.page:OutcomePage",
        "star-outline",
    ),
    PageEntry(
        "after.repeat",
        "after",
        N_("Ask the same again, and see what has moved and what may be chance."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.after.repeat.page:RepeatPage",
        "repeat",
    ),
    PageEntry(
        "after.evaluation",
        "after",
        N_("Your own small handbook of what you did, for the next village."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.after.evaluation.page:EvaluationPage",
        "book-open-page-variant-outline",
    ),
    PageEntry(
        "after.handover",
        "after",
        N_("What whoever takes over must know, ready on any day."),
        _FROM_WORKSHOPS,
        "bosaet_desktop.ui.after.handover_page:HandoverPage",
        "account-switch-outline",
    ),
)


def entry(key: str) -> PageEntry:
    """Return the entry `key` names; raises KeyError for a key that is not in `PAGES`."""
    for page in PAGES:
        if page.key == key:
            return page
    raise KeyError(key)


def workshop_of(key: str) -> int | None:
    """Return the number of the workshop a page belongs to, None before and after the four."""
    marks = {stage.key: stage.mark for stage in STAGES}
    mark = marks.get(entry(key).stage, "")
    return int(mark) if mark.isdigit() else None


def shown_pages(kind: str, more: bool = False) -> tuple[PageEntry, ...]:
    """Return the steps a project of `kind` shows, in the order of the path; all with `more`."""
    return tuple(page for page in PAGES if more or kind in page.kinds)
