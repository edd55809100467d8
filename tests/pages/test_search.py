"""The search page as it is without a script; the browser's tests see the rest."""

from __future__ import annotations

import json


def test_without_a_script_the_lists_lead_to_everything(build):
    site = build({})
    links = site.links("/sok/")
    assert links["Kommuner från A till Ö"] == "../kommuner/"
    for way in ("../lan/", "../overenskommelser/", "../jobbspar/", "../branscher/", "../arbetsgivare/", "../siffror/"):
        assert way in links.values()
    assert list(site.page("/sok/").iter("noscript")) != []


def test_the_form_sends_its_words_in_the_address(build):
    forms = [form for form in build({}).main("/sok/").iter("form") if form.get("action")]
    assert [(form.get("action"), form.get("method", "get")) for form in forms] == [("./", "get")]
    assert [field.get("name") for field in forms[0].iter("input")] == ["q"]


def test_what_the_script_says_is_there_in_the_language_of_the_page(build):
    site = build({})
    said = {}
    for address in ("/sok/", "/en/sok/"):
        element = next(one for one in site.page(address).iter() if one.get("data-said"))
        said[address] = json.loads(element.get("data-said"))
    assert said["/sok/"].keys() == said["/en/sok/"].keys()
    assert said["/sok/"]["results"] == "Träffar"
    assert said["/en/sok/"]["results"] != "Träffar"


def test_search_engines_leave_the_page_out(build):
    metas = {one.get("name"): one.get("content") for one in build({}).page("/sok/").iter("meta")}
    assert "noindex" in metas["robots"]
