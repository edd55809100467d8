"""Every rule of the style sheets finds something: on a page, in a component's example, or made by a script."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from overens.assets import read_assets
from overens.settings import Settings
from overens.styleguide import review_site

RULES = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const found = [];
  const walk = rules => {
    for (const rule of rules) {
      if (rule.selectorText) found.push(rule.selectorText);
      else if (rule.cssRules) walk(rule.cssRules);
    }
  };
  walk(sheet.cssRules);
  return found;
}"""
UNMATCHED = """([pages, selectors]) => {
  const parser = new DOMParser();
  let left = selectors;
  for (const page of pages) {
    const tree = parser.parseFromString(page, 'text/html');
    left = left.filter(one => !tree.querySelector(one));
  }
  return left;
}"""
STATE = re.compile(
    r"::[a-z-]+(?:\([^)]*\))?|:(?:hover|focus-visible|focus-within|focus|target|active)(?![a-z-])|\[open\]"
)
NOT_IN_STATE = re.compile(r":not\((?::focus|\[open\]|\[hidden\])\)")
AUTHORS_MAY = re.compile(
    r"\.prose|^(?:b|h4|hr|abbr\[title\])$"  # what Markdown can hold
    r"|-\d+\b|nth-child"  # as many lanes, lengths and kinds as a track may have
    r"|^\.long-word$"  # longer than any that is written now (overens/render/hyphens.py)
    r"|^\.(?:dot|status|map-sign)-"  # every state that a municipality can be in
    r"|^\[dir=\"rtl\"\]"  # pages that wait for somebody who reads them
    r"|> \*$|\* \+ \*$|\.button\b"  # several paragraphs where the examples have one; a link that looks like a button
)


def parts(selector: str) -> list[str]:
    """The selectors of a list, split where a comma stands in no bracket."""
    found, depth = [""], 0
    for sign in selector:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            found.append("")
        else:
            found[-1] += sign
    return [one.strip() for one in found]


def stateless(selector: str) -> str:
    """The selector of the element, whatever is done with it just now."""

    def put(found: re.Match[str]) -> str:
        return "*" if found.start() == 0 or selector[found.start() - 1] in " >+~,(" else ""

    return STATE.sub(put, NOT_IN_STATE.sub("", selector))


def test_every_rule_is_used(browser: Any, settings: Settings, site_folder: Path) -> None:
    assets = read_assets(settings.templates)
    scripts = b"".join(assets.files[path] for path in assets.scripts.values()).decode()
    scripts += "".join(file.read_text(encoding="utf-8") for file in settings.templates.glob("offline/*.js"))
    guide = review_site(settings)["index.html"].decode()
    pages = [file.read_text(encoding="utf-8") for file in sorted(site_folder.rglob("*.html"))]
    page = browser.new_page()
    css = "\n".join(assets.files[path].decode() for path in (assets.css, *assets.styles.values()))
    wanted = {stateless(one): one for selector in page.evaluate(RULES, css) for one in parts(selector)}
    assert len(wanted) > 300
    left = page.evaluate(UNMATCHED, [[guide], list(wanted)])
    for first in range(0, len(pages), 50):
        left = page.evaluate(UNMATCHED, [pages[first : first + 50], left])
    page.close()
    unused = [wanted[one] for one in left if not AUTHORS_MAY.search(one) and not _made(one, scripts)]
    assert unused == [], "\n".join(unused)


def _made(selector: str, scripts: str) -> bool:
    """Whether a script makes such an element: one of its classes, or what it is, is named there."""
    classes, last = re.findall(r"\.([\w-]+)", selector), re.split(r"[ >+~]+", selector)[-1]
    return any(name in scripts for name in classes) or f'"{last}"' in scripts
