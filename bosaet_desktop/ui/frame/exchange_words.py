"""What can be taken in and written out, in words for the two dialogs."""

from collections.abc import Mapping

from bosaet_desktop.core.i18n import N_

# The name of each kind, and what its file holds or needs; keys as in `core/exchange/catalogue.py`.
IMPORTS: Mapping[str, tuple[str, str]] = {
    "ideas": (
        N_("Ideas"),
        N_("A table with an idea in each row; village and category may stand beside it."),
    ),
    "initiatives": (
        N_("Initiatives"),
        N_("A table with a title in each row; description, villages and category may be there."),
    ),
    "participants": (
        N_("People"),
        N_("A list with a name in each row; village, organisation and role may be there."),
    ),
    "scores": (
        N_("Filled sheets"),
        N_("A table with sheet, initiative and a mark for each question in every row."),
    ),
    "migration": (
        N_("Net moves"),
        N_("A table of areas of your own, or a file of moves from Statistics Denmark."),
    ),
    "population": (
        N_("Population"),
        N_("How many live in each area, from Statistics Denmark or a table of your own."),
    ),
}
EXPORTS: Mapping[str, tuple[str, str]] = {
    "ranking": (
        N_("Ranking"),
        N_("Without names. What fewer than five sheets say of a village is left out."),
    ),
    "read-aloud": (
        N_("List to read aloud"),
        N_("The top of the result from below, for a hall without projector."),
    ),
    "result-poster": (
        N_("Result poster"),
        N_("Blank, to write the result on while it is read aloud."),
    ),
    "decision": (
        N_("Decision"),
        N_("To sign: what starts, why, by which rules, and who was there."),
    ),
    "marks": (
        N_("Every mark"),
        N_("Without names, times and the numbers of the sheets. Small villages are left out."),
    ),
    "action-plan": (N_("Action plan"), N_("With the names of those who do something.")),
    "sign-up-sheets": (
        N_("Sign-up sheets"),
        N_("One to hang beside each poster, with empty lines. Without names."),
    ),
    "initiative-posters": (
        N_("Posters of the initiatives"),
        N_("For the wall, before the initiatives are weighed."),
    ),
    "agreements": (
        N_("Agreements"),
        N_("To sign: groups, meetings and promises, with the names of those who give them."),
    ),
    "involvement-plan": (
        N_("Involvement plan"),
        N_("The three sheets, the calendar and the ladder, with the names of those who answer."),
    ),
    "canvas": (N_("Involvement canvas"), N_("The four boxes; open questions have room to write.")),
    "personas": (N_("Personas"), N_("Cards to hang up. The people on them are invented.")),
    "invitation": (
        N_("Invitation"),
        N_("A draft from the canvas, to make your own in Word."),
    ),
    "calendar": (
        N_("Calendar"),
        N_("Meetings and activities for Outlook, Google or Apple. Without names."),
    ),
    "sign-in-list": (
        N_("Sign-in list"),
        N_("For the door of workshop 1: names and villages, without phone numbers."),
    ),
    "agenda": (
        N_("Agenda"),
        N_("For the wall without names, or for whoever leads with everything."),
    ),
    "stakeholders": (
        N_("Stakeholders"),
        N_("Who matters, what they gain and give. With the names of contact persons."),
    ),
    "attention-points": (
        N_("Attention points"),
        N_("By theme: how far each is. With the names of those who look after them."),
    ),
    "score-sheets": (N_("Score sheets"), N_("Sheets to print, one for each person.")),
    "migration": (N_("Net moves"), N_("The figures as they were taken in.")),
    "fact-sheet": (
        N_("Fact sheet"),
        N_("Tables and charts of the facts, with their sources."),
    ),
    "segments": (N_("Segments"), N_("Cards of who moves here and what they look for.")),
    "places": (N_("Places"), N_("What each village offers, and what limits it.")),
    "assumptions": (
        N_("Assumptions"),
        N_("What people take for granted, and what the facts say. Without names."),
    ),
    "expectations": (
        N_("What we expect of each other"),
        N_("To sign: what each party gives and hopes for, with what is not settled first."),
    ),
    "frame": (
        N_("The municipality's frame"),
        N_("On one page: what is yes, what is no, and what is not known yet."),
    ),
    "handover": (
        N_("Hand over"),
        N_("Two pages for a successor, with names. Sensitive matters are never on them."),
    ),
    "survey-form": (
        N_("Survey form"),
        N_("A4 to copy and hand out at the door: words for the place and a few questions."),
    ),
    "survey": (
        N_("Result of the survey"),
        N_("Shares, words and means. A village with fewer than five forms is left out."),
    ),
    "follow-up": (
        N_("Follow-up"),
        N_("How everything chosen stands: signs of trouble, backing over time, next steps."),
    ),
    "call-list": (
        N_("Call list"),
        N_("For the facilitator only: whom to call about what, with names and phone numbers."),
    ),
    "backing-slips": (
        N_("Backing slips"),
        N_("Four to a page, without names: how strongly do you back it, from 1 to 5?"),
    ),
    "blank-sheets": (
        N_("Score sheets without numbers"),
        N_("Rows, numbers and titles are written by hand, should the printer be far away."),
    ),
    "paper-kit": (
        N_("Paper kit"),
        N_("Every paper of the evenings in one file, with as many copies as people need."),
    ),
    "idea-strips": (
        N_("Idea strips"),
        N_("A4 to cut: tonight's question, the villages, and room for one idea on each strip."),
    ),
    "idea-cards": (
        N_("Idea cards"),
        N_("Every idea on a card to gather on a wall, with the letter of its village."),
    ),
    "idea-catalogue": (
        N_("Idea catalogue"),
        N_("Every idea by theme and by village, and what became of it. Without names."),
    ),
    "duplicates": (
        N_("Ideas that may be the same"),
        N_("Pairs that look alike and nobody has decided on yet."),
    ),
    "dot-sheets": (
        N_("Dot sheets"),
        N_("Sheets for secret dots, to shorten the list before it is scored."),
    ),
    "dots": (N_("Dots"), N_("How many dots each initiative got, and on how many sheets.")),
    "minutes": (
        N_("Minutes"),
        N_("What was decided, agreed and asked, item by item. Without a list of names."),
    ),
    "news": (
        N_("News from the meeting"),
        N_("One page for the next morning, or text to paste on the village's page."),
    ),
    "evaluation": (
        N_("Evaluation report"),
        N_("Your own small handbook: what you did, what came of it, and what others can learn."),
    ),
    "project-copy": (
        N_("A copy of the project without names"),
        N_("For others to learn from: without people, contacts, photos and private notes."),
    ),
    "since-last-time": (
        N_("What happened since last time"),
        N_("One A4 to open the next meeting with. Without names."),
    ),
    "outcomes": (
        N_("Outcome and learning"),
        N_("Shares completed and top rated, each with what it is of; lessons and quotes."),
    ),
    "good-examples": (
        N_("Good examples"),
        N_("One to a page, to hang up or hand on. Without names."),
    ),
    "survey-comparison": (
        N_("Then and now"),
        N_("Two surveys beside each other, and what chance may explain. Without villages."),
    ),
    "everything": (
        N_("Everything in one workbook"),
        N_("Ideas, marks, decisions and plan on a sheet each. Without the names of people."),
    ),
}
# What stands under which heading, in the order of the path.
GROUPS: Mapping[str, tuple[str, ...]] = {
    N_("Before"): (
        "involvement-plan", "canvas", "personas", "invitation", "stakeholders",
        "attention-points", "sign-in-list", "agenda", "paper-kit", "calendar",
    ),
    N_("Where are we?"): (
        "migration", "fact-sheet", "segments", "places", "assumptions", "frame", "expectations",
        "survey-form", "survey",
    ),
    N_("What do we want?"): (
        "idea-strips", "idea-cards", "idea-catalogue", "duplicates", "dot-sheets", "dots",
    ),
    N_("How?"): (
        "initiative-posters", "score-sheets", "blank-sheets", "ranking", "read-aloud",
        "result-poster", "decision", "marks",
    ),
    N_("What now?"): ("sign-up-sheets", "action-plan", "agreements", "minutes", "news"),
    N_("After"): (
        "follow-up", "since-last-time", "call-list", "backing-slips", "outcomes",
        "good-examples", "survey-comparison", "evaluation", "handover",
    ),
    N_("The whole project"): ("everything", "project-copy"),
}  # fmt: skip
FORMATS: Mapping[str, str] = {
    ".pdf": N_("PDF, to print"),
    ".docx": N_("Word document (docx)"),
    ".xlsx": N_("Workbook (xlsx)"),
    ".csv": N_("Text table (csv)"),
    ".png": N_("Picture (png)"),
    ".txt": N_("Text to paste (txt)"),
    ".bosaet": N_("Bosæt project"),
    ".ics": N_("Calendar file (ics)"),
}
