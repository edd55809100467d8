"""The HTML validator (vnu) on every built page and the style sheet: no errors. One Java machine for all of it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VNU = ROOT / "node_modules/vnu-jar/build/dist/vnu.jar"

NOT_KNOWN_YET = (
    "“container-type”: Property “container-type” doesn't exist.",
    "Unrecognized at-rule “@container”",
    "“paint-order”: Property “paint-order” doesn't exist.",
)
"""Container queries (CSS Containment 3, in every browser since 2023) and `paint-order` (SVG 2, since 2017): the
validator's CSS part lags behind. Everything else that it says of the style sheet counts."""


def test_every_page_and_the_style_sheet_are_valid(project, tmp_path, recorder):
    java = shutil.which("java")
    assert java, "Java is missing. `make test` installs it: the package default-jre-headless."
    assert VNU.exists(), "The HTML validator is missing. `make test` installs it with npm."
    pages = {path: content for path, content in project.files.items() if path.endswith((".html", ".css"))}
    assert len(pages) > 500
    for path, content in pages.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    # A fault of each kind, so that the test itself is tested.
    (tmp_path / "fel.html").write_text("<!DOCTYPE html><html lang='sv'><title>x</title><p><div></div></p></html>")
    (tmp_path / "fel.css").write_text("p { colour: rod }")
    command = [java, "-Xss4m", "-jar", VNU, "--also-check-css", "--errors-only", "--format", "json", tmp_path]
    outcome = subprocess.run(command, capture_output=True, check=False)
    found = json.loads(outcome.stderr)["messages"]
    told = [
        (one["url"].rpartition(f"{tmp_path.name}/")[2], one.get("lastLine"), one["message"])
        for one in found
        if not one["message"].endswith(NOT_KNOWN_YET)
    ]
    assert {path for path, _, _ in told if path.startswith("fel.")} == {"fel.html", "fel.css"}
    faults = [one for one in told if not one[0].startswith("fel.")]
    recorder.tools["Nu Html Checker"] = json.loads(VNU.parents[2].joinpath("package.json").read_bytes())["version"]
    recorder.add("validator", len(pages), len(faults))
    assert faults == []
