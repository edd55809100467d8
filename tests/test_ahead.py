"""What somebody writes is made before all other pages, and is the page that the whole build makes."""

from pathlib import Path

import pytest

from overens import pipeline
from overens.ahead import Ahead
from overens.settings import Settings

AGREEMENT = """\
titel: Exempelavtal om samverkan
typ: samlad
kommuner: [{municipality}]
undertecknad: {signed}
"""


@pytest.fixture
def settings(build) -> Settings:
    files = {f"agreements/{name}.yaml": agreement(name, "2020-01-31") for name in ("ett", "tva")}
    return build({**files, "pages/om.md": "---\ntitel: Om\n---\n\nFörst.\n"}, preview=True).settings


def agreement(name: str, signed: str) -> str:
    return AGREEMENT.format(municipality={"ett": "Åmål", "tva": "Habo"}.get(name, "Håbo"), signed=signed)


def write(content: Path, name: str, signed: str) -> None:
    (content / "agreements" / f"{name}.yaml").write_text(agreement(name, signed), encoding="utf-8")


def built(settings: Settings, ahead: Ahead) -> dict[str, bytes]:
    """Build once; what was made ahead, which must be there before the site is."""
    early: dict[str, bytes] = {}
    before = {path: path.read_bytes() for path in settings.output.rglob("*.html")}

    def first(prepared: pipeline.Prepared) -> None:
        assert {path: path.read_bytes() for path in settings.output.rglob("*.html")} == before
        early.update(ahead.pages(settings, prepared))

    report = pipeline.build(settings, first)
    assert not [one for one in report.problems if one.severity == "error"], report.problems
    assert all((settings.output / path).read_bytes() == page for path, page in early.items())
    return early


def test_only_the_pages_about_what_was_changed_are_made_ahead(settings):
    ahead = Ahead()
    assert built(settings, ahead) == {}, "of the first build nothing has changed"
    write(settings.content, "ett", "2021-02-28")
    early = built(settings, ahead)
    assert sorted(early) == ["en/overenskommelser/ett/index.html", "overenskommelser/ett/index.html"]
    assert "28 februari 2021" in early["overenskommelser/ett/index.html"].decode()
    assert built(settings, ahead) == {}


def test_a_new_record_and_a_changed_text_are_seen(settings):
    ahead = Ahead()
    built(settings, ahead)
    write(settings.content, "tre", "2022-03-31")
    (settings.content / "pages" / "om.md").write_text("---\ntitel: Om\n---\n\nSedan.\n", encoding="utf-8")
    early = built(settings, ahead)
    assert sorted(early) == ["en/overenskommelser/tre/index.html", "om/index.html", "overenskommelser/tre/index.html"]


def test_after_mistakes_what_was_changed_meanwhile_is_seen(settings):
    ahead = Ahead()
    built(settings, ahead)
    write(settings.content, "ett", "2021-02-31")
    asked: list[pipeline.Prepared] = []
    assert pipeline.build(settings, asked.append).pages == 0
    assert asked == [], "with mistakes nothing can be made"
    write(settings.content, "ett", "2021-03-01")
    assert "1 mars 2021" in built(settings, ahead)["overenskommelser/ett/index.html"].decode()
