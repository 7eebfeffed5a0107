"""A program that is killed at any moment loses no mark it has shown as saved."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KILLS = 50


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="typists are forked")
def test_fifty_kills_lose_no_acknowledged_mark(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            str(ROOT / "benchmarks" / "kill.py"),
            str(tmp_path / "kill.bosaet"),
            "--kills",
            str(KILLS),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    told = json.loads(done.stdout or "{}")
    assert done.returncode == 0, (told, done.stderr)
    assert told["lost"] == 0
    assert told["broken"] == []
    assert told["while_typing"] > KILLS // 10
