"""What has happened since last time, as headings with lines: the same on page, wall and paper."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bosaet_desktop.core.formatting import date_relative
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.since import SinceLast, StepNews


@dataclass(frozen=True, slots=True)
class SinceSection:
    """A heading with its lines."""

    heading: str
    lines: tuple[str, ...]

    def veiled(self, veil: Callable[[str], str]) -> "SinceSection":
        """Return the section with every line gone through `veil`, which takes names out."""
        return replace(self, lines=tuple(map(veil, self.lines)))

    def shortened(self, most: int) -> "SinceSection":
        """Return the section with at most so many lines, and how many more there are."""
        more = len(self.lines) - most
        if more <= 0:
            return self
        told = ngettext("and {n} more", "and {n} more", more).format(n=more)
        return replace(self, lines=(*self.lines[:most], told))


def since_sections(since: SinceLast) -> tuple[SinceSection, ...]:
    """Return what there is to tell, what is good to hear first and what is late last."""
    news = tuple(_joined(each.initiative, each.told, _next(each.next_step)) for each in since.news)
    sections = (
        SinceSection(_("Completed"), since.completed),
        SinceSection(_("Done since last time"), tuple(_step(each, since) for each in since.done)),
        SinceSection(_("How it goes"), news),
        SinceSection(_("We decided"), tuple(each.splitlines()[0] for each in since.decisions)),
        SinceSection(
            _("Questions that were answered"),
            tuple(_joined(each.question, each.answer) for each in since.answers),
        ),
        SinceSection(_("Overdue"), tuple(_late(each, since) for each in since.overdue)),
    )
    return tuple(each for each in sections if each.lines)


def since_lead(since: SinceLast) -> str:
    """Return since when: Workshop 4, 13 January."""
    when = date_relative(since.since, since.today)
    if since.meeting:
        return _("Since {meeting}, {date}").format(meeting=since.meeting, date=when)
    return _("Since {date}").format(date=when)


def _joined(head: str, *tail: str) -> str:
    told = " · ".join(part for part in tail if part)
    return f"{head}: {told}" if told else head


def _next(step: str) -> str:
    return _("next: {step}").format(step=step) if step else ""


def _step(news: StepNews, since: SinceLast) -> str:
    day = date_relative(news.day, since.today)
    return _joined(news.initiative, f"{news.step} ({day})")


def _late(news: StepNews, since: SinceLast) -> str:
    day = _("was due {date}").format(date=date_relative(news.day, since.today))
    return _joined(news.initiative, news.step, day)
