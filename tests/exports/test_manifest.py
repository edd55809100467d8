from __future__ import annotations

import json
from typing import Any

from overens.config import Config


def test_the_manifest_is_relative_and_carries_the_sites_own_name(build: Any) -> None:
    config = Config.model_validate({"namn": "Exempelsajten", "adress": "https://x.example/under", "beskrivning": "Om."})
    files = build({}, config=config).files
    told = json.loads(files["manifest.webmanifest"])
    assert (told["name"], told["description"]) == ("Exempelsajten", "Om.")
    assert told["start_url"] == told["scope"] == "./"
    assert {one["src"] for one in told["icons"]} <= set(files)
    assert "maskable" in {one["purpose"] for one in told["icons"]}


def test_every_page_leads_to_manifest_and_icons(project: Any) -> None:
    links = {one.get("href") for one in project.page("/kommuner/amal/").iter("link")}
    for name in ("manifest.webmanifest", "favicon.svg", "favicon.ico", "apple-touch-icon.png"):
        assert f"../../{name}" in links
