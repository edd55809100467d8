"""Texts about colons, quotes and other signs that mean something to YAML."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="unquoted-colon",
        severity="error",
        message=Text(
            sv="Värdet innehåller ett kolon följt av mellanslag, men saknar citattecken.",
            en="The value holds a colon followed by a space, but has no quotes.",
        ),
        hint=Text(
            sv="Skriv `|` efter nyckeln och texten på raderna under, två mellanslag in.",
            en="Write `|` after the key and the text on the lines below, two spaces in.",
        ),
        hint_suggested=Text(
            sv="Skriv citattecken runt: `{suggestion}`.",
            en="Put quotes around it: `{suggestion}`.",
        ),
        explanation=Text(
            sv="Kolon och mellanslag skiljer nyckel från värde. Står det ett till i värdet måste värdet ha "
            "citattecken: `titel: 'Avtal: Nacka'`. Längre texter skrivs med `|` efter nyckeln och texten på raderna "
            "under:\n\nsammanfattning: |\n  Viktigt: här får kolon stå fritt.",
            en="A colon and a space divide key from value. If there is another in the value, the value needs quotes: "
            "`titel: 'Avtal: Nacka'`. Longer texts are written with `|` after the key and the text on the lines "
            "below:\n\nsammanfattning: |\n  Viktigt: här får kolon stå fritt.",
        ),
    ),
    ProblemKind(
        code="typographic-quotes",
        severity="error",
        message=Text(
            sv="Det böjda citattecknet `{written}` räknas som en del av texten.",
            en="The curly quote `{written}` counts as a part of the text.",
        ),
        hint=Text(
            sv="Använd raka citattecken: `'` eller `\"`.",
            en="Use straight quotes: `'` or `\"`.",
        ),
        hint_suggested=Text(
            sv="Använd raka citattecken: `{suggestion}`.",
            en="Use straight quotes: `{suggestion}`.",
        ),
        explanation=Text(
            sv="Runt ett värde behövs raka citattecken, `'` eller `\"`. De böjda som Word gör om dem till (”) är vanliga "
            "tecken i texten och får stå där, men skyddar inget kolon, och inget ord i en lista heter så.",
            en="A value needs straight quotes around it, `'` or `\"`. The curly ones that Word makes of them (”) are "
            "ordinary characters of the text and may stand there, but protect no colon, and no word of a list is "
            "called so.",
        ),
    ),
    ProblemKind(
        code="missing-space",
        severity="error",
        message=Text(
            sv="Det saknas ett mellanslag efter `{sign}`.",
            en="A space is missing after `{sign}`.",
        ),
        hint=Text(sv="Skriv ett mellanslag.", en="Type a space."),
        hint_suggested=Text(sv="Skriv `{suggestion}`.", en="Write `{suggestion}`."),
        explanation=Text(
            sv="Efter nyckelns kolon och efter listans streck ska det stå ett mellanslag: `titel: Exempelavtal`, "
            "`- Nacka`. Annars läses alltihop som en enda text.",
            en="After a key's colon and a list's dash there must be a space: `titel: Exempelavtal`, `- Nacka`. Without "
            "it all is read as one text.",
        ),
    ),
    ProblemKind(
        code="missing-colon",
        severity="error",
        message=Text(
            sv="Raden har ingen nyckel med kolon, och hör inte till texten ovanför.",
            en="The line has no key with a colon, and is no part of the text above.",
        ),
        hint=Text(
            sv="Fortsätter texten ovanför: dra in raden två mellanslag mer än nyckeln. Är det en egen uppgift: skriv "
            "`nyckel: värde`.",
            en="If the text above goes on, indent the line two spaces more than its key. If it is a fact of its own, "
            "write `key: value`.",
        ),
        hint_suggested=Text(
            sv="Skriv `{suggestion}`. Fortsätter texten ovanför: dra in raden två mellanslag mer än nyckeln.",
            en="Write `{suggestion}`. If the text above goes on, indent the line two spaces more than its key.",
        ),
        explanation=Text(
            sv="Varje rad är antingen `nyckel: värde`, en listpunkt (`- Nacka`) eller en fortsättning på texten "
            "ovanför, och då indragen.",
            en="Each line is either `key: value`, a list item (`- Nacka`), or goes on with the text above and is then "
            "indented.",
        ),
    ),
    ProblemKind(
        code="unclosed-quote",
        severity="error",
        message=Text(
            sv="Citattecknet `{quote}` som börjar här avslutas aldrig.",
            en="The quote `{quote}` that begins here is never closed.",
        ),
        hint=Text(
            sv="Skriv `{quote}` även i slutet av texten, eller ta bort det första.",
            en="Write `{quote}` at the end of the text too, or remove the first.",
        ),
        explanation=Text(
            sv="Ett värde som börjar med citattecken ska sluta med samma tecken: `titel: 'Avtal: Nacka'`. Annars "
            "räknas alla rader efter som en del av texten.",
            en="A value that begins with a quote must end with the same: `titel: 'Avtal: Nacka'`. Otherwise all lines "
            "after it count as part of the text.",
        ),
    ),
    ProblemKind(
        code="text-after-quote",
        severity="error",
        message=Text(
            sv="Det står text efter det avslutande citattecknet `{quote}`.",
            en="There is text after the closing quote `{quote}`.",
        ),
        hint=Text(
            sv="Skriv `|` efter nyckeln och hela texten på raderna under, två mellanslag in, eller citattecken runt "
            "alltihop.",
            en="Write `|` after the key and the whole text on the lines below, two spaces in, or quotes around it all.",
        ),
        hint_suggested=Text(
            sv="Skriv citattecken runt hela värdet: `{suggestion}`.",
            en="Put quotes around the whole value: `{suggestion}`.",
        ),
        explanation=Text(
            sv="Ett värde som börjar med citattecken slutar vid nästa sådant. Finns samma tecken inne i texten används "
            "den andra sorten runt om: `titel: \"Nacka's avtal\"`, eller så dubbleras det: `'Nacka''s avtal'`.",
            en="A value that begins with a quote ends at the next one. If the text holds the same sign, use the other "
            "sort around it: `titel: \"Nacka's avtal\"`, or double it: `'Nacka''s avtal'`.",
        ),
    ),
    ProblemKind(
        code="text-goes-on",
        severity="error",
        message=Text(
            sv="Texten går vidare här, efter `{sign}` som avslutade värdet ovanför.",
            en="The text goes on here, after the `{sign}` that closed the value above.",
        ),
        hint=Text(
            sv="Flytta `{sign}` till slutet av den här texten. I en lista mellan `[ ]`: skriv också ett komma framför.",
            en="Move the `{sign}` to the end of this text. In a list between `[ ]`, also write a comma before it.",
        ),
        hint_suggested=Text(
            sv="Skriv `{suggestion}` och hela texten på raderna under, två mellanslag in. Eller flytta `{sign}` till "
            "textens slut.",
            en="Write `{suggestion}` and the whole text on the lines below, two spaces in. Or move the `{sign}` to the "
            "end of the text.",
        ),
        explanation=Text(
            sv="Ett värde inom citattecken eller parenteser slutar vid det avslutande tecknet, och inget får stå efter "
            "det. Längre texter skrivs med `|` efter nyckeln och texten på raderna under:\n\nsammanfattning: |\n  "
            "Avtalet gäller unga.\n\n  Det gäller också nyanlända.",
            en="A value in quotes or brackets ends at the closing sign, and nothing may stand after it. Longer texts "
            "are written with `|` after the key and the text on the lines below:\n\nsammanfattning: |\n  Avtalet "
            "gäller unga.\n\n  Det gäller också nyanlända.",
        ),
    ),
    ProblemKind(
        code="backslash",
        severity="error",
        message=Text(
            sv="Ett omvänt snedstreck (`\\`) kan inte stå fritt mellan dubbla citattecken.",
            en="A backslash (`\\`) cannot stand freely between double quotes.",
        ),
        hint=Text(
            sv="Använd enkla citattecken (`'`) runt värdet i stället.",
            en="Use single quotes (`'`) around the value instead.",
        ),
        explanation=Text(
            sv="Mellan dubbla citattecken betyder omvänt snedstreck att nästa tecken är något särskilt. Mellan enkla "
            "citattecken är det ett vanligt tecken.",
            en="Between double quotes a backslash means that the next character is something special. Between single "
            "quotes it is an ordinary character.",
        ),
    ),
    ProblemKind(
        code="reserved-sign",
        severity="error",
        message=Text(
            sv="Ett värde kan inte börja med `{sign}` utan citattecken.",
            en="A value cannot begin with `{sign}` without quotes.",
        ),
        hint=Text(
            sv="Skriv `|` efter nyckeln och hela texten på raderna under, eller citattecken runt alltihop.",
            en="Write `|` after the key and the whole text on the lines below, or quotes around it all.",
        ),
        hint_suggested=Text(
            sv="Skriv citattecken runt värdet: `{suggestion}`.",
            en="Put quotes around the value: `{suggestion}`.",
        ),
        explanation=Text(
            sv="Tecknen `@ ` % & * ! ? | > [ ] { } ,` betyder något särskilt i YAML när de står först i ett värde. Med "
            "citattecken runt blir de vanlig text: `titel: '*Nytt* avtal'`.",
            en="The signs `@ ` % & * ! ? | > [ ] { } ,` mean something to YAML when they stand first in a value. With "
            "quotes around they become ordinary text: `titel: '*Nytt* avtal'`.",
        ),
    ),
    ProblemKind(
        code="text-after-block-sign",
        severity="error",
        message=Text(
            sv="Det står text på samma rad som `{sign}`.",
            en="There is text on the same line as `{sign}`.",
        ),
        hint=Text(
            sv="Flytta texten till raden under, två mellanslag in.",
            en="Move the text to the line below, two spaces in.",
        ),
        explanation=Text(
            sv="Tecknet `|` efter en nyckel säger att texten börjar på nästa rad och är indragen:\n\n"
            "sammanfattning: |\n  Texten börjar här.",
            en="The sign `|` after a key says that the text begins on the next line and is indented:\n\n"
            "sammanfattning: |\n  Texten börjar här.",
        ),
    ),
    ProblemKind(
        code="swallowed-hash",
        severity="warning",
        message=Text(
            sv="Allt från `#` räknas som en kommentar och visas inte.",
            en="All from `#` on counts as a comment and is not shown.",
        ),
        hint=Text(
            sv="Hör det till värdet: skriv citattecken runt. Annars: skriv ett mellanslag efter `#`.",
            en="If it is part of the value, put quotes around. If not, type a space after `#`.",
        ),
        explanation=Text(
            sv="Ett `#` efter ett mellanslag börjar en kommentar. `diarienummer: KS #12` blir därför bara `KS`. Skriv "
            "`diarienummer: 'KS #12'`.",
            en="A `#` after a space begins a comment, so that `diarienummer: KS #12` becomes `KS`. Write "
            "`diarienummer: 'KS #12'`.",
        ),
    ),
)
