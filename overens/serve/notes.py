"""What the preview itself shows: the page with the latest report, and the banner upon the pages.

All of it obeys the site's own Content-Security-Policy: files, nothing inline.
"""

from __future__ import annotations

import html

NOTES = "/_overens/"

STYLE = """\
body.overens { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
.overens pre { background: #f4f4f4; border-left: 0.4rem solid #a11; overflow: auto; padding: 1rem; }
#overens-banner { background: #a11; color: #fff; font: bold 1rem/1.5 system-ui, sans-serif; margin: 0;
  padding: 0.6rem 1rem; position: sticky; top: 0; z-index: 99999; }
#overens-banner a { color: #fff; }
"""

# Runs after livereload's own script, in the same file, on every page of the preview.
BANNER = """
;(function () {
  "use strict";
  fetch("/_overens/status.json", { cache: "no-store" }).then(function (answer) { return answer.json(); })
    .then(function (status) {
      if (!status.failed || document.body.className === "overens") { return; }
      var style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = "/_overens/style.css";
      document.head.appendChild(style);
      var banner = document.createElement("p");
      banner.id = "overens-banner";
      banner.setAttribute("role", "alert");
      banner.textContent = status.banner + " ";
      var link = document.createElement("a");
      link.href = "/_overens/";
      link.textContent = status.link;
      banner.appendChild(link);
      document.body.insertBefore(banner, document.body.firstChild);
    }).catch(function () {});
})();
"""

_WORDS = {
    "sv": {
        "failed": "Webbplatsen kunde inte byggas",
        "fine": "Webbplatsen är byggd",
        "kept": "Rätta felen och spara: sidan uppdateras då av sig själv.",
        "back": "Till webbplatsen",
        "banner": "Den senaste ändringen kunde inte byggas. Sidan visar hur det såg ut innan.",
        "link": "Visa felen",
        "missing": "Sidan finns inte",
        "waiting": "Webbplatsen byggs",
        "soon": "Det tar några sekunder första gången. Sidan visas av sig själv när den är klar.",
    },
    "en": {
        "failed": "The site could not be built",
        "fine": "The site has been built",
        "kept": "Correct the mistakes and save: the page then renews itself.",
        "back": "To the site",
        "banner": "The latest change could not be built. The page shows what it was before.",
        "link": "Show the mistakes",
        "missing": "There is no such page",
        "waiting": "The site is being built",
        "soon": "This takes some seconds the first time. The page shows itself when it is ready.",
    },
}


def words(language: str) -> dict[str, str]:
    """The preview's own words."""
    return _WORDS.get(language, _WORDS["en"])


def report_page(report: str, failed: bool, language: str) -> str:
    """The page with the latest report."""
    said = words(language)
    title = said["failed"] if failed else said["fine"]
    advice = f"<p>{said['kept']}</p>" if failed else f'<p><a href="/">{said["back"]}</a></p>'
    return _page(title, f"{advice}\n<pre>{html.escape(report)}</pre>", language)


def missing_page(language: str) -> str:
    """The page for an address without one, where the site has none of its own."""
    said = words(language)
    return _page(said["missing"], f'<p><a href="/">{said["back"]}</a></p>', language)


def waiting_page(language: str) -> str:
    """The page while the first build goes on. Like every page it renews itself after a build."""
    said = words(language)
    return _page(said["waiting"], f"<p>{said['soon']}</p>", language)


def _page(title: str, body: str, language: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"/><title>{title}</title>'
        '<link rel="stylesheet" href="/_overens/style.css"/><script defer="defer" src="/livereload.js"></script>'
        f'</head><body class="overens"><h1>{title}</h1>\n{body}\n</body></html>\n'
    )
