"""Whatever is pressed, clicked and typed, in whatever order, nothing ends in a crash report."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SEED, ACTS = 7, 300


def test_a_walk_at_random_meets_no_fault() -> None:
    walked = subprocess.run(
        [
            *(sys.executable, "-m", "benchmarks.random_walk"),
            *("--seed", str(SEED), "--acts", str(ACTS)),
        ],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    assert (walked.returncode, walked.stderr) == (0, ""), walked.stdout + walked.stderr
    assert f"{ACTS} acts, 0 faults" in walked.stdout
