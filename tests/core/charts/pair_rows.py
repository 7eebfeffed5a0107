"""Questions asked twice, from none to the longest and the least."""

from bosaet_desktop.core.rows.survey import MarkSummary
from bosaet_desktop.core.rows.survey_comparison import ComparedQuestion, Difference, Verdict


def _pair(
    wording: str, before: float | None, after: float | None, verdict: Verdict
) -> ComparedQuestion:
    size = None if before is None or after is None else after - before
    one, two = (
        MarkSummary(1, wording, (0,) * 5, 0 if mean is None else 36, mean)
        for mean in (before, after)
    )
    return ComparedQuestion(wording, one, two, Difference(size, None, verdict))


PAIRS = {
    "none": (),
    "usual": (
        _pair("Jeg ved, hvad vi vil gøre sammen, så flere flytter til.", 2.1, 3.3, Verdict.MORE),
        _pair("Jeg vil gerne være med.", 3.5, 3.6, Verdict.CHANCE),
        _pair("Vi kan sammen.", 5.0, 1.0, Verdict.MORE),
    ),
    "gaps": (_pair("Ny", None, 3.0, Verdict.TOO_FEW), _pair("Tom", None, None, Verdict.TOO_FEW)),
    "long": (_pair("Et meget langt udsagn om stedet " * 8, 1.0, 5.0, Verdict.MORE),),
}
