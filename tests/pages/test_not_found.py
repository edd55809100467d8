from __future__ import annotations


def test_every_link_is_a_whole_address_because_it_is_shown_at_any_depth(build):
    page = build({}).page("/404.html")
    hrefs = [one.get("href") or one.get("src") for one in page.iter()]
    wrong = [href for href in hrefs if href and not href.startswith(("https://overens.example/", "#", "mailto:"))]
    assert wrong == []
    assert [form.get("action") for form in page.iter("form")][-1] == "https://overens.example/sok/"


def test_it_says_what_happened_and_leads_on(build):
    site = build({})
    assert "Sidan finns inte" in site.text("/404.html")
    assert site.links("/404.html")["Kommuner"] == "https://overens.example/kommuner/"


def test_search_engines_leave_it_out(build):
    metas = {one.get("name"): one.get("content") for one in build({}).page("/404.html").iter("meta")}
    assert "noindex" in metas["robots"]


def test_at_the_root_it_speaks_both_languages_for_servers_show_it_for_every_address(project):
    for address, other, said in (
        ("/404.html", "en", "The page does not exist. Go on in English"),
        ("/en/404.html", "sv", "Sidan finns inte. Fortsätt på svenska"),
    ):
        assert [p.get("lang") for p in project.page(address).iter("p") if said in "".join(p.itertext())] == [other]
