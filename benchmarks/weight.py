"""`python -m benchmarks weight [--only TYPE …]`: what pages weigh on the line, by type, against the budgets.

HTML is measured on every page, packed as hosts pack it. The rest is what Chromium, as a phone that comes for the first
time, fetches for the heaviest page of each type, as the browser itself counts the bytes.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from benchmarks.browser import ARGUMENTS, chromium
from benchmarks.budgets import KB, WITH_MAP, Weight, over
from benchmarks.built import real_site
from benchmarks.examples import Example, examples
from benchmarks.serving import served

COLUMNS = ("pages", "HTML mid", "HTML max", "CSS", "scripts", "other", "headers", "first", "requests")
KINDS = {"Document": "html", "Stylesheet": "style", "Script": "script"}


def main(arguments: Sequence[str]) -> int:
    """Print the table. 1 where a budget is broken or another host is asked, 2 where Chromium is lacking."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks weight")
    parser.add_argument("--only", nargs="+", default=[], metavar="TYPE", help="page types (else all)")
    asked = parser.parse_args(arguments)
    program = chromium()
    if program is None:
        print("Chromium is not installed: python tools/prepare.py bench")
        return 2
    # Read here, so that the other members run without it.
    from playwright.sync_api import sync_playwright

    folder = real_site()
    broken = 0
    print(f"{'kB':<20}{''.join(f'{name:>10}' for name in COLUMNS)}  heaviest page")
    with served(folder) as url, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=program, args=ARGUMENTS)
        for example in examples(folder, asked.only):
            weight, requests, foreign = fetched(browser, url, example)
            faults = [*over(example.page_type, weight), *(f"asks {host}" for host in foreign)]
            broken += len(faults)
            _show(example, weight, requests, faults)
        browser.close()
    print("over budget: none" if not broken else f"OVER BUDGET: {broken}")
    return 1 if broken else 0


def fetched(browser: Any, url: str, example: Example) -> tuple[Weight, int, tuple[str, ...]]:
    """What the browser fetched for the page at first sight, in how many requests, and which other hosts it asked."""
    context = browser.new_context(viewport={"width": 412, "height": 823}, device_scale_factor=1.75, is_mobile=True)
    page = context.new_page()
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    bodies: dict[str, tuple[str, int]] = {}
    sizes: dict[str, int] = {}
    hosts: set[str] = set()

    def asked(event: dict[str, Any]) -> None:
        hosts.add(urlsplit(event["request"]["url"]).netloc)

    def answered(event: dict[str, Any]) -> None:
        headers = {name.lower(): value for name, value in event["response"]["headers"].items()}
        bodies[event["requestId"]] = KINDS.get(event["type"], "other"), int(headers.get("content-length", 0))

    line.on("Network.requestWillBeSent", asked)
    line.on("Network.responseReceived", answered)
    line.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))
    page.goto(url + example.address.lstrip("/"))
    page.wait_for_load_state("networkidle")
    context.close()
    weight = {"html": 0, "headers": round(sum(sizes.values())) - sum(size for _, size in bodies.values())}
    for kind, size in bodies.values():
        weight[kind] = weight.get(kind, 0) + size
    return Weight(**weight), len(sizes), tuple(sorted(hosts - {urlsplit(url).netloc, ""}))


def _show(example: Example, weight: Weight, requests: int, faults: Sequence[str]) -> None:
    sizes = (median(example.compressed), max(example.compressed))
    parts = (*sizes, weight.style, weight.script, weight.other, weight.headers, weight.total)
    figures = "".join(f"{size / KB:>10.1f}" for size in parts)
    name = f"{example.page_type}{' (map)' if example.page_type in WITH_MAP else ''}"
    print(f"{name:<20}{example.pages:>10}{figures}{requests:>10}  {example.address}", flush=True)
    for fault in faults:
        print(f"{'':>20}OVER BUDGET: {fault}", flush=True)
