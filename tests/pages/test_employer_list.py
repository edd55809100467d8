from __future__ import annotations

SOURCES = "exempelkalla:\n  titel: Exempelkälla\n"


def track(employers: str) -> str:
    return f"titel: Exempelspår\nkommuner: [Åmål]\nkälla: [exempelkalla]\narbetsgivare: {employers}\n"


def test_a_list_without_employers_says_so(build):
    assert "Här finns ingenting ännu" in build({}).text("/arbetsgivare/")


def test_employers_stand_in_swedish_order_under_their_letters(build):
    names = ["Öbolaget", "Åbolaget", "Ärlan", "Zeta", "1-2-3 Städ", "Éclair", "Wexempel"]
    site = build({"sources.yaml": SOURCES, "job-tracks/ett.yaml": track(f"[{', '.join(names)}]")})
    links = [name for name in site.links("/arbetsgivare/") if name in names]
    assert links == ["1-2-3 Städ", "Éclair", "Wexempel", "Zeta", "Åbolaget", "Ärlan", "Öbolaget"]
    assert site.links("/arbetsgivare/")["Öbolaget"] == "obolaget/"


def test_every_letter_that_can_be_jumped_to_exists(build):
    site = build({"sources.yaml": SOURCES, "job-tracks/ett.yaml": track("[Öbolaget, Åkeriet, Abolaget, 3 Städ]")})
    page = site.page("/arbetsgivare/")
    ids = [one.get("id") for one in page.iter() if one.get("id")]
    anchors = [one.get("href") for one in page.iter("a") if (one.get("href") or "").startswith("#bokstav")]
    assert len(anchors) == 4
    assert {anchor[1:] for anchor in anchors} <= set(ids)


def test_employers_that_the_source_does_not_name_are_told_of(build):
    site = build({"sources.yaml": SOURCES, "job-tracks/ett.yaml": track("[{antal: 9}, {namn: Exempelbolaget}]")})
    assert "I 1 spår finns också arbetsgivare som källan inte nämner vid namn." in site.text("/arbetsgivare/")
    assert "/arbetsgivare/9/" not in site.addresses
