"""The kinds of project there are; a kind only hides steps."""

EVENING, WORKSHOPS, WHOLE = "evening", "workshops", "whole"

KINDS = (EVENING, WORKSHOPS, WHOLE)
