"""From files to records: the files of a record joined, drafts left out, broken ones remembered."""

from __future__ import annotations

import pickle

from overens.subjects import Subject

AGREEMENT = "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\nsammanfattning: En **kort** text.\n"


def content(site):
    return site.prepared.content


def test_facts_text_and_translations_become_one_record(build):
    site = build(
        {
            "agreements/a.yaml": AGREEMENT,
            "agreements/a.md": "## Löptext\n\nText.\n",
            "agreements/a.en.md": "---\ntitel: Example agreement\nsammanfattning: Short.\n---\nText.\n",
            "agreements/a.lattlast.md": "---\ntitel: Ett exempel\n---\nLätt text.\n",
        }
    )
    assert site.prepared.problems == ()
    record = content(site).catalogue.agreements["a"]
    assert record.text("sammanfattning").html == "<p>En <strong>kort</strong> text.</p>"
    assert "Löptext" in record.body.html
    assert record.translations["en"].title == "Example agreement"
    assert set(record.translations) == {"en", "lattlast"}
    assert "Lätt text." in site.text("/lattlast/overenskommelser/a/")
    assert site.headings("/en/overenskommelser/a/")[0] == "Example agreement"


def test_the_order_of_the_files_does_not_matter(build):
    files = {
        "agreements/a.en.md": "---\ntitel: Example\n---\nText.\n",
        "agreements/a.md": "Löptext.\n",
        "agreements/a.yaml": AGREEMENT,
    }
    record = content(build(files)).catalogue.agreements["a"]
    assert record.body is not None
    assert set(record.translations) == {"en"}


def test_a_text_or_a_translation_without_its_record_is_told_once(build):
    site = build({"agreements/a.md": "Text.\n", "job-tracks/b.en.md": "---\ntitel: B\n---\nText.\n"})
    assert sorted(code for code, _, _ in site.codes) == ["text-without-record", "translation-without-original"]


def test_a_broken_record_does_not_leave_its_text_orphaned(build):
    site = build({"agreements/a.yaml": "titel: A\n", "agreements/a.md": "Text.\n"})
    assert {path for _, path, _ in site.codes} == {"agreements/a.yaml"}
    assert content(site).catalogue.hidden[Subject("agreements", "a")] == "broken"


def test_a_file_that_cannot_be_opened_as_text_keeps_its_id(build):
    site = build(
        {
            "agreements/a.yaml": "titel: \xc5m\xe5l\n".encode("latin-1"),
            "pages/om.md": "---\ntitel: Om\n---\n[A](agreements/a)\n",
        }
    )
    assert {path for _, path, _ in site.codes} == {"agreements/a.yaml"}


def test_drafts_are_hidden_with_their_texts_and_shown_in_the_preview(build):
    files = {"agreements/a.yaml": AGREEMENT + "utkast: ja\n", "agreements/a.md": "Se [inget](agreements/finns-inte).\n"}
    hidden = build(files)
    assert hidden.prepared.problems == ()
    assert content(hidden).catalogue.hidden[Subject("agreements", "a")] == "draft"
    shown = build({**files, "agreements/a.md": "Text.\n"}, drafts=True)
    assert "Utkast" in " ".join("".join(shown.page("/overenskommelser/a/").itertext()).split())


def test_a_translation_can_be_a_draft_alone(build):
    files = {"pages/om.md": "---\ntitel: Om\n---\n", "pages/om.en.md": "---\ntitel: About\nutkast: ja\n---\n"}
    assert "/en/om/" not in build(files).addresses
    assert "/en/om/" in build(files, drafts=True).addresses


def test_what_is_read_can_be_sent_between_processes(build):
    site = build({"agreements/a.yaml": AGREEMENT, "agreements/a.md": "Text.\n"})
    read = content(site).files
    assert pickle.loads(pickle.dumps(read)) == read


def test_all_problems_of_all_files_are_told_in_one_run_sorted_each_once(build):
    files = {
        "agreements/b.yaml": "titel: B\ntyp: ungaa\nkommuner: [Åmåål]\n",
        "agreements/a.yaml": "titel: A\ntyp: unga\nkommunr: [Åmål]\n",
        "job-tracks/c.yaml": "titel: C\nkommuner: [Åmål]\n",
    }
    codes = build(files).codes
    assert [path for _, path, _ in codes] == sorted(path for _, path, _ in codes)
    assert {path for _, path, _ in codes} == set(files)
    assert len(codes) == len(set(codes))
    assert [line for _, path, line in codes if path == "agreements/b.yaml"] == [2, 3]
