"""Headings of texts: their anchors are never those of the page itself, and links find them."""

from __future__ import annotations

from collections import Counter

AGREEMENT = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\njobbspår: [exempel]\n"
TRACK = "titel: Exempelspår\nkommuner: [Åmål]\nkälla: [ett]\n"


def ids(page) -> Counter[str]:
    return Counter(one.get("id") for one in page.iter() if one.get("id"))


def test_a_heading_named_as_a_section_of_the_page_does_not_take_its_anchor(build):
    site = build(
        {
            "agreements/exempel.yaml": AGREEMENT,
            "agreements/exempel.md": "## Jobbspår\n\nEn text.\n",
            "job-tracks/exempel.yaml": TRACK,
            "sources.yaml": "ett:\n  titel: Exempelkälla\n",
        }
    )
    found = ids(site.page("/overenskommelser/exempel/"))
    assert {name for name, times in found.items() if times > 1} == set()
    assert {"jobbspar", "_jobbspar"} <= set(found)


def test_links_find_headings_however_they_are_written(build):
    targets = ("#mal", "#_mal", "pages/prov-2#mal", "pages/prov-3#_mal", "/prov-4/#_mal")
    body = "---\ntitel: Exempel\n---\n[Till målen]({})\n\n## Mål\n"
    site = build({f"pages/prov-{number}.md": body.format(target) for number, target in enumerate(targets)})
    assert site.codes == []
    for number, target in enumerate(targets):
        address = f"/prov-{number}/"
        assert site.links(address)["Till målen"].endswith("#_mal"), target
        assert "_mal" in ids(site.page(address)), target


def test_a_link_to_no_heading_is_told_with_what_may_be_meant(build):
    site = build({"pages/prov.md": "---\ntitel: Exempel\n---\n[Till målen](#maal)\n\n## Mål\n"})
    (found,) = [one for one in site.prepared.problems if one.code == "link-to-missing-heading"]
    assert found.value("suggestion") == "#mal"
