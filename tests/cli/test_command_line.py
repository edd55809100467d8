from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from overens import __version__
from overens.cli import front
from overens.cli.commands import COMMANDS

from .conftest import AGREEMENT, Outcome

Run = Callable[..., Outcome]

BROKEN = "titel: Exempelavtal\ntyp: samlad\nkommuner: [Amal]\nkälla: [exempel]\n"


def break_it(place: Path) -> None:
    (place / "content/agreements/exempel.yaml").write_text(BROKEN, encoding="utf-8")


def test_a_good_site_passes_the_check_and_nothing_is_written(run: Run, place: Path) -> None:
    before = sorted(place.rglob("*"))
    outcome = run("check", "--as-of", "2026-01-15")
    assert (outcome.code, outcome.out, outcome.err) == (0, "Inga fel.\n", "")
    assert sorted(place.rglob("*")) == before


def test_a_mistake_in_the_content_is_exit_code_1(run: Run, place: Path) -> None:
    break_it(place)
    outcome = run("check")
    assert outcome.code == 1
    assert "Fel i content/agreements/exempel.yaml:3:12" in outcome.out
    assert "Åmål" in outcome.out
    assert outcome.err == ""


@pytest.mark.parametrize("arguments", [("--format", "json", "check"), ("check", "--format", "json")])
def test_options_are_taken_before_and_after_the_command(run: Run, place: Path, arguments: tuple[str, ...]) -> None:
    break_it(place)
    (problem,) = run(*arguments).json["problems"]
    assert (problem["file"], problem["line"], problem["column"]) == ("agreements/exempel.yaml", 3, 12)


def test_the_option_after_the_command_wins(run: Run, place: Path) -> None:
    break_it(place)
    assert run("--lang", "sv", "check", "--lang", "en").out.startswith("Error in ")
    assert run("--lang", "en", "check", "--lang", "sv").out.startswith("Fel i ")


def test_messages_are_in_the_language_of_the_configuration(run: Run, place: Path) -> None:
    break_it(place)
    config = place / "config.yaml"
    config.write_text(config.read_text(encoding="utf-8") + "meddelandespråk: en\n", encoding="utf-8")
    assert run("check").out.startswith("Error in ")
    assert run("check", "--lang", "sv").out.startswith("Fel i ")


def test_a_language_without_texts_is_told_before_its_pages_are_missed(run: Run, place: Path) -> None:
    config = place / "config.yaml"
    config.write_text(config.read_text(encoding="utf-8") + "språk: [sv, xx]\n", encoding="utf-8")
    outcome = run("check")
    assert outcome.code == 2
    assert "”xx”" in outcome.err


@pytest.mark.parametrize("command", [(), ("build",)])
def test_without_a_command_the_site_is_built(run: Run, place: Path, command: tuple[str, ...]) -> None:
    outcome = run("--no-search", "--output", "ut", *command, "--format", "json")
    assert outcome.code == 0, outcome.out
    assert outcome.json["pages"] > 0
    assert outcome.json["problems"] == []
    assert outcome.json["seconds"]
    assert "Exempelavtal" in (place / "ut/overenskommelser/exempel/index.html").read_text(encoding="utf-8")


def test_a_site_with_mistakes_is_not_built(run: Run, place: Path) -> None:
    break_it(place)
    outcome = run("--output", "ut")
    assert outcome.code == 1
    assert "Ingenting har ändrats i ut." in outcome.out
    assert not (place / "ut").exists()


def test_the_check_can_be_limited_to_a_file(run: Run, place: Path) -> None:
    break_it(place)
    other = place / "content/agreements/annat.yaml"
    other.write_text(BROKEN.replace("Amal", "Amaal"), encoding="utf-8")
    assert {p["file"] for p in run("check", "--format", "json").json["problems"]} == {
        "agreements/annat.yaml",
        "agreements/exempel.yaml",
    }
    for path in ("content/agreements/annat.yaml", "agreements/annat.yaml", str(other)):
        problems = run("check", path, "--format", "json").json["problems"]
        assert {p["file"] for p in problems} == {"agreements/annat.yaml"}, path
    for path in ("content", "content/agreements/", "agreements"):
        assert len(run("check", path, "--format", "json").json["problems"]) == 2, path


def test_a_path_that_is_not_there_or_elsewhere_is_wrong_use(run: Run) -> None:
    missing = run("check", "agreements/finns-inte.yaml")
    assert missing.code == 2
    assert "agreements/finns-inte.yaml finns inte" in missing.err
    elsewhere = run("check", "config.yaml")
    assert elsewhere.code == 2
    assert "ligger inte i innehållets mapp" in elsewhere.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("bild",), "Kommandot ”bild” finns inte. Menade du build?"),
        (("--strikt",), "Flaggan --strikt finns inte. Menade du --strict?"),
        (("check", "--strikt"), "Flaggan --strikt finns inte. Menade du --strict?"),
        (("--format", "xml"), "--format kan inte vara ”xml”. Välj en av: text, github, json."),
        (("--lang=de",), "--lang kan inte vara ”de”."),
        (("--as-of", "2018-02"), "--as-of: ”2018-02” är inget helt datum."),
        (("--as-of", "2018-02-30"), "--as-of: ”2018-02-30” är inget helt datum."),
        (("--as-of", "hösten 2018"), "är inget helt datum"),
        (("--as-of", "1799-12-31"), "--as-of: året ska ligga från 1800 till 2199, inte 1799."),
        (("--as-of", "0001-01-01"), "--as-of: året ska ligga från 1800 till 2199, inte 0001."),
        (("--as-of", "9999-12-31"), "--as-of: året ska ligga från 1800 till 2199, inte 9999."),
        (("--as-of",), "Flaggan --as-of behöver ett värde."),
        (("--strict=1",), "Flaggan --strict tar inget värde."),
        (("--jobs", "0"), "--jobs ska vara ett heltal från 1 till 256"),
        (("serve", "--port", "http"), "--port ska vara ett heltal"),
        (("build", "mer"), "”mer” är ett ord för mycket."),
        (("explain", "finns-inte-alls"), "är varken en felkod, en regel, en sidtyp eller en lista."),
        (("--content", "saknas", "check"), "Mappen saknas finns inte. Ange en annan med --content."),
        (("--templates", "saknas", "check"), "Ange en annan med --templates."),
        (("check", "--config", "saknas.yaml"), "Filen med inställningar finns inte: saknas.yaml."),
        (("new",), "Slagen är: agreement (överenskommelse), job-track (jobbspår), event (händelse), news (nyhet)."),
        (("new", "agreement"), "Vilket id ska filen ha?"),
        (("new", "job-trak", "x"), "Slaget ”job-trak” finns inte. Menade du job-track?"),
        (
            ("new", "jobbspår", "x"),
            "Menade du job-track? Välj ett av: agreement (överenskommelse), job-track (jobbspår)",
        ),
        (
            ("check", "agreements/exempel"),
            "finns inte, varken här eller i content. Menade du content/agreements/exempel.yaml?",
        ),
        (("--content", "config.yaml", "check"), "config.yaml är en fil. Ange en mapp med --content."),
    ],
)
def test_wrong_use_is_told_in_swedish_with_exit_code_2(run: Run, arguments: tuple[str, ...], told: str) -> None:
    outcome = run(*arguments)
    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err.startswith("Fel: ")
    assert told in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_a_path_written_as_on_windows_is_understood_everywhere(run: Run) -> None:
    for path in ("agreements\\exempel.yaml", "content\\agreements\\exempel.yaml", ".\\content"):
        assert run("check", path).code == 0, path


def test_wrong_use_is_told_in_english_when_asked(run: Run) -> None:
    outcome = run("bild", "--lang", "en")
    assert outcome.err.startswith("Error: There is no command “bild”. Did you mean build?")


def test_with_json_even_a_failure_is_one_object(run: Run) -> None:
    for arguments in (("bild",), ("--as-of", "x"), ("check", "--content", "saknas")):
        outcome = run("--format", "json", *arguments)
        assert outcome.code == 2
        assert outcome.json["problems"] == []
        assert outcome.json["error"]


def test_mistakes_in_the_configuration_are_told_like_those_in_the_content_but_as_set_up(run: Run, place: Path) -> None:
    (place / "config.yaml").write_text("namn: Exempel\nadres: https://exempel.example\n", encoding="utf-8")
    outcome = run("check")
    assert outcome.code == 2
    assert "Fel i config.yaml:2:1\n  Inställningen `adres` finns inte.\n" in outcome.out
    assert "Menade du `adress`?" in outcome.out
    told = run("check", "--format", "json").json
    assert {problem["code"] for problem in told["problems"]} == {"config-unknown-key", "config-missing-key"}
    assert told["problems"][0]["file"] == "config.yaml"
    assert told["error"] == "2 fel i 1 fil."


def test_our_own_mistake_is_not_blamed_on_the_content(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("oj")

    monkeypatch.setattr("overens.pipeline.check", broken)
    outcome = run("check", "--format", "json")
    assert outcome.code == 2
    assert "ZeroDivisionError: oj" in outcome.err
    assert "Det är inte ditt fel" in outcome.json["error"]


def test_an_interruption_is_quiet(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("overens.pipeline.check", stopped)
    outcome = run("check")
    assert outcome.code == 130
    assert "Traceback" not in outcome.err


def test_drafts_and_dates_reach_the_pipeline(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def record(settings: object, _: object) -> object:
        seen.append(settings)
        raise KeyboardInterrupt

    monkeypatch.setattr("overens.pipeline.check", record)
    run("check")
    run("check", "--drafts", "--strict", "--as-of", "2018-10-24", "--no-search", "--jobs", "3", "--output", "ut")
    plain, full = seen
    assert (plain.drafts, plain.strict, plain.search, plain.output.name) == (False, False, True, "site")
    assert (full.drafts, full.strict, full.search, full.jobs, full.output.name) == (True, True, False, 3, "ut")
    assert full.as_of.isoformat() == "2018-10-24"


def test_help_is_in_swedish(run: Run) -> None:
    outcome = run("--help", config=False)
    assert outcome.code == 0
    assert outcome.out.startswith("Användning: python build.py [FLAGGOR] [KOMMANDO]")
    for command in COMMANDS:
        assert f"  {command.name} " in outcome.out
        told = run(str(command.name), "--help", config=False)
        assert told.code == 0
        for english in ("Usage", "Options", "Commands", "Show this"):
            assert english not in told.out + outcome.out


def test_the_version_is_told(run: Run) -> None:
    assert run("--version", config=False).out == f"Överens {__version__}\n"


def test_the_agreement_of_these_tests_is_whole() -> None:
    assert AGREEMENT.replace("Åmål", "Amal") == BROKEN


def test_no_words_at_all_are_no_mistake() -> None:
    # `python build.py` alone once broke here: the option is looked for among no arguments.
    assert front._said([], "--lang", ("sv", "en"), "sv") == "sv"
