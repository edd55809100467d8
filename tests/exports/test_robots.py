from __future__ import annotations

from urllib.robotparser import RobotFileParser

from overens.exports.robots import robots_text

PAGE = "https://exempel.example/kommuner/amal/"


def read(text: bytes) -> RobotFileParser:
    parser = RobotFileParser()
    parser.parse(text.decode().splitlines())
    return parser


def test_a_public_site_may_be_read_and_names_its_sitemap() -> None:
    robots = read(robots_text("https://exempel.example", indexed=True))

    assert robots.can_fetch("*", PAGE)
    assert robots.site_maps() == ["https://exempel.example/sitemap.xml"]


def test_another_site_asks_to_be_left_alone() -> None:
    assert not read(robots_text("https://exempel.example", indexed=False)).can_fetch("*", PAGE)
