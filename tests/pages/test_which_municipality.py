from __future__ import annotations


def test_habo_asks_which_one_is_meant(build):
    links = build({}).links("/kommuner/habo/")
    assert links == {
        "Habo, Jönköpings län": "../habo-jonkopings-lan/",
        "Håbo, Uppsala län": "../habo-uppsala-lan/",
    }
