"""Examples come as copies among the documents, and never over one that is there."""

from pathlib import Path

import pytest

from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.ui.frame import creating
from bosaet_desktop.ui.samples import SAMPLES, SampleEntry

every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=[each.key for each in SAMPLES])


@every_sample
def test_each_example_opens_as_a_new_copy(
    sample: SampleEntry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(creating, "documents", lambda: tmp_path)
    paths = []
    for _time in range(2):
        project = creating.make_sample(sample.key, "en")
        assert project_row(project).title == sample.file_title
        paths.append(project.path)
        project.close()
    assert len(set(paths)) == 2
