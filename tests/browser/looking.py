"""What the tests ask of a page in the browser: each question is a function that gives back what is wrong."""

from __future__ import annotations

import re
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
COLOURS = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}
"""The rules that can have another answer in another colour scheme."""

VIOLATIONS = """rules => axe.run(rules).then(({ violations }) => violations.flatMap(
  ({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)
))"""

NAMED = """
const told = (one) => {
  const text = (one.textContent || '').trim().replace(/\\s+/g, ' ').slice(0, 50);
  return `${one.tagName.toLowerCase()}.${one.getAttribute('class') || ''} "${text}"`;
};
const seen = (one) => one.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
const apart = (one) => one.closest('.visually-hidden, .skip, .table-stack thead');
"""

BESIDE = (
    """() => {"""
    + NAMED
    + """
  const found = [];
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) found.push(`page ${document.documentElement.scrollWidth}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const one = node.parentElement;
    if (!node.data.trim() || !seen(one) || apart(one) || one.closest('svg')) continue;
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (!box.width || (box.right <= wide + 1 && box.left >= -1)) continue;
    let region = one;
    while (region && !['auto', 'scroll'].includes(getComputedStyle(region).overflowX)) region = region.parentElement;
    if (!region || region.tabIndex < 0) found.push(`${told(one)} ${Math.round(box.left)}–${Math.round(box.right)}`);
  }
  return found;
}"""
)
"""Text beside the screen that no reader can scroll to with the keyboard, or a page that scrolls sideways."""

CUT = (
    """() => {"""
    + NAMED
    + """
  const found = [];
  for (const one of document.body.querySelectorAll('*')) {
    if (one.closest('svg') || apart(one) || !seen(one) || !one.textContent.trim()) continue;
    const style = getComputedStyle(one);
    const hides = (value) => value === 'hidden' || value === 'clip';
    const down = hides(style.overflowY) && one.scrollHeight > one.clientHeight + 2;
    const aside = hides(style.overflowX) && one.scrollWidth > one.clientWidth + 2;
    if (one.clientHeight && (down || aside)) found.push(told(one));
    if (style.display !== 'inline' && one.children.length === 0 && one.scrollWidth > one.clientWidth + 2
      && one.clientWidth && !['auto', 'scroll'].includes(style.overflowX)) found.push(`out of its box: ${told(one)}`);
  }
  return found;
}"""
)
"""Text that its box hides or does not hold."""

UNFOCUSED = (
    """() => {"""
    + NAMED
    + """
  const found = [];
  const can = 'a[href], button, input, select, summary, textarea, [tabindex="0"]';
  for (const one of document.querySelectorAll(can)) {
    if (!one.checkVisibility() || one.disabled) continue;
    one.focus({focusVisible: true});
    if (document.activeElement !== one) { found.push(`takes no focus: ${told(one)}`); continue; }
    const drawn = one.matches('.map-drawing a') ? one.querySelector('path') : one;
    const style = getComputedStyle(drawn);
    const line = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const stroke = drawn !== one && parseFloat(style.strokeWidth) >= 2;
    if (!line && !stroke) found.push(`focus not drawn: ${told(one)}`);
    if (drawn !== one) continue;
    const box = [...one.getClientRects()].find(box => box.width > 0) || one.getBoundingClientRect();
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 40), 0), innerHeight - 1);
    if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) {
      found.push(`focus outside the screen: ${told(one)}`);
      continue;
    }
    const top = document.elementFromPoint(x, y);
    if (top && !one.contains(top) && !top.contains(one)) found.push(`focus hidden: ${told(one)} by ${told(top)}`);
  }
  return found;
}"""
)
"""Controls whose focus is not drawn, is covered, or stands outside the screen (WCAG 2.4.7, 2.4.11)."""

SMALL = (
    """() => {"""
    + NAMED
    + """
  const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, textarea')]
    .filter(one => one.checkVisibility() && !apart(one) && !one.closest('.map-drawing'))
    .map(one => {
      const box = one.getBoundingClientRect();
      const inline = getComputedStyle(one).display === 'inline';
      const block = one.closest('p, li, dd, td, th, figcaption, caption, blockquote, h1, h2, h3, h4, div');
      const sentence = inline && block && block.textContent.trim().length > one.textContent.trim().length + 1
        && getComputedStyle(block).display !== 'flex' && block.tagName === 'P';
      const label = one.labels && one.labels[0] && one.labels[0].getBoundingClientRect();
      const size = label ? Math.max(box.height, label.height) : Math.min(box.width, box.height);
      return {one, box, sentence, small: size < 23.5, x: box.left + box.width / 2, y: box.top + box.height / 2};
    });
  const found = [];
  for (const target of targets) {
    if (!target.small || target.sentence) continue;
    const near = targets.find(other => {
      if (other === target || other.one.contains(target.one) || target.one.contains(other.one)) return false;
      const away = Math.min(...[...other.one.getClientRects()].map(({left, right, top, bottom}) => Math.hypot(
        Math.max(left - target.x, 0, target.x - right), Math.max(top - target.y, 0, target.y - bottom))));
      return away < 12 || (other.small && Math.hypot(other.x - target.x, other.y - target.y) < 24);
    });
    const {width, height} = target.box;
    if (near) found.push(`${told(target.one)} ${Math.round(width)}×${Math.round(height)} beside ${told(near.one)}`);
  }
  return found;
}"""
)
"""Targets under 24 px that stand too near another (WCAG 2.5.8; links in a sentence may)."""

ALIKE = """() => [...document.querySelectorAll('main ul, main ol, main tbody')].flatMap(list => {
  const names = new Map(), found = [];
  for (const link of list.querySelectorAll(':scope > li > a, :scope > tr a')) {
    const words = (one) => one.textContent.trim().replace(/\\s+/g, ' ');
    if (!link.getAttribute('aria-label') && !words(link)) found.push(`no name: ${link.href}`);
    const name = `${link.getAttribute('aria-label') || words(link)} in ${words(link.closest('li, tr'))}`;
    if (names.has(name) && names.get(name) !== link.href) found.push(name);
    names.set(name, link.href);
  }
  return found;
})"""
"""Links with the same words that lead to different pages. What stands in the same item or row may tell them apart
(WCAG 2.4.4)."""

SPACED = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }
"""
"""The spacing that WCAG 1.4.12 names."""


def wrong(page: Any, question: str) -> list[str]:
    """What is wrong with the page, each thing once."""
    return list(dict.fromkeys(page.evaluate(question)))


def opened(page: Any) -> None:
    """Open everything that can be opened and covers nothing."""
    page.evaluate("document.querySelectorAll('details:not(.nav-more)').forEach(one => one.open = true)")


def violations(page: Any, rules: dict[str, Any] = RULES) -> list[str]:
    """What axe objects to: rule, and where. The library is put into a page when it is first asked there."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(VIOLATIONS, rules)
    return found


def lose(page: Any, site: Any) -> None:
    """Show the page for addresses that lead nowhere. Its links are absolute: they are made to lead here."""
    html = (site.folder / "404.html").read_text(encoding="utf-8")
    home = re.search(r'<link rel="canonical" href="(https?://[^/"]+)', html)
    assert home is not None
    body = html.replace(home[1], site.url.rstrip("/"))
    page.route("**/finns-inte/", lambda route: route.fulfill(body=body, content_type="text/html; charset=utf-8"))
    page.goto(f"{site.url}finns-inte/")


def tab_to(page: Any, text: str, most: int = 120) -> None:
    """Press Tab until the control with this text, or name, has the focus. Fails where it is not reached."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED) == text:
            return
    raise AssertionError(f"{text} is not among the first {most} controls of {page.url}")


FOCUSED = """() => {
  const one = document.activeElement;
  const name = one.getAttribute('aria-label') || one.labels?.[0]?.textContent || one.textContent || '';
  return name.replace(/\\u00ad/g, '').trim().replace(/\\s+/g, ' ');
}"""


def said(page: Any, selector: str) -> str:
    """What a reader reads in an element: without soft hyphens, white space folded."""
    return " ".join(page.inner_text(selector).replace("\u00ad", "").split())
