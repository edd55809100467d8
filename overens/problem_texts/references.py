"""Texts about what one file says of another: references, files beside a record, texts without a record."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="unknown-reference",
        severity="error",
        message=Text(sv="`{id}` finns inte i {where}.", en="`{id}` does not exist in {where}."),
        hint=Text(
            sv="Rätta namnet, eller lägg till det som saknas. En fil nämns utan ändelse, en källa med sitt namn i "
            "sources.yaml.",
            en="Correct the name, or add what is missing. A file is named without its ending, a source by its name in "
            "sources.yaml.",
        ),
        hint_suggested=Text(sv="Menade du `{suggestion}`?", en="Did you mean `{suggestion}`?"),
        explanation=Text(
            sv="En hänvisning är namnet på en annan fil utan ändelse: `jobbspår: [oskarshamn-svets]` pekar på "
            "job-tracks/oskarshamn-svets.yaml. Källor anges med sitt namn i sources.yaml: `källa: [sou-2023-7]`.",
            en="A reference is another file's name without its ending: `jobbspår: [oskarshamn-svets]` points to "
            "job-tracks/oskarshamn-svets.yaml. Sources are given by their name in sources.yaml: `källa: [sou-2023-7]`.",
        ),
    ),
    ProblemKind(
        code="missing-file",
        severity="error",
        message=Text(
            sv="Filen {name} finns inte i mappen {folder}.", en="The file {name} is not in the folder {folder}."
        ),
        hint=Text(
            sv="Lägg filen där, eller ta bort raden om det inte finns någon fil att visa.",
            en="Put the file there, or remove the line if there is no file to show.",
        ),
        hint_suggested=Text(sv="Menade du `{suggestion}`?", en="Did you mean `{suggestion}`?"),
        explanation=Text(
            sv="Bilagor och bilder ligger i en mapp med samma namn som posten: agreements/hudiksvall-2018.yaml har sina "
            "filer i agreements/hudiksvall-2018/. I posten skrivs bara filens namn: `fil: bilaga-1.pdf`.",
            en="Attachments and pictures lie in a folder with the record's name: agreements/hudiksvall-2018.yaml keeps "
            "its files in agreements/hudiksvall-2018/. The record gives the file's name only: `fil: bilaga-1.pdf`.",
        ),
    ),
    ProblemKind(
        code="employer-spelling",
        severity="warning",
        rule="stavning-av-arbetsgivare",
        message=Text(
            sv="Arbetsgivaren skrivs `{written}` här men `{suggestion}` på andra ställen.",
            en="The employer is written `{written}` here but `{suggestion}` elsewhere.",
        ),
        hint=Text(
            sv="Skriv namnet på samma sätt överallt.",
            en="Write the name the same way everywhere.",
        ),
        hint_suggested=Text(
            sv="Skriv `{suggestion}` här också, om det är samma arbetsgivare.",
            en="Write `{suggestion}` here too, if it is the same employer.",
        ),
        explanation=Text(
            sv="Arbetsgivare har inga egna filer: sidan om en arbetsgivare samlar alla jobbspår som nämner namnet. Skrivs "
            "namnet olika ser det för läsaren ut som olika arbetsgivare.",
            en="Employers have no files of their own: the page about an employer gathers all tracks that name it. Spelled "
            "in two ways it looks to the reader like two employers.",
        ),
    ),
    ProblemKind(
        code="text-without-record",
        severity="error",
        message=Text(
            sv="Texten {file} hör inte till någon post: {id}.yaml finns inte i samma mapp.",
            en="The text {file} belongs to no record: {id}.yaml is not in the same folder.",
        ),
        hint=Text(
            sv="Ge texten samma namn som sin YAML-fil, eller skapa {id}.yaml.",
            en="Give the text the same name as its YAML file, or create {id}.yaml.",
        ),
        explanation=Text(
            sv="I de här mapparna står fakta i en YAML-fil och den löpande texten i en Markdownfil med samma namn: "
            "hudiksvall-2018.yaml och hudiksvall-2018.md.",
            en="In these folders facts stand in a YAML file and the running text in a Markdown file with the same name: "
            "hudiksvall-2018.yaml and hudiksvall-2018.md.",
        ),
    ),
    ProblemKind(
        code="translation-without-original",
        severity="error",
        message=Text(
            sv="{file} är en översättning, men det svenska originalet `{id}` finns inte.",
            en="{file} is a translation, but the Swedish original `{id}` does not exist.",
        ),
        hint=Text(
            sv="Skapa originalet först, eller ge översättningen samma namn som originalet.",
            en="Create the original first, or give the translation the same name as the original.",
        ),
        explanation=Text(
            sv="En översättning heter som originalet med språket före ändelsen: om.md, om.en.md, om.lattlast.md.",
            en="A translation is named as the original with the language before the ending: om.md, om.en.md, "
            "om.lattlast.md.",
        ),
    ),
    ProblemKind(
        code="language-not-shown",
        severity="warning",
        message=Text(
            sv="Översättningen visas inte: `{language}` är inget av webbplatsens språk.",
            en="The translation is not shown: `{language}` is no language of this site.",
        ),
        hint=Text(
            sv="Byt språk i filens namn. Webbplatsen har {languages}; det bestäms i `config.yaml`.",
            en="Change the language in the name of the file. The site has {languages}; that is set in `config.yaml`.",
        ),
        explanation=Text(
            sv="Språket står i filens namn, före ändelsen: om.en.md, om.lattlast.md. Står där något annat än ett av "
            "språken i `config.yaml` blir det ingen sida av filen.",
            en="The language stands in the name of the file, before the ending: om.en.md, om.lattlast.md. If it is none "
            "of the languages in `config.yaml`, no page is made of the file.",
        ),
        hint_suggested=Text(
            sv="Det gäller {suggestion} filer. Lägg till `{language}` vid `språk` i `config.yaml`, eller ta bort dem.",
            en="It is so with {suggestion} files. Add `{language}` at `språk` in `config.yaml`, or remove them.",
        ),
    ),
)
