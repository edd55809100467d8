from __future__ import annotations

from pathlib import Path

import pytest

from overens.cli.project import CONFIG
from overens.config import Config, read_config
from overens.problems import SetupError

LEAST = "namn: Exempel\nadress: https://exempel.example\n"


def read(tmp_path: Path, text: str) -> tuple[Config | None, list[tuple[str, int, int, str | None]]]:
    file = tmp_path / "config.yaml"
    file.write_text(text, encoding="utf-8")
    config, _, problems = read_config(file)
    return config, [(p.code, p.place.line, p.place.column, p.value("key")) for p in problems]


def test_the_projects_own_settings_are_good_and_use_every_setting() -> None:
    config, _, problems = read_config(CONFIG)
    assert not problems
    assert config
    text = CONFIG.read_text(encoding="utf-8")
    pending = [Config]
    while pending:
        for field in pending.pop().model_fields.values():
            assert f"{field.alias}:" in text, f"{field.alias} is not explained in config.yaml"
            assert field.description
            if isinstance(field.annotation, type) and hasattr(field.annotation, "model_fields"):
                pending.append(field.annotation)


def test_name_and_address_are_enough(tmp_path: Path) -> None:
    config, problems = read(tmp_path, LEAST)
    assert not problems
    assert config
    assert (config.name, config.address, config.message_language) == ("Exempel", "https://exempel.example", "sv")
    assert (config.limits.lix, config.limits.expiring_months, config.limits.file_bytes) == (55, 6, 2_000_000)


def test_values_mean_what_they_say(tmp_path: Path) -> None:
    config, problems = read(
        tmp_path,
        LEAST + "gränser: {filstorlek: 1.5 MB, sidvikt: 300kB, upphör-inom: 1 år, lix: 40}\nspråk: [sv, ar]\n",
    )
    assert not problems
    assert config
    assert (config.limits.file_bytes, config.limits.page_bytes, config.limits.expiring_months) == (
        1_500_000,
        300_000,
        12,
    )
    assert config.languages == ("sv", "ar")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("namn: Exempel\n", ("config-missing-key", 1, 1, "adress")),
        (LEAST + "nam: x\n", ("config-unknown-key", 3, 1, "nam")),
        (LEAST + "gränser:\n  lxi: 5\n", ("config-unknown-key", 4, 3, "lxi")),
        (LEAST + "name: x\n", ("config-unknown-key", 3, 1, "name")),
        ("namn: Exempel\nadress: exempel.example\n", ("config-value", 2, 9, "adress")),
        ("namn: Exempel\nadress: https://exempel.example/?a\n", ("config-value", 2, 9, "adress")),
        (LEAST + "gränser:\n  filstorlek: stor\n", ("config-value", 4, 15, "gränser.filstorlek")),
        (LEAST + "gränser:\n  upphör-inom: snart\n", ("config-value", 4, 16, "gränser.upphör-inom")),
        (LEAST + "gränser: {lix: hög}\n", ("config-value", 3, 16, "gränser.lix")),
        (LEAST + "gränser: 5\n", ("config-value", 3, 10, "gränser")),
        (LEAST + "meddelandespråk: de\n", ("config-value", 3, 18, "meddelandespråk")),
        (LEAST + "språk: sv\n", ("config-value", 3, 8, "språk")),
        (LEAST + "språk: [en]\n", ("config-value", 3, 8, "språk")),
        (LEAST + "språk: [en, sv]\n", ("config-value", 3, 8, "språk")),
        (LEAST + "språk: [sv, Svenska]\n", ("config-value", 3, 13, "språk")),
        (LEAST + "ansvarig: {epost: ingen}\n", ("config-value", 3, 19, "ansvarig.epost")),
        ("namn: [a]\nadress: https://exempel.example\n", ("config-value", 1, 7, "namn")),
    ],
)
def test_a_mistake_is_told_once_at_its_place(tmp_path: Path, text: str, problem: tuple[str, int, int, str]) -> None:
    config, problems = read(tmp_path, text)
    assert config is None
    assert problems == [problem]


@pytest.mark.parametrize("text", ["", "bara text\n", "namn: a: b\n", "\tnamn: x\n", "namn: a\nnamn: b\n"])
def test_what_is_no_list_of_settings_is_told_as_in_the_content(tmp_path: Path, text: str) -> None:
    config, problems = read(tmp_path, text)
    assert config is None
    assert len(problems) == 1


def test_a_file_that_is_not_there_is_set_up(tmp_path: Path) -> None:
    with pytest.raises(SetupError):
        read_config(tmp_path / "saknas.yaml")


def test_what_is_said_in_another_language_falls_back_on_the_sites_own(tmp_path: Path) -> None:
    config, problems = read(
        tmp_path,
        LEAST + "beskrivning: Avtal\nupplysning: Ingen myndighet.\nrapportera: {text: Skriv!}\nspråk: [sv, en, ar]\n"
        "översättningar: {en: {upplysning: No authority., rapportera: Write!}}\n",
    )
    assert not problems
    assert config
    assert [
        (words.description, words.disclaimer, words.report) for words in map(config.words_in, ("sv", "en", "ar"))
    ] == [
        ("Avtal", "Ingen myndighet.", "Skriv!"),
        ("Avtal", "No authority.", "Write!"),
        ("Avtal", "Ingen myndighet.", "Skriv!"),
    ]


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("översättningar: {en: {upplysnig: x}}", ("config-unknown-key", 4, 23, "upplysnig")),
        ("översättningar:\n  en:\n    upplysning: [x]", ("config-value", 6, 17, "översättningar.en.upplysning")),
        ("översättningar: {en: x}", ("config-value", 4, 22, "översättningar")),
        ("översättningar: [en]", ("config-value", 4, 17, "översättningar")),
        ("översättningar: {de: {upplysning: x}}", ("config-language-unused", 4, 18, None)),
        ("översättningar: {sv: {upplysning: x}}", ("config-language-unused", 4, 18, None)),
    ],
)
def test_a_mistake_among_the_translations_is_told_once_at_its_place(
    tmp_path: Path, written: str, problem: tuple[str, int, int, str | None]
) -> None:
    config, problems = read(tmp_path, f"{LEAST}språk: [sv, en]\n{written}\n")
    assert config is None
    assert problems == [problem]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("språk: [sv, sv]", [(3, 13, "sv", "språk: [sv]")]),
        ("språk: [sv, en, sv, en]", [(3, 17, "sv", "språk: [sv, en]"), (3, 21, "en", "språk: [sv, en]")]),
        ("språk:\n  - sv\n  - sv", [(5, 5, "sv", "språk: [sv]")]),
        ("språk: [sv, en]", []),
    ],
)
def test_what_stands_twice_in_a_list_is_told(
    tmp_path: Path, written: str, found: list[tuple[int, int, str, str]]
) -> None:
    file = tmp_path / "config.yaml"
    file.write_text(f"{LEAST}{written}\n", encoding="utf-8")
    config, _, problems = read_config(file)
    assert (config is None) == bool(found)
    assert {one.code for one in problems} <= {"config-listed-twice"}
    places = [(one.place.line, one.place.column, one.value("value"), one.value("right")) for one in problems]
    assert places == found
