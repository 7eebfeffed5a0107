"""The boxes and questions of the involvement canvas in words."""

from collections.abc import Mapping

from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.rows.canvas import CanvasBox, CanvasQuestion
from bosaet_desktop.core.rows.persona import PersonaText

BOX_TITLES: Mapping[CanvasBox, str] = {
    CanvasBox.PURPOSE: N_("Purpose"),
    CanvasBox.TARGET_GROUP: N_("Target group"),
    CanvasBox.CONCEPT: N_("Concept"),
    CanvasBox.ORGANISATION: N_("Organisation"),
}
PURPOSE_QUESTION = N_("What do we want with it?")
# The guide questions of domain.md section 4; the first of the purpose is the project's own.
QUESTIONS: Mapping[CanvasQuestion, str] = {
    CanvasQuestion.CONTRIBUTION: N_("What are the citizens to contribute?"),
    CanvasQuestion.PROMISE: N_("What happens with what they say?"),
    CanvasQuestion.WHO: N_("Whom do we want to reach?"),
    CanvasQuestion.INVITATION: N_("Which invitation would mean something to them?"),
    CanvasQuestion.PLACES: N_("Where do they meet already, on the net and off it?"),
    CanvasQuestion.IDEA: N_("What is the idea, and how is it easy to take part?"),
    CanvasQuestion.CONCERNS: N_("What are they busy with just now?"),
    CanvasQuestion.RESOURCES: N_("Which hours and which money do we have?"),
    CanvasQuestion.PRODUCERS: N_("Who makes words, pictures and film?"),
    CanvasQuestion.CONTENT_PLAN: N_("What comes out when?"),
    CanvasQuestion.SKILLS: N_("What must we learn first?"),
}
BOXES: Mapping[CanvasBox, tuple[CanvasQuestion, ...]] = {
    CanvasBox.PURPOSE: (CanvasQuestion.CONTRIBUTION, CanvasQuestion.PROMISE),
    CanvasBox.TARGET_GROUP: (CanvasQuestion.WHO, CanvasQuestion.INVITATION),
    CanvasBox.CONCEPT: (CanvasQuestion.PLACES, CanvasQuestion.IDEA, CanvasQuestion.CONCERNS),
    CanvasBox.ORGANISATION: (
        CanvasQuestion.RESOURCES,
        CanvasQuestion.PRODUCERS,
        CanvasQuestion.CONTENT_PLAN,
        CanvasQuestion.SKILLS,
    ),
}
PERSONA_LABELS: Mapping[PersonaText, str] = {
    PersonaText.NAME: N_("Name"),
    PersonaText.LIFE_SITUATION: N_("Life just now"),
    PersonaText.INTERESTS: N_("Interests"),
    PersonaText.WORTHWHILE: N_("What makes it worthwhile"),
    PersonaText.MEDIA: N_("Media"),
}
