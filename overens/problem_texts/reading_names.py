"""Texts about names of files and folders, and about what has no place in the content folder."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="file-name",
        severity="error",
        message=Text(
            sv="Namnet `{name}` kan inte användas.",
            en="The name `{name}` cannot be used.",
        ),
        hint=Text(
            sv="Byt namn: bara små bokstäver a–z, siffror, bindestreck och punkt.",
            en="Rename it: only lower-case letters a–z, digits, hyphens and full stops.",
        ),
        hint_suggested=Text(sv="Byt namn till `{suggestion}`.", en="Rename it to `{suggestion}`."),
        explanation=Text(
            sv="Filens namn blir en del av sidans adress och ändras aldrig. Därför används bara små bokstäver a–z, "
            "siffror och bindestreck: å och ä skrivs a, ö skrivs o, mellanslag blir bindestreck. Rubriken på sidan "
            "skrivs däremot som vanligt, i `titel`. Rätt: `upplands-vasby.yaml`, `upplands-vasby.en.md`. Några namn, "
            "som `con` och `aux`, kan inte användas i Windows och därför inte här heller.",
            en="The file's name becomes part of the page's address and never changes. So only lower-case letters a–z, "
            "digits and hyphens are used: å and ä become a, ö becomes o, a blank becomes a hyphen. The heading of the "
            "page is written as usual, in `titel`. Right: `upplands-vasby.yaml`, `upplands-vasby.en.md`. Some names, "
            "such as `con` and `aux`, cannot be used in Windows, and so not here either.",
        ),
    ),
    ProblemKind(
        code="file-ending",
        severity="error",
        message=Text(
            sv="Filen `{name}` har fel filändelse för den här mappen.",
            en="The file `{name}` has the wrong ending for this folder.",
        ),
        hint=Text(
            sv="Här slutar filerna på `{ending}`. Byt filändelse.",
            en="Files here end in `{ending}`. Change the ending.",
        ),
        hint_suggested=Text(sv="Byt namn till `{suggestion}`.", en="Rename it to `{suggestion}`."),
        explanation=Text(
            sv="Överenskommelser, jobbspår, siffror, händelser, publikationer och kommuner skrivs i filer som slutar "
            "på `.yaml`. Nyheter, exempel, statsbidrag och sidor är texter och slutar på `.md`. Löpande text till en "
            "`.yaml`-fil läggs bredvid den, i en `.md`-fil med samma namn.",
            en="Agreements, job tracks, figures, events, publications and municipalities are written in files that end "
            "in `.yaml`. News, examples, grants and pages are texts and end in `.md`. Running text for a `.yaml` file "
            "goes beside it, in an `.md` file of the same name.",
        ),
    ),
    ProblemKind(
        code="unknown-file",
        severity="error",
        message=Text(
            sv="Filen `{name}` hör inte hemma här.",
            en="The file `{name}` does not belong here.",
        ),
        hint=Text(
            sv="Flytta den. En post läggs direkt i sin mapp, till exempel `agreements/exempel.yaml`; en bilaga (PDF eller "
            "bild) i en mapp med samma namn som sin post, till exempel `agreements/exempel/avtal.pdf`.",
            en="Move it. A record lies right in its folder, for example `agreements/exempel.yaml`; an attachment (PDF or "
            "picture) in a folder named like its record, for example `agreements/exempel/avtal.pdf`.",
        ),
        hint_suggested=Text(sv="Menade du `{suggestion}`?", en="Did you mean `{suggestion}`?"),
        explanation=Text(
            sv="I mapparna ligger bara de filer som blir sidor. Bilagor (PDF, bilder) ligger i en egen mapp med "
            "postens namn: till `agreements/exempel.yaml` hör mappen `agreements/exempel/`. Arbetsmaterial hör inte "
            "hemma bland innehållet.",
            en="The folders hold only the files that become pages. Attachments (PDF, images) lie in a folder of their "
            "own with the record's name: to `agreements/exempel.yaml` belongs the folder `agreements/exempel/`. "
            "Working papers do not belong among the content.",
        ),
    ),
    ProblemKind(
        code="unused-file",
        severity="warning",
        message=Text(
            sv="Filen `{name}` läses inte.",
            en="The file `{name}` is not read.",
        ),
        hint=Text(
            sv="Anteckningar om innehållet kan hellre ligga utanför mappen med innehåll.",
            en="Notes about the content had better lie outside the content folder.",
        ),
        explanation=Text(
            sv="Filer som README är till för den som arbetar med innehållet och blir ingen sida. De gör ingen skada, "
            "men hör inte till innehållet.",
            en="Files such as README are for those who work with the content and become no page. They do no harm, but "
            "are no part of the content.",
        ),
    ),
    ProblemKind(
        code="unknown-folder",
        severity="error",
        message=Text(
            sv="Det finns ingen sorts innehåll som heter `{name}`.",
            en="There is no kind of content called `{name}`.",
        ),
        hint=Text(
            sv="Flytta filerna till en av mapparna agreements, job-tracks, figures, events, news, examples, "
            "publications, grants, pages eller municipalities.",
            en="Move the files to one of the folders agreements, job-tracks, figures, events, news, examples, "
            "publications, grants, pages or municipalities.",
        ),
        hint_suggested=Text(
            sv="Menade du mappen `{suggestion}`? Flytta filerna dit.",
            en="Did you mean the folder `{suggestion}`? Move the files there.",
        ),
        explanation=Text(
            sv="Varje sorts innehåll har sin mapp med engelskt namn: `agreements` (överenskommelser), `job-tracks` "
            "(jobbspår), `figures` (siffror), `events` (händelser), `news` (nyheter), `examples` (exempel), "
            "`publications` (publikationer), `grants` (statsbidrag), `pages` (sidor), `municipalities` (kommuner). "
            "Filer i andra mappar skulle tyst bli utan sida.",
            en="Each kind of content has its folder: `agreements`, `job-tracks`, `figures`, `events`, `news`, "
            "`examples`, `publications`, `grants`, `pages`, `municipalities`. Files in other folders would silently "
            "get no page.",
        ),
    ),
    ProblemKind(
        code="folder-too-deep",
        severity="error",
        message=Text(
            sv="Mappen `{name}` ligger för djupt.",
            en="The folder `{name}` lies too deep.",
        ),
        hint=Text(
            sv="Lägg filerna direkt i postens mapp.",
            en="Put the files right into the record's folder.",
        ),
        explanation=Text(
            sv="Bilagorna till en post ligger direkt i postens mapp, utan undermappar: `agreements/exempel/avtal.pdf`.",
            en="The attachments of a record lie right in the record's folder, without folders inside: "
            "`agreements/exempel/avtal.pdf`.",
        ),
    ),
    ProblemKind(
        code="not-a-file",
        severity="error",
        message=Text(
            sv="`{name}` är en genväg (länk) eller en enhet, ingen vanlig fil, och öppnas inte.",
            en="`{name}` is a link or a device, not an ordinary file, and is not opened.",
        ),
        hint=Text(
            sv="Lägg själva filen här i stället för en länk till den.",
            en="Put the file itself here instead of a link to it.",
        ),
        explanation=Text(
            sv="Länkar kan peka på filer utanför mappen med innehåll, som då skulle kunna publiceras av misstag. "
            "Därför läses bara vanliga filer. Kopiera filen till rätt plats.",
            en="Links may point to files outside the content folder, which might then be published by mistake. So only "
            "ordinary files are read. Copy the file to its place.",
        ),
    ),
    ProblemKind(
        code="attachment-without-record",
        severity="error",
        message=Text(
            sv="Mappen `{name}` har bilagor, men filen `{record}` finns inte.",
            en="The folder `{name}` holds attachments, but there is no file `{record}`.",
        ),
        hint=Text(
            sv="Ge mappen samma namn som sin post, eller skapa `{record}` bredvid den.",
            en="Name the folder like its record, or make `{record}` beside it.",
        ),
        explanation=Text(
            sv="En mapp med bilagor hör till filen med samma namn: `agreements/exempel/` till "
            "`agreements/exempel.yaml`. Utan en sådan fil skulle bilagorna inte visas någonstans.",
            en="A folder of attachments belongs to the file of the same name: `agreements/exempel/` to "
            "`agreements/exempel.yaml`. Without such a file the attachments would be shown nowhere.",
        ),
    ),
    ProblemKind(
        code="address-line",
        severity="error",
        message=Text(
            sv="Raden i listan över publicerade adresser är ingen adress.",
            en="The line in the list of published addresses is no address.",
        ),
        hint=Text(
            sv="Ändra inte filen för hand. Kör `python build.py addresses --update`.",
            en="Do not change the file by hand. Run `python build.py addresses --update`.",
        ),
        explanation=Text(
            sv="`addresses.txt` är en lista över adresser som är publicerade och därför inte får försvinna. Varje rad "
            "är en adress som börjar och slutar med `/`, till exempel `/kommuner/amal/`. Programmet sköter filen.",
            en="`addresses.txt` lists the addresses that are published and so must not vanish. Each line is one "
            "address that begins and ends with `/`, for example `/kommuner/amal/`. The program keeps the file.",
        ),
    ),
)
