"""Texts about rules that one record alone can break."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

_MEANT = Text("Menade du `{suggestion}`?", "Did you mean `{suggestion}`?")

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        "end-before-start", "error",
        Text("`{end}` ligger före `{start}`.", "`{end}` is before `{start}`."),
        Text("Kontrollera båda datumen mot källan.", "Check both dates against the source."),
        Text("Det som slutar måste först ha börjat. Ofullständiga datum jämförs som perioder: bara när slutet säkert "
             "ligger före början är det fel. Saknas startdatum räknas dagen för undertecknandet.",
             "What ends must first have begun. Partial dates are compared as periods: it is an error only when the "
             "end is certainly before the start. Without a start date the day of signing counts."),
    ),
    ProblemKind(
        "women-and-men-exceed", "error",
        Text("Kvinnor och män är tillsammans {sum}, men deltagarna är {participants}.",
             "Women and men add up to {sum}, but there are {participants} participants."),
        Text("Kontrollera de tre talen mot källan.", "Check the three numbers against the source."),
        Text("Kvinnor och män kan vara färre än deltagarna, när inte alla är kända, men aldrig fler.",
             "Women and men may be fewer than the participants, when not all are known, but never more."),
    ),
    ProblemKind(
        "outcomes-exceed-participants", "error",
        Text("Resultatet omfattar {count} personer, men deltagarna är {participants}.",
             "The outcome covers {count} people, but there are {participants} participants."),
        Text("Kontrollera talen mot källan. Är deltagarna ungefärliga: skriv `gräns: cirka` bredvid.",
             "Check the numbers against the source. If the participants are not exact, write `gräns: cirka` beside "
             "them."),
        Text("Fler kan inte ha fått arbete, gått vidare till studier eller fullföljt än som deltog. Resultat med "
             "samma datum räknas ihop; flera sätt att vara anställd räknas som samma personer.",
             "No more people can have got work, gone on to studies or completed than took part. Outcomes of the same "
             "date are added up; several ways of being employed count as the same people."),
    ),
    ProblemKind(
        "unknown-round", "error",
        Text("Det finns ingen omgång med nummer `{value}`.", "There is no round with the number `{value}`."),
        Text("Omgångarna i `omgångar` är {rounds}.", "The rounds in `omgångar` are {rounds}."),
        Text("`omgång` i ett resultat är samma nummer som `nr` i en av omgångarna.",
             "`omgång` of an outcome is the same number as `nr` of one of the rounds."),
    ),
    ProblemKind(
        "none-of-keys", "error",
        Text("Här saknas en av nycklarna {keys}.", "One of the keys {keys} is missing here."),
        Text("Lägg till den som passar uppgiften.", "Add the one that fits the fact."),
        Text("En siffra har ett värde, ett intervall, en uppdelning eller en text. Ett resultat har ett antal eller "
             "en andel. En arbetsgivare har ett namn, eller ett antal när namnen inte är kända.",
             "A figure has a value, an interval, a breakdown or a text. An outcome has a number or a share. An "
             "employer has a name, or a number where the names are unknown."),
    ),
    ProblemKind(
        "several-of-keys", "error",
        Text("Här står flera av nycklarna, men bara en får finnas: {keys}.",
             "Only one of these keys may be given: {keys}."),
        Text("Behåll en, och flytta den andra till en egen post i listan.",
             "Keep one, and move the other to an item of its own."),
        Text("En siffra eller ett resultat är en uppgift. Har källan flera blir de flera poster i listan, var och en "
             "med sitt id.",
             "A figure or an outcome is one fact. Where the source has several, they become several items of the "
             "list."),
    ),
    ProblemKind(
        "track-without-place", "error",
        Text("Jobbspåret har varken `kommuner` eller `län`.", "The job track has neither `kommuner` nor `län`."),
        Text("Lägg till `kommuner: [Åmål]` eller `län: [Västra Götaland]`. Är bara titeln känd: skriv `belägg: "
             "titel`.",
             "Add `kommuner: [Åmål]` or `län: [Västra Götaland]`. If only the title is known, write `belägg: titel`."),
        Text("Ett jobbspår visas på kommunens och länets sidor. Ett som bara är känt till titeln behöver ingen plats.",
             "A job track is shown on the pages of its municipality and county. One known by its title alone needs "
             "no place."),
    ),
    ProblemKind(
        "breakdown-not-whole", "error",
        Text("Uppdelningen i procent blir {sum} tillsammans, inte 100.",
             "The breakdown in per cent adds up to {sum}, not 100."),
        Text("Kontrollera talen mot källan. Saknas en del: lägg till den, till exempel `övrigt`.",
             "Check the numbers against the source. If a part is missing, add it, for example `övrigt`."),
        Text("En uppdelning i procent ska täcka helheten. En procentenhet upp eller ned godtas, eftersom källor "
             "avrundar.",
             "A breakdown in per cent covers the whole. One percentage point up or down is accepted, as sources "
             "round."),
    ),
    ProblemKind(
        "code-in-name", "warning",
        Text("`{value}` är både namn och kod på ett yrke.", "`{value}` is both the name and the code of an occupation."),
        Text("Skriv dem var för sig: `{suggestion}`.", "Write them apart: `{suggestion}`."),
        Text("Yrkets namn blir sidans rubrik och adress. Koden i SSYK 2012 har en egen nyckel: `- {namn: svetsare, ssyk: "
             "7212}`.",
             "The name of the occupation becomes the heading and the address of its page. The code of SSYK 2012 has a key "
             "of its own: `- {namn: svetsare, ssyk: 7212}`."),
        rule="kod-i-namn",
    ),
    ProblemKind(
        "used-twice", "error",
        Text("`{key}: {value}` står mer än en gång.", "`{key}: {value}` stands more than once."),
        Text("Ge var och en sitt eget, eller slå ihop dem.", "Give each its own, or join them."),
        Text("Id och nummer skiljer poster i samma lista åt och blir en del av adresser. De får bara användas en "
             "gång i filen.",
             "Ids and numbers tell the items of a list apart and become part of addresses. Each may be used once in "
             "a file."),
    ),
    ProblemKind(
        "unknown-activity", "error",
        Text("`{value}` är ingen annan aktivitet i överenskommelsen.",
             "`{value}` is no other activity of the agreement."),
        Text("Skriv en annan aktivitets `id` eller `insats`.", "Write the `id` or `insats` of another activity."),
        Text("`parallelltmed` och `alternativtill` pekar på en annan aktivitet i samma överenskommelse: på dess "
             "`id`, eller på dess `insats` när den bara finns en gång.",
             "`parallelltmed` and `alternativtill` point to another activity of the same agreement: to its `id`, or "
             "to its `insats` where there is only one."),
        _MEANT,
    ),
    ProblemKind(
        "goal-incomplete", "warning",
        Text("Målet går inte att följa upp: {missing} saknas.",
             "The goal cannot be followed up: {missing} is missing."),
        Text("Lägg till uppgiften om källan har den.", "Add it if the source has it."),
        Text("Ett mål som går att följa har ett läge från början (`utgångsvärde`), något att nå (`målvärde`) och ett "
             "datum för det. Sidan visar målet ändå.",
             "A goal that can be followed has a starting point (`utgångsvärde`), something to reach (`målvärde`) and "
             "a date for it. The page shows the goal anyway."),
        rule="mål-utan-värden",
    ),
    ProblemKind(
        "activity-without-responsible", "warning",
        Text("Ingen är ansvarig för aktiviteten {activity}.", "Nobody is responsible for the activity {activity}."),
        Text("Lägg till `ansvarig:` om källan säger vem.", "Add `ansvarig:` if the source says who."),
        Text("En överenskommelse ska visa vem som gör vad. Säger källan inget, skriv ett `undantag` med skäl.",
             "An agreement is to show who does what. If the source does not say, write an `undantag` with the reason."),
        rule="aktivitet-utan-ansvarig",
    ),
    ProblemKind(
        "outcome-without-date", "warning",
        Text("Resultatet saknar datum.", "The outcome has no date."),
        Text("Lägg till `datum:` med den tid som källan talar om, till exempel `2018`.",
             "Add `datum:` with the time the source speaks of, as `2018`."),
        Text("Utan datum vet läsaren inte när det var så, och resultat från olika tider går inte att jämföra.",
             "Without a date readers cannot tell when it was so, and outcomes of different times cannot be compared."),
        rule="resultat-utan-datum",
    ),
    ProblemKind(
        "young-newly-arrived-missing", "warning",
        Text("Överenskommelsen säger inget om unga nyanlända.",
             "The agreement says nothing of young newly arrived people."),
        Text("Beskriv i `unganyanlända` hur nyanlända 16–24 år kan fullfölja gymnasiet.",
             "Describe in `unganyanlända` how newly arrived people aged 16–24 can finish upper secondary school."),
        Text("Modellen kräver det av varje överenskommelse om nyanlända. Varningen kommer bara när hela källan är "
             "läst. Säger den inget, skriv ett `undantag` med skäl.",
             "The model requires it of every agreement on newly arrived people. The warning comes only where the "
             "whole source has been read. If it says nothing, write an `undantag` with the reason."),
        rule="unga-nyanlända-saknas",
    ),
    ProblemKind(
        "track-without-employer", "warning",
        Text("Jobbspåret har ingen arbetsgivare.", "The job track has no employer."),
        Text("Lägg till `arbetsgivare`, eller skriv `slag: förberedande-spår`.",
             "Add `arbetsgivare`, or write `slag: förberedande-spår`."),
        Text("Ett lokalt jobbspår tas fram tillsammans med arbetsgivare som behöver folk. Ett upplägg utan "
             "arbetsgivare räknas som ett förberedande spår. Varningen kommer bara när hela källan är läst. Är namnen "
             "inte kända räcker antalet: `arbetsgivare: [{antal: 9}]`.",
             "A local job track is made together with employers who need people. Without an employer it counts as a "
             "preparatory track. The warning comes only where the whole source has been read. Where the names are "
             "unknown their number will do: `arbetsgivare: [{antal: 9}]`."),
        rule="spår-utan-arbetsgivare",
    ),
)  # fmt: skip
