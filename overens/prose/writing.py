"""From a tree of elements to HTML, noticing on the way what a writer should know."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from xml.etree.ElementTree import Element

from overens.prose import targets
from overens.prose.bounds import TooTangled
from overens.prose.footnotes import FOOTNOTES
from overens.prose.headings import Outline
from overens.prose.marks import mark_in, unmarked
from overens.prose.values import FIRST_PLACEHOLDER
from overens.prose.wording import LABELS, is_vague

_DEEPEST = 80
_CONTAINERS = frozenset({"ul", "ol", "dl", "blockquote", "table", "thead", "tbody", "tr", "pre"})
_BLOCKS = frozenset({"p", "li", "dt", "dd", "td", "th"})
_INLINE = frozenset({"em", "strong"})
_BREAK = "\n\n"
_CODE = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to tell the writer. `mark` is the number of the nearest mark, None at the beginning of the text."""

    code: str
    mark: int | None
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class Target:
    """A link or image to be resolved: what was written, and the text or description."""

    address: str
    mark: int | None
    text: str


@dataclass(slots=True)
class Writing:
    """The text being written. `notes` are the ids of footnotes with the ids of the references to them."""

    outline: Outline
    language: str
    notes: dict[str, tuple[str, ...]]
    folder: str
    html: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    depth: int = 0
    in_link: bool = False

    def text(self) -> str:
        """The plain text, blocks parted by blank lines."""
        blocks = "".join(self.words).split(_BREAK)
        return _BREAK.join(" ".join(block.split()) for block in blocks if block.strip())

    def children(self, element: Element) -> None:
        """Write what is inside an element."""
        self.depth += 1
        if self.depth > _DEEPEST:
            raise TooTangled("".join(self.words[-5:])[-200:])
        self._say(element.text)
        for child in element:
            self._write(child)
            self._say(child.tail)
        self.depth -= 1

    def _say(self, text: str | None) -> None:
        if text:
            plain = unmarked(text)
            self.words.append(plain)
            self.html.append(escape(plain, quote=False))

    def _write(self, element: Element) -> None:
        tag = str(element.tag)
        if tag in _INLINE:
            self._wrap(element, tag)
        elif tag in _BLOCKS or tag in _CONTAINERS:
            self._block(element, tag)
        elif tag in ("br", "hr"):
            self.words.append("\n" if tag == "br" else _BREAK)
            self.html.append(f"<{tag}/>\n" if tag == "br" or self._at_line_start() else f"\n<{tag}/>\n")
        elif tag == "a":
            self._link(element)
        elif tag == "img":
            self._image(element)
        elif tag == "code":
            self._code(element)
        elif tag == "sup":
            self._reference(element)
        elif tag == "div" and element.get("class") == FOOTNOTES:
            self._block(element, "div", f' class="{FOOTNOTES}"')
        elif len(tag) == 2 and tag[0] == "h":
            self._heading(element, int(tag[1]))
        else:
            self.children(element)

    def _at_line_start(self) -> bool:
        return not self.html or self.html[-1].endswith("\n")

    def _inner(self, element: Element) -> str:
        """The HTML of what is inside an element, taken back from what was written."""
        begin = len(self.html)
        self.children(element)
        inner = "".join(self.html[begin:])
        del self.html[begin:]
        return inner

    def _spoken(self, begin: int) -> str:
        return " ".join("".join(self.words[begin:]).split())

    def _wrap(self, element: Element, tag: str) -> None:
        self.html.append(f"<{tag}>{self._inner(element)}</{tag}>")

    def _block(self, element: Element, tag: str, attributes: str = "") -> None:
        if not self._at_line_start():
            self.html.append("\n")
        self.words.append(_BREAK)
        inner = self._inner(element).strip()
        self.words.append(_BREAK)
        if tag in _CONTAINERS and tag != "pre":
            inner = f"\n{inner}\n"
        if tag == "p" and not inner:
            return
        if tag in ("td", "th"):
            # An empty header cell says nothing to a screen reader.
            tag = tag if inner else "td"
            attributes = _cell(element, tag)
        elif tag == "ol":
            attributes = _start(element)
        elif tag == "table":
            attributes, inner = self._named(inner)
        elif tag == "li" and (id_ := element.get("id")):
            attributes, inner = f' id="{id_}"', self._with_ways_back(inner, self.notes.get(id_, ()))
        html = f"<{tag}{attributes}>{inner}</{tag}>\n"
        if tag == "table":
            label = LABELS[self.language].table
            html = f'<div class="table-scroll" role="group" tabindex="0" aria-label="{label}">\n{html}</div>\n'
        self.html.append(html)

    def _named(self, inner: str) -> tuple[str, str]:
        """A table's attributes and contents, with the heading above it as its name for those who do not see both."""
        if not self.outline.entries:
            return f' aria-label="{LABELS[self.language].table}"', inner
        name = escape(self.outline.entries[-1].text, quote=False)
        return "", f'\n<caption class="visually-hidden">{name}</caption>{inner}'

    def _with_ways_back(self, inner: str, references: tuple[str, ...]) -> str:
        label = f'class="footnote-back" aria-label="{LABELS[self.language].back}"'
        ways = "".join(f' <a {label} href="#{reference}">↩\ufe0e</a>' for reference in references)
        if inner.endswith("</p>"):
            return f"{inner.removesuffix('</p>')}{ways}</p>"
        return f"{inner}\n<p>{ways.strip()}</p>" if ways else inner

    def _reference(self, element: Element) -> None:
        link = element[0]
        number = link.text or ""
        self.html.append(
            f'<sup class="{element.get("class")}" id="{element.get("id")}"><a href="{link.get("href")}" '
            f'aria-label="{LABELS[self.language].note} {number}">{number}</a></sup>'
        )

    def _code(self, element: Element) -> None:
        plain = unmarked(element.text or "").rstrip()
        for written, letter in _CODE.items():
            plain = plain.replace(written, letter)
        self.words.append(plain)
        self.html.append(f"<code>{escape(plain, quote=False)}</code>")

    def _heading(self, element: Element, level: int) -> None:
        mark = mark_in(element.text or "")
        begin = len(self.words) + 1
        if not self._at_line_start():
            self.html.append("\n")
        self.words.append(_BREAK)
        inner = self._inner(element).strip()
        text = self._spoken(begin)
        self.words.append(_BREAK)
        if not inner:
            return
        skipped = self.outline.skips(level)
        if skipped is not None:
            values = {"text": text, "wanted": "#" * skipped, "written": "#" * level}
            self.findings.append(Finding("heading-level-skipped", mark, values))
        own, id_ = self.outline.add(level, text, mark)
        self.html.append(f'<h{own} id="{id_}">{inner}</h{own}>\n')

    def _link(self, element: Element) -> None:
        address, mark = element.get("href", ""), mark_in(element.get("href", ""))
        begin, outer, self.in_link = len(self.words), self.in_link, True
        inner = self._inner(element)
        self.in_link = outer
        text = self._spoken(begin)
        wanted = targets.written(address)
        target = targets.allowed(wanted)
        if outer:
            self.html.append(inner)
        elif target is None:
            code, said = targets.refused(wanted, text)
            self.findings.append(Finding(code, mark, said))
            self.html.append(inner)
        elif not text:
            self.findings.append(Finding("link-without-text", mark, {"target": target}))
        else:
            if is_vague(text):
                self.findings.append(Finding("vague-link-text", mark, {"text": text}))
            title = targets.written(element.get("title", ""))
            attribute = f' title="{escape(title)}"' if title else ""
            self.html.append(f'<a href="{self._placeholder(target, mark, text)}"{attribute}>{inner}</a>')

    def _image(self, element: Element) -> None:
        address = element.get("src", "")
        target, mark = targets.written(address), mark_in(address)
        description = " ".join(targets.written(element.get("alt", "")).split())
        self.words.append(description)
        if not targets.is_own_image(target):
            self.findings.append(Finding("image-elsewhere", mark, {"target": target, "folder": self.folder}))
            self.html.append(escape(description, quote=False))
        elif not description:
            self.findings.append(Finding("image-without-alt", mark, {"target": target}))
        else:
            source = self._placeholder(target, mark, description)
            self.html.append(f'<img src="{source}" alt="{escape(description)}" loading="lazy"/>')

    def _placeholder(self, target: str, mark: int | None, text: str) -> str:
        self.targets.append(Target(target, mark, text))
        return chr(FIRST_PLACEHOLDER + len(self.targets) - 1)


def _cell(element: Element, tag: str) -> str:
    scope = ' scope="col"' if tag == "th" else ""
    side = element.get("align")
    return f'{scope} class="{side}"' if side in ("right", "center") else scope


def _start(element: Element) -> str:
    number = (element.get("start") or "").lstrip("0")
    return f' start="{number}"' if number.isascii() and number.isdigit() and len(number) < 7 else ""
