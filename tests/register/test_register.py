"""The register of municipalities and counties."""

from __future__ import annotations

import unicodedata

import pytest

from overens import register
from overens.register import find_county, find_municipality, neighbours


def test_all_are_there_once() -> None:
    assert len(register.MUNICIPALITIES) == len(register.MUNICIPALITY_BY_CODE) == 290
    assert len(register.COUNTIES) == len(register.COUNTY_BY_CODE) == 21
    assert {municipality.county_code for municipality in register.MUNICIPALITIES} == set(register.COUNTY_BY_CODE)


def test_every_address_is_unique() -> None:
    assert len({municipality.slug for municipality in register.MUNICIPALITIES}) == 290
    assert len({county.slug for county in register.COUNTIES}) == 21


def test_the_two_that_collide_carry_their_county() -> None:
    assert register.MUNICIPALITY_BY_CODE["0643"].slug == "habo-jonkopings-lan"
    assert register.MUNICIPALITY_BY_CODE["0305"].slug == "habo-uppsala-lan"
    assert not any(municipality.slug == "habo" for municipality in register.MUNICIPALITIES)


@pytest.mark.parametrize(("code", "slug"), [("0114", "upplands-vasby"), ("1492", "amal"), ("0139", "upplands-bro")])
def test_addresses_of_the_contract(code: str, slug: str) -> None:
    assert register.MUNICIPALITY_BY_CODE[code].slug == slug


def test_county_addresses_have_no_lan() -> None:
    assert [county.slug for county in register.COUNTIES if county.code in ("14", "20")] == [
        "vastra-gotaland",
        "dalarna",
    ]


def test_all_are_found_by_every_name_and_by_code() -> None:
    for municipality in register.MUNICIPALITIES:
        for text in (municipality.code, municipality.name, municipality.official_name, municipality.legal_name.upper()):
            assert find_municipality(text) is municipality
        assert find_municipality(unicodedata.normalize("NFD", f" {municipality.name} ")) is municipality
    for county in register.COUNTIES:
        for text in (county.code, county.name, county.official_name):
            assert find_county(text) is county


@pytest.mark.parametrize("text", ["Amål", "Falu", "114", "9999", "", "Hudiksvalls", "Stockholms län"])
def test_near_misses_are_not_found(text: str) -> None:
    assert find_municipality(text) is None


def test_neighbours_share_a_border() -> None:
    def names(code: str) -> set[str]:
        return {register.MUNICIPALITY_BY_CODE[other].name for other in neighbours(code)}

    assert names("1492") == {"Säffle", "Bengtsfors", "Mellerud"}  # Årjäng only touches a corner
    assert names("0980") == set()
    with pytest.raises(KeyError):
        neighbours("9999")


def test_neighbours_are_mutual() -> None:
    for municipality in register.MUNICIPALITIES:
        others = neighbours(municipality.code)
        assert municipality.code not in others
        assert all(municipality.code in neighbours(other) for other in others)
    # Sweden's only municipalities without a neighbour on land are islands.
    assert sum(1 for one in register.MUNICIPALITIES if not neighbours(one.code)) < 6
