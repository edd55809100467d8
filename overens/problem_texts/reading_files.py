"""Texts about whole files: encoding, size, head and body, characters that nobody sees."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="file-too-large",
        severity="error",
        message=Text(sv="Filen är större än {limit} och läses inte.", en="The file is over {limit} and is not read."),
        hint=Text(
            sv="Dela upp den, eller gör den mindre. Gränsen står i `config.yaml`.",
            en="Split it, or make it smaller. The limit stands in `config.yaml`.",
        ),
        explanation=Text(
            sv="Innehåll är text, och en text blir sällan större än några hundra kilobyte. En större fil är nästan "
            "alltid något annat som hamnat fel. Stora PDF-filer kan oftast sparas om i mindre storlek.",
            en="Content is text, and a text is seldom over a few hundred kilobytes. A larger file is nearly always "
            "something else in the wrong place. Large PDF files can mostly be saved anew in a smaller size.",
        ),
    ),
    ProblemKind(
        code="wrong-encoding",
        severity="error",
        message=Text(
            sv="Filen är sparad med teckenkodningen {encoding} i stället för UTF-8.",
            en="The file is saved in the encoding {encoding} instead of UTF-8.",
        ),
        hint=Text(
            sv="Öppna filen och välj ”Spara som” med teckenkodning UTF-8.",
            en="Open the file and choose ”Save as” with the encoding UTF-8.",
        ),
        explanation=Text(
            sv="Å, ä och ö kan lagras på olika sätt. Allt innehåll sparas som UTF-8, annars blir bokstäverna fel på "
            "sidan. I Anteckningar: Arkiv, Spara som, Kodning UTF-8. I andra program heter det ungefär "
            "”Teckenkodning”.",
            en="The letters å, ä and ö can be stored in different ways. All content is saved as UTF-8, or the letters "
            "come out wrong. In Notepad: File, Save as, Encoding UTF-8. Other programs call it something like it.",
        ),
    ),
    ProblemKind(
        code="broken-utf8",
        severity="error",
        message=Text(
            sv="Här finns ett tecken som inte går att läsa.",
            en="There is a character here that cannot be read.",
        ),
        hint=Text(
            sv="Skriv om ordet på raden och spara filen som UTF-8.",
            en="Write the word on this line anew and save the file as UTF-8.",
        ),
        explanation=Text(
            sv="Det mesta i filen är sparat som UTF-8, men på raden finns något med en annan teckenkodning. Det händer "
            "när text klistras in från ett äldre program. Skriv om ordet för hand.",
            en="Most of the file is saved as UTF-8, but this line holds something in another encoding. That happens "
            "when text is pasted from an old program. Write the word anew by hand.",
        ),
    ),
    ProblemKind(
        code="not-text",
        severity="error",
        message=Text(sv="Filen är ingen vanlig textfil.", en="The file is no ordinary text file."),
        hint=Text(
            sv="Är det ett Word-dokument, en PDF, en webbsida eller en bild? Kopiera texten till en ny textfil.",
            en="Is it a Word document, a PDF, a web page or an image? Copy the text into a new text file.",
        ),
        explanation=Text(
            sv="En fil blir inte text av att den döps om till `.yaml` eller `.md`. Word-dokument, PDF-filer och bilder "
            "kan ligga som bilagor i postens mapp; uppgifterna skrivs i en vanlig textfil.",
            en="A file does not become text by being renamed to `.yaml` or `.md`. Word documents, PDF files and images "
            "may lie as attachments in the record's folder; the facts are written in an ordinary text file.",
        ),
    ),
    ProblemKind(
        code="file-not-readable",
        severity="error",
        message=Text(sv="Filen går inte att öppna ({reason}).", en="The file cannot be opened ({reason})."),
        hint=Text(
            sv="Stäng den i andra program, och kontrollera att du får läsa den.",
            en="Close it in other programs, and see whether you may read it.",
        ),
        explanation=Text(
            sv="Datorn lämnade inte ut filen. Vanliga skäl: den är öppen i ett annat program, den har just flyttats, "
            "eller du saknar behörighet.",
            en="The computer did not hand out the file. Usual reasons: it is open in another program, it has just been "
            "moved, or you lack permission.",
        ),
    ),
    ProblemKind(
        code="empty-file",
        severity="error",
        message=Text(
            sv="Filen är tom, eller så har ingen nyckel i den fått ett värde.",
            en="The file is empty, or none of its keys has been given a value.",
        ),
        hint=Text(
            sv="Skriv minst en titel efter `titel:`, eller ta bort filen.",
            en="Write at least a title after `titel:`, or remove the file.",
        ),
        hint_suggested=Text(
            sv="Skriv till exempel `{suggestion}`, eller ta bort filen.",
            en="Write for example `{suggestion}`, or remove the file.",
        ),
        explanation=Text(
            sv="Rader som börjar med `#` är förklaringar och räknas inte, och en nyckel utan något efter kolonet räknas "
            "som om den inte fanns. En post behöver åtminstone sina obligatoriska nycklar. De står överst i en fil som "
            "är gjord med `python build.py new`.",
            en="Lines that begin with `#` are explanations and do not count, and a key with nothing after its colon "
            "counts as absent. A record needs at least its required keys. They stand first in a file made by "
            "`python build.py new`.",
        ),
    ),
    ProblemKind(
        code="not-a-mapping",
        severity="error",
        message=Text(
            sv="Filen består inte av rader av formen `nyckel: värde`.",
            en="The file does not consist of lines of the form `key: value`.",
        ),
        hint=Text(
            sv="Börja med en nyckel, till exempel `titel: Exempelavtal`. Löpande text hör hemma i en `.md`-fil.",
            en="Begin with a key, for example `titel: Exempelavtal`. Running text belongs in an `.md` file.",
        ),
        hint_suggested=Text(
            sv="Börja varje rad med en nyckel, på det här sättet: `{suggestion}`.",
            en="Begin each line with a key, like this: `{suggestion}`.",
        ),
        explanation=Text(
            sv="Uppgifterna skrivs som nycklar med värden, en på varje rad: `titel: Exempelavtal`. Här börjar filen i "
            "stället med en lista eller med löpande text.",
            en="Facts are written as keys with values, one on each line: `titel: Exempelavtal`. Here the file begins "
            "with a list or with running text instead.",
        ),
    ),
    ProblemKind(
        code="merge-conflict",
        severity="error",
        message=Text(
            sv="Här står två versioner av samma rader, som Git inte har kunnat slå ihop.",
            en="Here are two versions of the same lines, which Git could not merge.",
        ),
        hint=Text(
            sv="Behåll den version som ska gälla, och ta bort raderna som börjar med `<<<<<<<`, `=======` och `>>>>>>>`.",
            en="Keep the version that is right, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.",
        ),
        explanation=Text(
            sv="När två har ändrat samma rader sätter Git in båda versionerna i filen: den ena mellan `<<<<<<<` och "
            "`=======`, den andra mellan `=======` och `>>>>>>>`. Någon måste välja.",
            en="When two people have changed the same lines, Git puts both versions into the file: one between "
            "`<<<<<<<` and `=======`, the other between `=======` and `>>>>>>>`. Somebody must choose.",
        ),
    ),
    ProblemKind(
        code="multiple-documents",
        severity="error",
        message=Text(
            sv="Här börjar något nytt med en rad `---` eller `...`; resten av filen läses inte.",
            en="Something new begins here with a line `---` or `...`; the rest of the file is not read.",
        ),
        hint=Text(
            sv="Ta bort raden. En annan post skrivs i en egen fil, och löpande text i en `.md`-fil.",
            en="Remove the line. Another record goes into a file of its own, and running text into an `.md` file.",
        ),
        explanation=Text(
            sv="En `.yaml`-fil är en enda post. Raden `---` betyder att en ny börjar, och `...` att filen är slut.",
            en="A `.yaml` file is one record. The line `---` means that a new one begins, and `...` that the file "
            "ends.",
        ),
    ),
    ProblemKind(
        code="control-character",
        severity="error",
        message=Text(
            sv="Här finns ett osynligt tecken ({name}).",
            en="There is an invisible character here ({name}).",
        ),
        hint=Text(
            sv="Radera texten runt markeringen och skriv om den för hand.",
            en="Delete the text around the mark and write it anew by hand.",
        ),
        explanation=Text(
            sv="Osynliga tecken följer ibland med när text kopieras från PDF, Word eller webben. De syns inte, men gör "
            "att ord inte känns igen och att sökningen missar dem.",
            en="Invisible characters sometimes come along when text is copied from PDF, Word or the web. They cannot "
            "be seen, but make words unknown and hide them from the search.",
        ),
    ),
    ProblemKind(
        code="bidirectional-character",
        severity="error",
        message=Text(
            sv="Här finns ett osynligt tecken som vänder textens riktning ({name}).",
            en="There is an invisible character here that turns the direction of the text ({name}).",
        ),
        hint=Text(
            sv="Radera texten runt markeringen och skriv om den för hand.",
            en="Delete the text around the mark and write it anew by hand.",
        ),
        explanation=Text(
            sv="Tecken som vänder läsriktningen kan få en text att visa något annat än den innehåller. De tillåts "
            "inte någonstans. Språk som skrivs från höger till vänster klarar sig utan dem.",
            en="Characters that turn the reading direction can make a text show something else than it holds. They are "
            "allowed nowhere. Languages written from right to left do without them.",
        ),
    ),
    ProblemKind(
        code="garbled-letters",
        severity="error",
        message=Text(
            sv="Bokstäver har blivit fel här: `{written}`.",
            en="Letters have come out wrong here: `{written}`.",
        ),
        hint=Text(
            sv="Skriv om ordet för hand.",
            en="Write the word anew by hand.",
        ),
        hint_suggested=Text(sv="Det ska nog vara `{suggestion}`.", en="It should probably be `{suggestion}`."),
        explanation=Text(
            sv="När en fil har öppnats med fel teckenkodning och sparats blir å, ä och ö till två konstiga tecken. Byt "
            "ut dem, eller hämta tillbaka en äldre version av filen.",
            en="When a file has been opened in the wrong encoding and saved, å, ä and ö become two strange characters. "
            "Replace them, or restore an earlier version of the file.",
        ),
    ),
)
