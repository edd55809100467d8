"""Texts about rules across files: agreements and what follows on them, their tracks, notes, texts, addresses."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

_MEANT = Text("Menade du `{suggestion}`?", "Did you mean `{suggestion}`?")

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        "agreement-cycle", "error",
        Text("Överenskommelserna bygger på varandra i en ring: {ring}.",
             "The agreements build on each other in a ring: {ring}."),
        Text("Ta bort den hänvisning som är fel. Den nyare överenskommelsen nämner den äldre, aldrig tvärtom.",
             "Remove the reference that is wrong. The newer agreement names the older one, never the reverse."),
        Text("`ersätter` och `ändrar` pekar bakåt i tiden: från den nya överenskommelsen till den som fanns förut. "
             "Pekar de runt i en ring går det inte att avgöra vilken som gäller.",
             "`ersätter` and `ändrar` point back in time: from the new agreement to the one before. If they point "
             "round in a ring, nobody can tell which one applies."),
    ),
    ProblemKind(
        "day-ahead", "warning",
        Text("Dagen vid `{key}` har inte kommit än: `{date}`.", "The day at `{key}` has not come yet: `{date}`."),
        Text("Kontrollera år, månad och dag. En nyhet som ska vänta till sin dag skrivs med `utkast: ja` så länge.",
             "Check the year, the month and the day. News that is to wait for its day has `utkast: ja` until then."),
        Text("`granskad` är dagen då någon jämförde filen med källan, och en nyhets, rapports eller källas datum dagen då "
             "den kom. De kan inte ligga i framtiden: oftast är årtalet felskrivet. Sidan publiceras med en gång, vad "
             "datumet än är.",
             "`granskad` is the day when somebody compared the file with the source, and the date of news, a report or a "
             "source the day when it came. They cannot lie ahead: most often the year is a slip. The page is published "
             "at once, whatever the date."),
        rule="framtida-datum",
    ),
    ProblemKind(
        "successor-starts-first", "warning",
        Text("`{id}` i `{key}` börjar gälla senare ({later}) än den här överenskommelsen ({earlier}).",
             "`{id}` in `{key}` begins later ({later}) than this agreement ({earlier})."),
        Text("Kontrollera datumen i båda filerna, och att hänvisningen står i den nyare.",
             "Check the dates in both files, and that the reference stands in the newer one."),
        Text("En överenskommelse kan bara ersätta eller ändra något som redan finns. Stämmer datumen med källan har "
             "hänvisningen troligen hamnat i fel fil.",
             "An agreement can only replace or amend what exists already. If the dates agree with the source, the "
             "reference probably stands in the wrong file."),
        rule="ersätter-senare",
    ),
    ProblemKind(
        "few-job-tracks", "warning",
        Text("Överenskommelsen beskriver {count} jobbspår; modellen kräver minst tre.",
             "Job tracks in the agreement: {count}. The model requires three at least."),
        Text("Lägg till dem som saknas i `jobbspår`. Har källan inte fler: skriv ett `undantag` med det som skäl.",
             "Add those that are missing to `jobbspår`. If the source has no more: write an `undantag` with that as "
             "its reason."),
        Text("En överenskommelse om nyanlända ska beskriva minst tre lokala jobbspår, och minst ett för "
             "kortutbildade. Har källan färre, skriv ett `undantag` med skäl.",
             "An agreement on newly arrived people describes at least three local job tracks, one of them for people "
             "with short education. If the source has fewer, write an `undantag` with the reason."),
        rule="få-jobbspår",
    ),
    ProblemKind(
        "no-track-for-short-education", "warning",
        Text("Inget av överenskommelsens jobbspår är för kortutbildade.",
             "None of the agreement's job tracks is for people with short education."),
        Text("Lägg till `kortutbildade` i `målgrupper` i det jobbspår som är för dem, om källan säger det.",
             "Add `kortutbildade` to `målgrupper` of the job track that is for them, if the source says so."),
        Text("En överenskommelse om nyanlända ska beskriva minst ett jobbspår för kortutbildade. Målgruppen står i "
             "jobbspårets egen fil. Säger källan inget, skriv ett `undantag` med skäl.",
             "An agreement on newly arrived people describes at least one job track for people with short education. "
             "The target group stands in the track's own file. If the source does not say, write an `undantag` with "
             "the reason."),
        rule="inget-spår-för-kortutbildade",
    ),
    ProblemKind(
        "agreements-overlap", "warning",
        Text("`{other}` är av samma typ och gäller också för {municipality}.",
             "`{other}` is of the same type and applies to {municipality} too."),
        Text("Har den ena tagit över? Skriv då den äldres id i den nyares `ersätter` eller `ändrar`.",
             "Has one taken over? Then write the id of the older one in `ersätter` or `ändrar` of the newer."),
        Text("En kommun har sällan två överenskommelser av samma typ samtidigt. Oftast har den nya ersatt den gamla, "
             "eller ändrat den, utan att det står i filen. Gäller båda verkligen, skriv ett `undantag` med skäl.",
             "A municipality seldom has two agreements of one type at once. Mostly the new one has replaced or amended "
             "the old one, and the file does not say so. If both really apply, write an `undantag` with the reason."),
        rule="två-gällande",
    ),
    ProblemKind(
        "expiring-soon", "warning",
        Text("Överenskommelsen slutar snart att gälla: {date}.", "The agreement will soon end: {date}."),
        Text("Ta reda på vad som händer sedan. Lägg in den nya överenskommelsen, eller det nya slutdatumet.",
             "Find out what happens then. Add the new agreement, or the new end date."),
        Text("Varningen kommer så långt före slutdatumet som `upphör-inom` i `config.yaml` säger. Den försvinner när en "
             "annan överenskommelse nämner den här i `ersätter`.",
             "The warning comes as long before the end date as `upphör-inom` in `config.yaml` says. It disappears when "
             "another agreement names this one in `ersätter`."),
        rule="upphör-snart",
    ),
    ProblemKind(
        "revision-overdue", "warning",
        Text("Överenskommelsen skulle ha reviderats senast {due}.", "The agreement should have been revised by {due}."),
        Text("Är det gjort? Lägg till det bland `händelser`: `{{händelse: reviderad, datum: …}}`.",
             "Has it been done? Add it to `händelser`: `{{händelse: reviderad, datum: …}}`."),
        Text("`revideras` säger hur ofta överenskommelsen ses över. Tiden räknas från den senaste revideringen eller "
             "ändringen, annars från undertecknandet. Är den inte gjord, skriv ett `undantag` med skäl.",
             "`revideras` says how often the agreement is revised. The time counts from the last revision or "
             "amendment, else from the signing. If it has not been done, write an `undantag` with the reason."),
        rule="revidering-försenad",
    ),
    ProblemKind(
        "note-file-name", "error",
        Text("Filen handlar om {municipality} men heter `{name}`.",
             "The file is about {municipality} but is named `{name}`."),
        Text("Döp om filen till `{right}`, eller rätta `kommun`.", "Rename the file to `{right}`, or correct `kommun`."),
        Text("Filer i municipalities/ heter som kommunens adress: Upplands Väsby blir `upplands-vasby.yaml`. De två som "
             "annars får samma namn har länet efter: `habo-jonkopings-lan.yaml` och `habo-uppsala-lan.yaml`.",
             "Files in municipalities/ are named as the municipality's address: Upplands Väsby becomes "
             "`upplands-vasby.yaml`. The two that would share a name have their county after it: "
             "`habo-jonkopings-lan.yaml` and `habo-uppsala-lan.yaml`."),
    ),
    ProblemKind(
        "municipality-noted-twice", "error",
        Text("Om {municipality} finns redan filen {other}.", "There is already a file about {municipality}: {other}."),
        Text("Flytta uppgifterna dit och ta bort den här filen, eller rätta `kommun`.",
             "Move the facts there and remove this file, or correct `kommun`."),
        Text("Allt som är känt om en kommun utöver dess överenskommelser står i en enda fil. Annars skulle sidan visa "
             "bara det ena.",
             "All that is known of a municipality beside its agreements stands in one file. Otherwise the page would "
             "show only one of them."),
    ),
    ProblemKind(
        "hard-to-read", "warning",
        Text("Texten är svår att läsa: LIX {lix}. Gränsen är {limit}.",
             "The text is hard to read: LIX {lix}. The limit is {limit}."),
        Text("Dela långa meningar, och byt långa ord mot kortare.",
             "Part long sentences, and exchange long words for shorter ones."),
        Text("LIX räknar ord per mening och hur många ord som har fler än sex bokstäver. Under 40 är lätt, över 55 "
             "svårt. Bara texter på minst trettio ord räknas. Gränsen står i `config.yaml`. Är texten ett citat ur "
             "källan, skriv ett `undantag` med skäl.",
             "LIX counts words per sentence, and how many words have more than six letters. Under 40 is easy, over 55 "
             "hard. Only texts of thirty words or more are measured. The limit stands in `config.yaml`. If the text "
             "is a quotation from the source, write an `undantag` with the reason."),
        rule="svårläst",
    ),
    ProblemKind(
        "invalid-address", "error",
        Text("`{value}` är ingen adress på webbplatsen.", "`{value}` is no address of the site."),
        Text("Skriv den som `/arbetsgivare/exempel-ab/`, med snedstreck först och sist, eller `borttagen` för en sida "
             "som inte finns mer.",
             "Write it as `/arbetsgivare/exempel-ab/`, with a slash first and last, or `borttagen` for a page that is "
             "no more."),
        Text("Adresser på webbplatsen skrivs med små bokstäver a–z, siffror och bindestreck, och snedstreck mellan "
             "delarna. Så är det både i redirects.yaml och i `tidigareadresser`, där det också räcker med filens gamla "
             "namn.",
             "Addresses of the site are written in lower-case a–z, digits and hyphens, with slashes between the parts. "
             "So it is both in redirects.yaml and in `tidigareadresser`, where the file's old name alone will do too."),
        _MEANT,
    ),
)  # fmt: skip
