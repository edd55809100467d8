"""Texts about facts that are there but stand wrong: in a list, without their key, without indentation."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        "several-in-one", "error",
        Text("`{value}` är flera uppgifter i en.", "`{value}` is several values in one."),
        Text("Skriv i stället {items}.", "Write {items} instead."),
        Text("Varje uppgift i en lista står för sig: med komma mellan, `målgrupper: [unga, nyanlända]`, eller på egna "
             "rader med bindestreck. Annars hamnar de inte på var sin sida.",
             "Each value of a list stands by itself: with commas between, `målgrupper: [unga, nyanlända]`, or on lines "
             "of their own with a dash. Otherwise they do not come to a page each."),
    ),
    ProblemKind(
        "listed-twice", "warning",
        Text("`{value}` finns redan i listan, som `{earlier}` på rad {first}.",
             "`{value}` is in the list already, as `{earlier}` on line {first}."),
        Text("Ta bort den ena. Var något annat menat: skriv det i stället.",
             "Remove one of them. If something else was meant, write that instead."),
        Text("Det som står två gånger i en lista visas två gånger. En kommun kan skrivas med namn eller med kod, och ett "
             "ord med sitt id eller som läsaren ser det; det är samma sak. Ofta var något annat menat.",
             "What stands twice in a list is shown twice. A municipality may be written by its name or its code, and a "
             "word by its id or as readers see it: that is the same thing. Often something else was meant."),
        rule="dubblett",
    ),
    ProblemKind(
        "same-word-twice", "error",
        Text("`{key}` är samma ord som `{earlier}` på rad {first}.",
             "`{key}` is the same word as `{earlier}` on line {first}."),
        Text("Ta bort den ena. Var något annat menat: skriv det ordet i stället.",
             "Remove one of them. If something else was meant, write that word instead."),
        Text("I en uppdelning har varje ord ett tal. Ett ord kan skrivas med sitt id eller som läsaren ser det, med stor "
             "eller liten bokstav; det är samma ord, och bara det ena talet skulle synas.",
             "In a breakdown each word has one number. A word may be written by its id or as readers see it, with a "
             "capital or a small letter: it is the same word, and only one of the numbers would be seen."),
    ),
    ProblemKind(
        "nested-list", "error",
        Text("Vid `{key}` står en lista inne i listan.", "`{key}` has a list inside its list."),
        Text("Ta bort ett av bindestrecken (eller de inre hakparenteserna), så att varje uppgift står för sig.",
             "Remove one of the dashes (or the inner square brackets), so that each value stands by itself."),
        Text("En lista har ett bindestreck före varje uppgift, eller ett enda par hakparenteser: `målgrupper: [unga, "
             "nyanlända]`. Dubbla bindestreck eller hakparenteser gör en lista i listan.",
             "A list has one dash before each value, or one single pair of square brackets: `målgrupper: [unga, "
             "nyanlända]`. Double dashes or brackets make a list inside the list."),
        Text("Det är ett bindestreck eller ett par hakparenteser för mycket. Skriv `{suggestion}`.",
             "There is one dash or one pair of square brackets too many. Write `{suggestion}`."),
    ),
    ProblemKind(
        "text-for-item", "error",
        Text("Varje punkt vid `{key}` ska ha nycklar med uppgifter, men här står en text.",
             "Each item of `{key}` takes keys with values, but here is a text."),
        Text("Skriv så i varje punkt: `{item}`.", "Write it so in each item: `{item}`."),
        Text("I några listor har varje punkt flera delar, var och en med sin nyckel: `parter:` och på nästa rad `- "
             "namn: Exempelkommun`, så att det går att lägga till `roll` och `diarienummer`.",
             "In some lists each item has several parts, each with its key: `parter:` and on the next line `- namn: "
             "Exempelkommun`, so that `roll` and `diarienummer` may be added."),
    ),
    ProblemKind(
        "key-for-item", "error",
        Text("Vid `{key}` ska det stå en lista, men här har varje punkt en egen nyckel.",
             "`{key}` takes a list, but here each item has a key of its own."),
        Text("Skriv varje punkt på egna rader med bindestreck: `{right}` i stället för `{wrong}`.",
             "Write each item on lines of its own with a dash: `{right}` instead of `{wrong}`."),
        Text("Punkterna i en lista börjar med bindestreck och har ingen egen nyckel före sig. Numret eller namnet är en "
             "uppgift i punkten: `moduler:` och på nästa rad `- nr: 1`.",
             "The items of a list begin with a dash and have no key of their own before them. The number or name is a "
             "value of the item: `moduler:` and on the next line `- nr: 1`."),
    ),
    ProblemKind(
        "facts-for-id", "error",
        Text("Vid `{key}` ska det stå ett id, men här står uppgifter.", "`{key}` takes an id, but here are facts."),
        Text("Skriv uppgifterna i {where}, och här bara det id de har där.",
             "Write the facts in {where}, and here only the id that they have there."),
        Text("En källa, en överenskommelse eller ett jobbspår beskrivs på ett enda ställe, och nämns med sitt id "
             "överallt annars: `källa: [sou-2023-7]`. Källorna står i sources.yaml.",
             "A source, an agreement or a job track is described in one place, and named by its id everywhere else: "
             "`källa: [sou-2023-7]`. Sources stand in sources.yaml."),
    ),
    ProblemKind(
        "missing-value", "error",
        Text("`{key}` är tom.", "`{key}` is empty."),
        Text("Skriv uppgiften efter kolon.", "Write the fact after the colon."),
        Text("Nyckeln finns, men uppgiften saknas, och just den behövs för att sidan ska gå att visa. Andra nycklar "
             "får vara tomma; de räknas som att de inte finns.",
             "The key is there but not the fact, and this one is needed to show the page. Other keys may be empty; "
             "they count as absent."),
        Text("Skriv på raden under, två mellanslag in: `{suggestion}`.",
             "Write on the line below, two spaces in: `{suggestion}`."),
    ),
    ProblemKind(
        "key-not-indented", "error",
        Text("Nyckeln `{key}` finns inte här, men bland dem som hör till `{above}`.",
             "There is no key `{key}` here, but among those of `{above}`."),
        Text("Hör raden till `{above}` ovanför? Dra in den två mellanslag.",
             "Does the line belong to `{above}` above? Indent it by two spaces."),
        Text("Nycklar som är delar av en annan står under den, två mellanslag in: `kontakt:` och på nästa rad `  "
             "funktion: Arbetsmarknadsenheten`.",
             "Keys that are parts of another stand below it, two spaces in: `kontakt:` and on the next line `  "
             "funktion: Arbetsmarknadsenheten`."),
    ),
    ProblemKind(
        "needless-level", "error",
        Text("Raden `{key}:` behövs inte: det som står under den ska stå längst till vänster i filen.",
             "The line `{key}:` is not needed: what stands below it belongs at the left edge of the file."),
        Text("Ta bort raden, och ta bort de två första mellanslagen på raderna under den.",
             "Remove the line, and the first two spaces of the lines below it."),
        Text("Vad filen handlar om framgår av mappen eller filnamnet, så nycklarna börjar längst till vänster: `titel: "
             "Exempelavtal` på första raden, inte indraget under `överenskommelse:`.",
             "What the file is about is told by its folder or name, so the keys begin at the left edge: `titel: "
             "Exempelavtal` on the first line, not indented below `överenskommelse:`."),
    ),
    ProblemKind(
        "item-divided", "error",
        Text("Nyckeln `{key}` saknas i den här punkten.", "The key `{key}` is missing in this item."),
        Text("Hör raden till punkten ovanför? Byt strecket mot två mellanslag. Annars: lägg till `{key}:`.",
             "Does the line belong to the item above? Put two spaces in place of the dash. If not, add `{key}:`."),
        Text("Bara den första raden i en punkt har bindestreck; de andra är indragna lika långt: `- namn: "
             "Exempelkommun` och på nästa rad `  roll: kommun`. Varje bindestreck börjar en ny punkt.",
             "Only the first line of an item has a dash; the others are indented as far: `- namn: Exempelkommun` and "
             "on the next line `  roll: kommun`. Each dash begins a new item."),
    ),
    ProblemKind(
        "other-kind", "error",
        Text("Uppgifterna i filen hör inte hemma i `{folder}`.", "The facts of the file do not belong in `{folder}`."),
        Text("Flytta filen till `{suggestion}`.", "Move the file to `{suggestion}`."),
        Text("Varje sorts innehåll har sin mapp och sina nycklar. Här är alla nycklar en annan sorts: filen har troligen "
             "sparats i fel mapp, eller kopierats från en annan sort.",
             "Each kind of content has its folder and its keys. Here all keys are those of another kind: the file was "
             "probably saved in the wrong folder, or copied from another kind."),
    ),
    ProblemKind(
        "head-of-text", "error",
        Text("Den här textfilen har ett huvud med uppgifter, men de hör inte hemma här.",
             "This text file has a head with facts, but they do not belong here."),
        Text("Ta bort huvudet. Uppgifterna skrivs i `{id}.yaml`; här står bara löpande text.",
             "Remove the head. The facts are written in `{id}.yaml`; here is running text only."),
        Text("Överenskommelser, jobbspår och evenemang har sina uppgifter i en YAML-fil och den löpande texten i en "
             "textfil med samma namn. Uppgifterna står bara på ett ställe.",
             "Agreements, job tracks and events have their facts in a YAML file and the running text in a text file "
             "of the same name. Facts stand in one place only."),
    ),
)  # fmt: skip
