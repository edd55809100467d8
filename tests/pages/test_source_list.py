from __future__ import annotations


def test_sources_stand_by_title_in_swedish_order_with_how_often_they_are_cited(build):
    sources = (
        "a: {titel: Öppen källa}\nb: {titel: Årsrapport, beteckning: SOU 2023:7}\nc: {titel: Zon}\nd: {titel: alfa}\n"
    )
    site = build(
        {
            "sources.yaml": sources,
            "agreements/a.yaml": "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\nkälla: [b]\n",
        }
    )
    assert site.headings("/kallor/")[1:] == ["alfa", "Zon", "Årsrapport", "Öppen källa"]
    assert "1 sida bygger på den" in site.text("/kallor/")
    assert "SOU 2023:7" in site.text("/kallor/")
    assert site.links("/kallor/")["Öppen källa"] == "a/"


def test_many_sources_stand_under_their_letters(build):
    titles = [f"Källa {number}" for number in range(1, 19)]
    sources = "".join(f"k{number}: {{titel: {title}}}\n" for number, title in enumerate(titles))
    site = build({"sources.yaml": f"{sources}a: {{titel: Årsrapport}}\nb: {{titel: 2018 års rapport}}\n"})
    assert site.headings("/kallor/")[1:] == ["#", "2018 års rapport", "K", *titles, "Å", "Årsrapport"]
    assert site.links("/kallor/")["Å"] == "#bokstav-aa"


def test_a_list_without_sources_says_so(build):
    assert "Här finns ingenting ännu" in build({}).text("/kallor/")
