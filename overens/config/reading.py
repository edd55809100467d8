"""Reading the settings, with the same places and texts as the content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from overens.config.model import Config
from overens.problems import Place, Problem, SetupError, problem, sorted_once
from overens.sources import Limits, Loc, Source, SourceFile, read_source
from overens.swedish.suggestions import nearest


def read_config(file: Path) -> tuple[Config | None, Source | None, tuple[Problem, ...]]:
    """The settings in a file; None where they cannot be used, and then there are problems.

    The places of the problems name the file without its folder. The source gives its lines. Raises `SetupError`
    where there is no such file.
    """
    if not file.is_file():
        raise SetupError(
            f"Filen med inställningar finns inte: {file}. Ange en annan med --config.",
            f"There is no file of settings: {file}. Name another with --config.",
        )
    source, problems = read_source(SourceFile(file.name, file.resolve()), Limits())
    if source is None or source.data is None or problems:
        return None, source, problems
    try:
        config = Config.model_validate(source.data)
        told = [*_listed_twice(source, source.data, ()), *_translated_to_no_language(source, config)]
    except ValidationError as error:
        config, told = None, [_told(source, tuple(found["loc"]), found["type"]) for found in error.errors()]
    return None if told else config, source, sorted_once(told)


def _listed_twice(source: Source, value: Any, loc: Loc) -> Iterator[Problem]:
    """What stands more than once in a list, however deep: it would have no effect, and something else may be meant."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _listed_twice(source, inner, (*loc, key))
    elif isinstance(value, list):
        once = list(dict.fromkeys(one for one in value if isinstance(one, str)))
        right = f"{loc[-1]}: [{', '.join(once)}]"
        for index, one in enumerate(value):
            if one in value[:index]:
                yield problem("config-listed-twice", source.place((*loc, index)), key=loc[-1], value=one, right=right)


def _translated_to_no_language(source: Source, config: Config) -> Iterator[Problem]:
    """Translations to what is none of the site's other languages: nobody would see them."""
    others = config.languages[1:]
    for one in (one for one in config.translations if one not in others):
        place, listed = source.key_place(("översättningar", one)), ", ".join(config.languages)
        yield problem("config-language-unused", place, value=one, languages=listed, suggestion=nearest(one, others))


def _told(source: Source, loc: Loc, kind: str) -> Problem:
    model, field, key = _field(loc)
    name = ".".join(str(part) for part in key)
    if kind == "extra_forbidden":
        known = [str(info.alias) for info in model.model_fields.values()]
        suggestion = nearest(str(loc[-1]), known)
        listed = ", ".join(f"`{word}`" for word in known)
        return problem("config-unknown-key", source.key_place(loc), key=loc[-1], known=listed, suggestion=suggestion)
    example = f"{field.alias}: {field.examples[0]}" if field and field.examples else f"{key[-1]}: …"
    if kind == "missing":
        return problem("config-missing-key", Place(source.path), key=name, example=example)
    return problem("config-value", source.place(loc), key=name, example=example)


def _field(loc: Loc, model: type[BaseModel] = Config, start: int = 0) -> tuple[type[BaseModel], FieldInfo | None, Loc]:
    """The model and the field that a place in the settings belongs to, and the field's own place."""
    field = next((info for info in model.model_fields.values() if info.alias == loc[start]), None)
    inner: Any = field.annotation if field else None
    following = start + 1
    if get_origin(inner) is dict:
        inner, following = get_args(inner)[1], following + 1
    if following < len(loc) and isinstance(inner, type) and issubclass(inner, BaseModel):
        return _field(loc, inner, following)
    return model, field, loc[: start + 1]
