from __future__ import annotations

from overens.models.vocabularies import Term, Vocabularies
from overens.prose import Terms, anchor, explained

TERMS = Terms.of(
    Vocabularies(
        {
            "slag": {
                "spår": Term("spår", "Lokalt spår", description="Så är det.", forms=("lokalt spår", "spår", "spåret")),
                "tyst": Term("tyst", "Tyst", description="Utan former."),
                "naket": Term("naket", "Naket", forms=("naket",)),
            },
            "insats": {"sfi": Term("sfi", "Svenska (sfi)", description="En kurs.", forms=("sfi", "spår"))},
        }
    )
)


def shown(html: str, told: set[str] | None = None) -> str:
    return explained(html, TERMS, set() if told is None else told, lambda target: f"../ordlista/#{target}")


def link(text: str, label: str = "Lokalt spår") -> str:
    return f'<a class="term" href="../ordlista/#{anchor(label)}">{text}</a>'


def test_the_first_use_of_a_word_is_linked_and_no_other() -> None:
    assert shown("<p>Ett spår och spåret.</p><p>Spår.</p>") == f"<p>Ett {link('spår')} och spåret.</p><p>Spår.</p>"


def test_the_longest_form_is_taken_and_letters_are_kept_as_they_are() -> None:
    assert shown("<p>Lokalt spår i sfi</p>") == f"<p>{link('Lokalt spår')} i {link('sfi', 'Svenska (sfi)')}</p>"


def test_parts_of_words_are_no_words() -> None:
    for html in ("<p>spårvagn</p>", "<p>jobbspår</p>", "<p>sfi-lärare</p>", "<p>av-spår</p>"):
        assert shown(html) == html


def test_headings_links_code_and_table_headings_are_passed_over() -> None:
    html = '<h2 id="a">Spår</h2><p><a href="x"><em>spår</em></a> <code>spår</code></p>'
    html += "<table><tr><th>spår</th></tr></table>"
    assert shown(html) == html
    assert shown(html + "<p>spår</p>") == html + f"<p>{link('spår')}</p>"


def test_attributes_are_not_text() -> None:
    assert shown('<p><img src="x" alt="ett spår"/></p>') == '<p><img src="x" alt="ett spår"/></p>'


def test_words_without_forms_or_explanation_are_left_alone() -> None:
    assert shown("<p>tyst naket</p>") == "<p>tyst naket</p>"


def test_a_page_tells_each_word_once_in_all_its_texts() -> None:
    told: set[str] = set()
    assert "class" in shown("<p>spår</p>", told)
    assert shown("<p>spår</p>", told) == "<p>spår</p>"
    assert told == {"ord-lokalt-spar"}
