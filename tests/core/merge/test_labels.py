"""Whatever both laptops can change is called by a name when it must be decided."""

from bosaet_desktop.core.merge.clash import settles_itself
from bosaet_desktop.core.merge.labels import COLUMNS
from bosaet_desktop.core.merge.relations import forms
from bosaet_desktop.core.merge.subject_names import SUBJECTS

# Set when the project is made, or by nothing at all.
NEVER_CHANGED = {"identity", "code", "sample", "invented", "printed_at", "made_at"}
# A row never goes over to another one.
BELONGS_FOR_GOOD = {"round_number", "initiative_id"}


def test_every_table_and_every_field_that_may_be_asked_about_has_a_name() -> None:
    assert forms().keys() == SUBJECTS.keys()
    asked = {
        column
        for subject, form in forms().items()
        for at, column in enumerate(form.columns)
        if at not in form.key_at and not settles_itself(subject, column)
    }
    corrections = set(forms()["correction"].columns)
    assert asked - corrections - NEVER_CHANGED - BELONGS_FOR_GOOD - COLUMNS.keys() == set()
