"""The shorter generated code says what Jinja's own says."""

from __future__ import annotations

from dataclasses import dataclass

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2.compiler import CodeGenerator
from markupsafe import Markup, escape

from overens.render.compiling import QuickCode, shown
from overens.render.environment import PlainEnvironment


@dataclass(frozen=True)
class Fact:
    """What a view may hold."""

    label: str
    value: object = "<b>&"
    parts: tuple[str, ...] = ("ett", "två")


class Usual(PlainEnvironment):
    """The same environment, compiled by Jinja's own code generator."""

    code_generator_class = CodeGenerator


VALUES = {
    "fact": Fact("Län"),
    "plain": {"label": "A & B", "items": [1, 2], "inner": {"deep": Markup("<i>x</i>")}},
    "facts": [Fact("ett"), Fact("två", Markup("<br/>"))],
    "word": 'it\'s <1> "2"',
    "markup": Markup("<p>1</p>"),
}

SAME = {
    "escaping": "{{ word }}{{ markup }}{{ fact.value }}{{ plain.inner.deep }}{{ 12 }}",
    "mappings": "{{ plain['label'] }}{{ plain.items|join(', ') }}{{ 'none' if plain.missing is none }}",
    "questions": "{{ fact.nothing is defined }}{{ fact.nothing|default('-') }}{{ fact.label is defined }}",
    "loops": "{% for one in facts if one.label %}{{ loop.index }}{{ one.label }}{{ one.value }}{% endfor %}",
    "joined": "{{ fact.label ~ word ~ markup }}{{ facts|map(attribute='label')|join('; ') }}",
    "set": "{% set html %}<u>{{ word }}</u>{% endset %}{{ html }}{% set n = fact.parts[0].upper() %}{{ n }}",
    "macro": "{% macro m(a, b='<', c=a) %}{{ a }}{{ b }}{{ c }}{% endmacro %}{{ m(1) }}{{ m(1, c='&') }}",
    "names": "{% macro m(a, b) %}{{ a }}{{ b }}{% endmacro %}{{ m(b=2, a=word) }}{{ m(*[1], **{'b': word}) }}",
    "caller": "{% macro m(a) %}{{ caller(a ~ '!') }}{% endmacro %}{% call(x) m('q') %}{{ x }}{{ word }}{% endcall %}",
    "no caller": "{% macro m() %}{{ 1 if caller is defined }}{% endmacro %}{{ m() }}{% call m() %}{% endcall %}",
    "nested": "{% macro a(x) %}<a>{{ x }}{% endmacro %}{% macro b(x) %}{{ a(a(x.label)) }}{% endmacro %}{{ b(fact) }}",
    "rest": "{% macro m(a) %}{{ a }}{{ varargs|join }}{{ kwargs|length }}{% endmacro %}{{ m(1, 2, '<', k=3) }}",
    "keywords": "{{ dict(a=1, class=2)|length }}",
    "filters": "{{ word|upper }}{{ word|e }}{{ word|safe }}{% filter upper %}{{ fact.label }}{% endfilter %}",
    "recursion": "{% for x in [[1], [[2]]] recursive %}{{ loop(x) if x is iterable else x }}{% endfor %}",
    "blocks": "{% block a %}{{ fact.label }}{% endblock %}{{ self.a() }}",
}


def rendered(kind: type[PlainEnvironment], template: str) -> str:
    made = kind(autoescape=True, undefined=jinja2.StrictUndefined, finalize=shown)
    return made.from_string(template).render(VALUES)


@pytest.mark.parametrize("template", SAME.values(), ids=SAME)
def test_says_what_jinja_says(template: str) -> None:
    ours = rendered(PlainEnvironment, template)
    assert ours == rendered(Usual, template)
    assert ours


def test_inheritance_and_super_blocks() -> None:
    loader = jinja2.DictLoader(
        {
            "base": "{% block a %}<{{ fact.label }}>{% endblock %}",
            "page": "{% extends 'base' %}{% from 'part' import m %}"
            "{% block a %}{{ super() }}{{ m(fact) }}{% endblock %}",
            "part": "{% macro m(one) %}<li>{{ one.value }}</li>{% endmacro %}",
        }
    )
    ours, usual = (kind(autoescape=True, loader=loader).get_template("page") for kind in (PlainEnvironment, Usual))
    assert ours.render(VALUES) == usual.render(VALUES) == "<Län><li>&lt;b&gt;&amp;</li>"


@pytest.mark.parametrize(
    "template",
    [
        "{{ fact.nothing }}",
        "{{ nothing.label }}",
        "{{ nothing() }}",
        "{{ plain.missing }}",
        "{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}",
        "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}",
        "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, wrong=2) }}",
    ],
)
def test_mistakes_are_still_mistakes(template: str) -> None:
    for kind in (PlainEnvironment, Usual):
        with pytest.raises((jinja2.UndefinedError, AttributeError, TypeError, ValueError)):
            rendered(kind, template)


def test_the_shorter_code_is_what_runs() -> None:
    made = PlainEnvironment(autoescape=True)
    assert made.code_generator_class is QuickCode
    source = made.compile("{{ fact.label }}", raw=True)
    assert "environment.getattr" not in source
    assert "escape(" not in source


@given(st.one_of(st.text(), st.integers(), st.booleans(), st.builds(Markup, st.text())))
def test_every_value_is_escaped_once(value: object) -> None:
    assert shown(value) == escape(value)
