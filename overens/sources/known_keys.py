"""The keys of content, as far as reading needs them: to tell a key that lacks its colon or blank from running text.

The models say what each means; a test holds the two together.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What stands at the top of a record.
RECORD_KEYS = _words(
    """
    arbetsgivare arbetsmarknad avstått behov belopp belägg beskrivning beslut beteckning bilagor bild branscher citat
    datum ersätter fas fil finansiering frågor förkunskaper granskad händelser insatser inställt jobbspår kartläggning
    kartläggningsanmärkning kartläggningsdatum kartläggningskällor kommun kommunanmärkning kommuner kontakt källa läge
    län längd länk moduler mål målgrupper målgruppsbeskrivning omgångar organisation parter partner plats platser
    population process resultat revideras sammanfattning siffror slag slut slutdatum start startdatum statsbidrag
    stänger svarsfrekvens taggar tidigareadresser tillsvidare titel titelegen tolkning typ undantag undertecknad
    undertecknare unganyanlända uppföljning uppsagd uppsägningstid urval utgivare utkast väntar yrken ändrar öppnar
    överenskommelser
    """
)

# What stands below each key that has parts; the first is the one that a text alone would be.
PARTS: dict[str, tuple[str, ...]] = {
    key: tuple(parts.split())
    for key, parts in {
        "aktiviteter": "insats titel omfattning ansvarig plats parallelltmed alternativtill beskrivning id",
        "arbetsgivare": "namn enhet koncern arbetsställen sektor antal anmärkning",
        "avstått": "typ datum källa beskrivning",
        "beslut": "organ paragraf datum diarienummer länk",
        "bilagor": "titel nr fil version datum kommun",
        "bild": "fil alt fotograf",
        "citat": "text vem roll källa",
        "finansiering": "av belopp ändamål",
        "frågor": "fråga svar",
        "förkunskaper": "text språk nivå läge",
        "händelser": "händelse datum senast beskrivning",
        "insatser": ("insats titel omfattning ansvarig anordnare fas parallellt betald deltagare år beskrivning"),
        "kartläggning": "mått period värde enhet gräns uppdelning uppgiftslämnare",
        "kontakt": "funktion epost telefon länk",
        "moduler": "titel nr mål aktiviteter",
        "mål": "indikator enhet utgångsvärde målvärde utfall",
        "målvärde": "värde datum",
        "omgångar": "nr start slut platser deltagare gräns kvinnor män fullföljt datum anmärkning källa",
        "organisation": "styrgrupp arbetsgrupp samordnare möten samlokalisering rutiner",
        "parter": "namn roll enheter diarienummer organisationsnummer",
        "partner": "namn roll",
        "resultat": "utfall antal andel gräns av omgång datum anmärkning källa",
        "siffror": (
            "mått id värde intervall uppdelning text enhet gräns datum period svarsfrekvens bransch kommuner "
            "anmärkning källa"
        ),
        "statsbidrag": "ändamål utlysning belopp år",
        "undantag": "regel skäl",
        "undertecknare": "roll part namn",
        "uppföljning": "metod indikatorer intervall ansvarig",
        "utfall": "värde datum",
        "utgångsvärde": "värde datum",
        "väntar": "typ datum källa beskrivning",
        "yrken": "namn ssyk",
    }.items()
}

# What stands below an id in the files that are lists: sources, rules and vocabularies.
ENTRY_KEYS = _words(
    """
    titel datum utgivare beteckning länk fil anmärkning text källa regel etikett engelska beskrivning kod från till
    ord former
    """
)

_ENTRY_PARTS = tuple(sorted(ENTRY_KEYS))

# Keys whose value is always a list.
LIST_KEYS = _words(
    """
    aktiviteter arbetsgivare arbetsställen avstått beslut bilagor branscher citat enheter ersätter finansiering former
    frågor förkunskaper händelser indikatorer insatser jobbspår kartläggning kartläggningskällor kommuner källa län
    moduler mål målgrupper omgångar ord parter partner process resultat siffror statsbidrag taggar tidigareadresser
    undantag undertecknare väntar yrken ändrar överenskommelser
    """
)

# Lists with parts whose items may be a text alone.
TEXT_ITEMS = _words("arbetsgivare förkunskaper partner yrken")

# Keys whose value may be a text of several lines, at least somewhere.
PROSE_KEYS = _words(
    """
    arbetsgrupp arbetsmarknad behov beskrivning kartläggningsanmärkning metod målgruppsbeskrivning möten rutiner
    sammanfattning samordnare styrgrupp svar text unganyanlända urval
    """
)

PART_KEYS = frozenset(key for parts in PARTS.values() for key in parts) | ENTRY_KEYS


def parts_of(owner: str) -> tuple[str, ...]:
    """The keys that can stand below a key; below one that nobody knows, which may be an id, those of a list's entry."""
    if owner in PARTS:
        return PARTS[owner]
    return () if is_known(owner) else _ENTRY_PARTS


def is_known(word: str) -> bool:
    """Whether the word is a key anywhere in content."""
    return word in RECORD_KEYS or word in PART_KEYS


def may_be_prose(word: str) -> bool:
    """Whether a key may hold several lines; one that nobody knows may."""
    return word in PROSE_KEYS or not is_known(word)


def may_be_key(word: str, is_outermost: bool) -> bool:
    """Whether the word is a key of content: at the top of a file, or anywhere below it."""
    return word in RECORD_KEYS if is_outermost else word in PART_KEYS
