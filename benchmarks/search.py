"""`python -m benchmarks search`: how soon a slow phone answers after the key, and what a first search fetches.

The phone is Lighthouse's: a processor four times slower than this one, a line of 1.6 Mbit/s with 150 ms there and back
(https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md). The reader opens the search page, puts the
focus in the field, and types when the line is quiet. Counted is the time from the last key until the first result
stands in the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Any

from benchmarks.browser import ARGUMENTS, chromium
from benchmarks.built import real_site
from benchmarks.serving import served

QUERIES = ("svets", "undersköterska", "amal", "nyanlända goteborg", "vilka kommuner har sagt nej", "sou 2023:7")
RUNS = 3
MOST_MS, MOST_KB = 150, 130
"""The budgets: milliseconds from the key to the first result, and kilobytes (1 000 bytes) of a first search."""

LINE = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
WATCH = """() => {
  const list = document.querySelector('#search-results ol');
  window.keyed = 0; window.answered = 0;
  document.addEventListener('keydown', () => { window.keyed = performance.now(); window.answered = 0; }, true);
  const look = () => { if (!window.answered && list.children.length) window.answered = performance.now(); };
  new MutationObserver(look).observe(list, { childList: true });
}"""
TOOK = "() => window.answered - window.keyed"


def main(arguments: Sequence[str]) -> int:  # noqa: ARG001 - every member takes them
    """Print a row for each query. 1 where a budget is broken, 2 where Chromium is lacking."""
    program = chromium()
    if program is None:
        print("Chromium is not installed: python tools/prepare.py bench")
        return 2
    # Read here, so that the other members run without it.
    from playwright.sync_api import sync_playwright

    print(f"{'query':<32}{'ms after the key':>18}{'kB fetched':>12}   median of {RUNS}")
    broken = 0
    with served(real_site()) as url, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=program, args=ARGUMENTS)
        for query in QUERIES:
            runs = [_searched(browser, url, query) for _ in range(RUNS)]
            took, fetched = median(ms for ms, _ in runs), median(size for _, size in runs) / 1000
            is_over = took > MOST_MS or fetched > MOST_KB
            broken += is_over
            print(f"{query:<32}{took:>18.0f}{fetched:>12.1f}{'   OVER BUDGET' if is_over else ''}", flush=True)
        browser.close()
    return 1 if broken else 0


def _searched(browser: Any, url: str, query: str) -> tuple[float, int]:
    """Milliseconds from the last key to the first result, and the bytes that came after the page itself had come."""
    context = browser.new_context(viewport={"width": 412, "height": 823}, is_mobile=True, service_workers="block")
    page = context.new_page()
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", LINE)
    line.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.goto(f"{url}sok/")
    page.wait_for_load_state("networkidle")
    sizes: list[int] = []
    line.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.evaluate(WATCH)
    field = page.locator("#search input[type=search]")
    field.focus()
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(1500)
    field.press_sequentially(query, delay=120)
    page.locator("#search-results li").first.wait_for()
    took = page.evaluate(TOOK)
    page.wait_for_load_state("networkidle")
    context.close()
    return float(took), round(sum(sizes))
