"""Texts about the files beside a record: their kind, their size, what PDF files hold."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        "attachment-type", "error",
        Text("Filen {name} är av ett slag som inte kan publiceras.", "The file {name} is of a kind not published here."),
        Text("Spara den som PDF, eller som bild i formatet PNG, JPG eller WebP.",
             "Save it as PDF, or as an image in the format PNG, JPG or WebP."),
        Text("Läsare ska kunna öppna en bilaga direkt i webbläsaren. Därför tas PDF emot, och bilder med ändelsen "
             "`.png`, `.jpg`, `.webp`, `.avif` eller `.gif`. SVG-bilder kan innehålla program och tas inte emot. Exportera "
             "Word- och Exceldokument till PDF, helst med taggar för tillgänglighet.",
             "Readers should be able to open an attachment in the browser. So PDF is accepted, and images ending in "
             "`.png`, `.jpg`, `.webp`, `.avif` or `.gif`. SVG images can hold programs and are not accepted. Export Word and "
             "Excel documents to PDF, preferably with tags for accessibility."),
    ),
    ProblemKind(
        "attachment-content", "error",
        Text("Innehållet i {name} är inte av det slag som ändelsen säger.",
             "The contents of {name} are not of the kind that its ending says."),
        Text("Öppna originalet i sitt eget program och exportera det på nytt.",
             "Open the original in its own program and export it anew."),
        Text("En fil byter inte slag för att den döps om. Webbläsaren går efter ändelsen och kan inte visa filen. Är "
             "filen tom har den troligen gått sönder när den kopierades.",
             "A file does not change its kind by being renamed. Browsers go by the ending and cannot show the file. An "
             "empty file was probably broken when it was copied."),
        Text("Det ser ut som en fil av slaget `{suggestion}`. Döp om den, eller exportera originalet på nytt.",
             "It looks like a file of the kind `{suggestion}`. Rename it, or export the original anew."),
    ),
    ProblemKind(
        "not-an-image", "error",
        Text("`{name}` är ingen bild.", "`{name}` is no image."),
        Text("Välj en fil som slutar på `.jpg`, `.png` eller `.webp`.",
             "Choose a file that ends in `.jpg`, `.png` or `.webp`."),
        Text("Under `bild` står filen som visas överst på sidan. Andra filer länkas från texten: `[rapporten](rapport.pdf)`.",
             "`bild` names the file shown at the top of the page. Other files are linked from the text: "
             "`[the report](rapport.pdf)`."),
    ),
    ProblemKind(
        "attachment-large", "warning",
        Text("Filen {name} är {size}. Gränsen är {limit}.", "The file {name} is {size}. The limit is {limit}."),
        Text("Spara om den i mindre storlek: bilder i lägre upplösning, PDF med ”minsta filstorlek”.",
             "Save it in a smaller size: images in a lower resolution, PDF with “minimum size”."),
        Text("Stora filer är dyra att hämta för den som läser i telefonen. Gränsen står i `config.yaml`. Måste filen "
             "vara så stor, skriv ett `undantag` med skäl.",
             "Large files are costly for those who read on a phone. The limit stands in `config.yaml`. If the file must "
             "be so large, write an `undantag` with the reason."),
        rule="stor-bilaga",
    ),
    ProblemKind(
        "pdf-without-text", "warning",
        Text("PDF-filen {name} har ingen text, bara bilder av text.",
             "The PDF file {name} has no text, only pictures of text."),
        Text("Exportera originalet till PDF, eller låt skannern tolka texten (OCR).",
             "Export the original to PDF, or let the scanner read the text (OCR)."),
        Text("En skannad sida går inte att söka i, och den som inte ser får ingenting uppläst. Finns bara pappret kvar, "
             "skriv ett `undantag` med skäl och återge innehållet i posten.",
             "A scanned page cannot be searched, and those who do not see have nothing read to them. If only the paper "
             "is left, write an `undantag` with the reason, and give the contents in the record."),
        rule="pdf-utan-text",
    ),
    ProblemKind(
        "pdf-without-tags", "warning",
        Text("PDF-filen {name} saknar taggar.", "The PDF file {name} has no tags."),
        Text("Exportera originalet på nytt, med valet för taggad eller tillgänglig PDF.",
             "Export the original anew, with the choice of a tagged or accessible PDF."),
        Text("Taggarna talar om för skärmläsare vad som är rubrik, lista och tabell, och i vilken ordning sidan läses. "
             "I Word: Spara som, PDF, Alternativ, ”Dokumentstrukturtaggar för hjälpmedel”. Går det inte, skriv ett "
             "`undantag` med skäl.",
             "Tags tell screen readers what is a heading, a list or a table, and in which order a page is read. In Word: "
             "Save as, PDF, Options, “Document structure tags for accessibility”. If that is impossible, write an "
             "`undantag` with the reason."),
        rule="pdf-utan-taggar",
    ),
    ProblemKind(
        "pdf-not-readable", "warning",
        Text("PDF-filen {name} är skadad eller låst med lösenord.", "The PDF file {name} is damaged or locked."),
        Text("Öppna den och se efter. Exportera originalet på nytt, utan lösenord.",
             "Open it and see. Export the original anew, without a password."),
        Text("Programmet kunde inte läsa filen, och då kan kanske inte läsaren det heller. Den har heller inte kunnat "
             "sökas igenom efter personnummer. Går den att öppna, skriv ett `undantag` med skäl.",
             "The program could not read the file, and perhaps readers cannot either. Nor could it be searched for "
             "personal identity numbers. If it can be opened, write an `undantag` with the reason."),
        rule="oläsbar-pdf",
    ),
    ProblemKind(
        "pdf-not-searched", "warning",
        Text("PDF-filen {name} är för stor eller invecklad för att sökas igenom helt.",
             "The PDF file {name} is too large or tangled to be searched to its end."),
        Text("Sök själv efter personnummer i den. Dela upp den om det går.",
             "Search it for personal identity numbers yourself. Split it if possible."),
        Text("Bilagor söks igenom efter personnummer, men inte hur länge som helst. Har du kontrollerat filen, skriv "
             "ett `undantag` med skäl.",
             "Attachments are searched for personal identity numbers, but not for any length of time. When you have "
             "checked the file, write an `undantag` with the reason."),
        rule="pdf-inte-genomsökt",
    ),
    ProblemKind(
        "personal-number-in-attachment", "error",
        Text("Filen {name} innehåller något som ser ut som ett personnummer, på sida {page}.",
             "The file {name} holds what looks like a personal identity number, on page {page}."),
        Text("Ta bort numret i originalet och exportera det på nytt. En svart ruta över numret räcker inte.",
             "Remove the number from the original and export it anew. A black box over the number is not enough."),
        Text("Personnummer och samordningsnummer får aldrig publiceras, inte heller i en bilaga. Texten under en svart "
             "ruta finns kvar i filen och går att kopiera. Dokumentets egenskaper och anteckningar söks också igenom, "
             "och räknas till första sidan.",
             "Personal identity numbers and coordination numbers must never be published, not in an attachment either. "
             "Text below a black box stays in the file and can be copied. The document's properties and notes are "
             "searched too, and count as the first page."),
    ),
)  # fmt: skip
