"""`python -m benchmarks lighthouse [--only TYPE …] [--runs N] [--no-speed]`: Lighthouse's judgement of every page type.

The heaviest page of each type, with Lighthouse's own mobile profile (a slow phone on a slow line), in Debian's
Chromium, from a host that packs and sends the site's own headers. Of several runs the median counts. Pages that must
not be indexed are exempt from what is said of search engines, and shown with a dash. The full reports are kept in
`.cache/lighthouse/`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from benchmarks.browser import ARGUMENTS, chromium
from benchmarks.built import ROOT, real_site
from benchmarks.examples import Example, examples
from benchmarks.serving import served

PROGRAM = ROOT / "benchmarks/node_modules/lighthouse/cli/index.js"
REPORTS = ROOT / ".cache/lighthouse"
CATEGORIES = {"performance": "speed", "accessibility": "access", "best-practices": "practice", "seo": "seo"}
FIGURES = {"largest-contentful-paint": "LCP ms", "total-blocking-time": "TBT ms", "cumulative-layout-shift": "CLS"}
WANTED = 100
ATTEMPTS = 4
"""On a busy machine the browser's trace now and then lacks its beginning; Lighthouse then says to run it again."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One page: scores of 100 by category (`None` where exempt), figures by audit, and what cost points."""

    scores: dict[str, int | None]
    figures: dict[str, float]
    faults: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether every score is what is wanted."""
        return all(score is None or score >= WANTED for score in self.scores.values())


def main(arguments: Sequence[str]) -> int:
    """Judge one page of each type. 1 where a score is below 100, 2 where a program is lacking."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks lighthouse")
    parser.add_argument("--only", nargs="+", default=[], metavar="TYPE", help="page types (else all)")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="runs of each page; the median counts (3)")
    parser.add_argument("--no-speed", action="store_true", help="only what a busy machine cannot change")
    asked = parser.parse_args(arguments)
    if lacking := _lacking():
        print(lacking)
        return 2
    folder = real_site()
    columns = (*CATEGORIES.values(), *(() if asked.no_speed else FIGURES.values()))
    print(f"{'':<20}{''.join(f'{name:>9}' for name in columns)}  page")
    whole = True
    with served(folder) as url:
        for example in examples(folder, asked.only):
            judged = judge(example, url, asked.runs, with_speed=not asked.no_speed)
            whole &= judged.whole
            _show(example, judged)
    return 0 if whole else 1


def _lacking() -> str:
    if not PROGRAM.exists() or shutil.which("node") is None or chromium() is None:
        return "Lighthouse, Node or Chromium is not installed: python tools/prepare.py bench"
    return ""


def judge(example: Example, url: str, runs: int, *, with_speed: bool = True) -> Judged:
    """Run Lighthouse `runs` times on the page and take the median of each score and figure."""
    asked = tuple(CATEGORIES)[0 if with_speed else 1 :]
    # The page for what is not there answers 404 elsewhere; by its own name it is a page like others.
    address = "404.html" if example.file.name == "404.html" else example.address.lstrip("/")
    reports = [_report(f"{url}{address}", asked) for _ in range(runs)]
    REPORTS.mkdir(parents=True, exist_ok=True)
    (REPORTS / f"{example.page_type}.json").write_text(json.dumps(reports[-1], indent=1), encoding="utf-8")
    exempt = set(CATEGORIES) - set(asked) | (set() if example.indexed else {"seo"})
    scores = {name: None if name in exempt else _score(reports, name) for name in CATEGORIES}
    figures = {name: median(one["audits"][name]["numericValue"] for one in reports) for name in FIGURES if with_speed}
    return Judged(scores, figures, _faults(reports[-1], scores))


def _score(reports: Sequence[dict[str, Any]], category: str) -> int:
    # A score that could not be given (an audit failed to run) counts as none at all.
    return round(100 * median(one["categories"][category]["score"] or 0 for one in reports))


def _report(url: str, categories: Sequence[str]) -> dict[str, Any]:
    command = ["node", str(PROGRAM), url, "--quiet", "--output=json", "--output-path=stdout"]
    flags = " ".join(("--headless=new", *ARGUMENTS))
    command += [f"--only-categories={','.join(categories)}", f"--chrome-flags={flags}"]
    environment = {**os.environ, "CHROME_PATH": chromium() or ""}
    for _ in range(ATTEMPTS):
        outcome = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        if outcome.returncode == 0:
            report: dict[str, Any] = json.loads(outcome.stdout)
            return report
    raise RuntimeError(f"Lighthouse failed on {url}:\n{outcome.stderr[-2000:]}")


def _faults(report: dict[str, Any], scores: dict[str, int | None]) -> tuple[str, ...]:
    """The audits that cost points, with the first places they name."""
    lines = []
    for category, score in scores.items():
        if score is None or score >= WANTED:
            continue
        for reference in report["categories"][category]["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 1:
                lines.append(f"{audit['id']}: {audit.get('displayValue') or audit['title']}{_places(audit)}")
    return tuple(lines)


def _places(audit: dict[str, Any]) -> str:
    items = audit.get("details", {}).get("items") or []
    named = [str(item["node"].get("snippet", ""))[:120] for item in items[:3] if isinstance(item.get("node"), dict)]
    return "".join(f"\n{'':>24}{one}" for one in named)


def _show(example: Example, judged: Judged) -> None:
    scores = "".join(f"{'–' if score is None else score:>9}" for score in judged.scores.values())
    figures = "".join(
        f"{judged.figures[name]:>9.{3 if label == 'CLS' else 0}f}"
        for name, label in FIGURES.items()
        if name in judged.figures
    )
    mark = "" if judged.whole else "  BELOW 100"
    print(f"{example.page_type:<20}{scores}{figures}  {example.address}{mark}", flush=True)
    for fault in judged.faults:
        print(f"{'':>22}{fault}", flush=True)
