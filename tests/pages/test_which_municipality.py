from __future__ import annotations


def test_habo_asks_which_one_is_meant(build):
    site = build({})
    links = site.links("/kommuner/habo/")
    assert site.text("/kommuner/habo/").index("Habo, ") < site.text("/kommuner/habo/").index("Håbo, ")
    assert links == {
        "Habo, Jönköpings län": "../habo-jonkopings-lan/",
        "Håbo, Uppsala län": "../habo-uppsala-lan/",
    }
