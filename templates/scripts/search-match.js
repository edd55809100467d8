// What fits a search and how well: words against titles, places and registry numbers, and words that were meant.
// Pure functions; the search page loads them when someone searches.

const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+(?:[:\/.-][\p{L}\p{N}]+)*/gu;

/** Lower case without marks: `Åmål` and `amal` become the same. */
export const folded = (text) => text.toLowerCase().normalize("NFD").replace(MARKS, "").replace(/ø/g, "o").replace(/æ/g, "ae");

const lower = (text) => text.toLowerCase().normalize("NFC");
const marked = (text) => folded(text) !== lower(text);
const wordsOf = (text) => lower(text).match(WORD) || [];
const bare = (text) => folded(text).replace(/[^a-z0-9]/g, "");

/** The words of a query that say something; all of them where none does. */
export function tokensOf(query, stopWords) {
  const all = [...new Set(wordsOf(query))];
  const telling = all.filter((word) => !stopWords.has(word));
  return telling.length ? telling : all;
}

/** How well a word of a query fits a word of a page, 0–1. Who writes å, ä, ö means them; who does not may. */
export function fit(token, word) {
  const exact = marked(token);
  const [a, b] = exact ? [token, word] : [folded(token), folded(word)];
  const sure = exact || token === word ? 1 : 0.95;
  if (a === b) return sure;
  const share = a.length / b.length;
  if (a.length >= 3 && b.startsWith(a)) return sure * (0.5 + 0.4 * share);
  if (a.length >= 4 && b.endsWith(a)) return sure * (0.4 + 0.4 * share);
  if (b.length >= 4 && a.startsWith(b) && a.length - b.length <= 3) return sure * 0.7;
  const alike = [...a].findIndex((letter, at) => letter !== b[at]);
  return alike > 5 && alike >= 0.75 * Math.max(a.length, b.length) ? 0.5 : 0;
}

/** The pages of `facets.json` with what their titles, places and numbers are compared by. */
export function readPages(columns) {
  return columns.address.map((address, number) => {
    const title = columns.title[number];
    const place = columns.place[number] === 1 ? title : columns.place[number];
    return {
      number,
      address,
      title,
      place,
      language: columns.language[number] || "sv",
      summary: columns.summary[number] || "",
      year: columns.year[number] || [],
      kind: columns.kind[number] || [],
      county: columns.county[number] || [],
      group: columns.group[number] || [],
      sector: columns.sector[number] || [],
      status: columns.status[number] || [],
      codes: (columns.code[number] || []).map(bare),
      titleWords: wordsOf(title),
      placeWords: wordsOf(place),
      whole: folded(title),
    };
  });
}

/** How well one word fits what a page is called and where it is. */
function known(page, token, plain) {
  const best = (words) => words.reduce((most, word) => Math.max(most, fit(token, word)), 0);
  const code = plain.length >= 4 && /\d/.test(plain) && page.codes.some((one) => one.includes(plain));
  return 1.3 * best(page.titleWords) + 0.9 * best(page.placeWords) + (code ? 1 : 0);
}

const WEIGHT = { overenskommelse: 1.1, jobbspar: 1.15, yrke: 1.3, bransch: 1.25, sida: 0.8, kalla: 0.6 };

/** Whether any page is called by the word, lies in a place of the name, or has it as its number. */
export const isKnown = (pages, token) => pages.some((page) => known(page, token, bare(token)) > 0);

/**
 * Whether a document of the text index holds the word, an inflection of it or a longer word. Where nothing fits,
 * Pagefind takes any word that the sought one begins with, down to a single letter.
 */
export function holds(token, { content, locations, meta }) {
  const [plain, words] = [folded(token), content.split(/\s+/)];
  const least = Math.max(3, plain.length - 4);
  const there = [...locations.map((at) => words[at] || ""), ...Object.values(meta).flatMap((text) => wordsOf(text))];
  return there.some((word) => (folded(word).match(WORD) || []).join("").startsWith(plain.slice(0, least)));
}

/**
 * The pages that fit, best first: `{page, score, all}`, where `all` says that every word was found.
 *
 * `found` is, for each token, a Map of page number to the text index's score; empty maps where it could not be asked.
 * `kinds` are the names of kinds by number, `hints` the kind that a word asks for: such a word lifts pages of the
 * kind, but no page needs to hold it where there are other words.
 */
export function ranked(pages, query, tokens, found, kinds, hints, language) {
  const [whole, code, plain] = [folded(query.trim()), bare(query), tokens.map(bare)];
  const own = tokens.map((token, at) => pages.map((page) => known(page, token, plain[at])));
  const most = found.map((scores) => Math.max(1e-9, ...scores.values()));
  const rarity = tokens.map((_, at) => {
    const fitting = pages.filter((page) => own[at][page.number] || found[at].has(page.number)).length;
    return Math.log(1 + pages.length / (1 + fitting));
  });
  const needed = tokens.map((token) => !hints.has(token));
  const least = needed.filter(Boolean).length ? needed : tokens.map(() => true);
  const results = [];
  for (const page of pages) {
    const kind = kinds[page.kind[0]];
    let [score, matched, missing] = [0, 0, 0];
    tokens.forEach((token, at) => {
      const value = Math.sqrt((found[at].get(page.number) || 0) / most[at]) + own[at][page.number];
      if (value) matched += 1;
      else if (least[at]) missing += 1;
      score += rarity[at] * value + (hints.get(token) === kind ? 3 : 0);
    });
    const numbered = code.length >= 5 && /\d/.test(code) && page.codes.includes(code);
    if (!matched && !numbered) continue;
    const told = page.titleWords.filter((word) => tokens.some((token) => fit(token, word) > 0.6)).length;
    score *= 1 + (0.5 * told) / Math.max(1, page.titleWords.length);
    if (page.whole === whole) score += 15;
    if (numbered) score += 30;
    score *= (WEIGHT[kind] || 1) * (page.language === language || page.language === "sv" ? 1 : 0.4);
    if (kind === "kommun" && tokens.length > 1 && page.whole !== whole) score *= 0.8;
    results.push({ page, score, all: !missing || numbered });
  }
  return results.sort((a, b) => b.score - a.score || a.page.number - b.page.number);
}

/** How many letters are wrong, missing, too many or swapped; gives up above `limit`. */
export function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, previous] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return previous[b.length];
}

/** The known word that was probably meant, or null: for a word that is known, and for one too short to tell. */
export function meant(token, words) {
  const plain = folded(token);
  if (plain.length < 4 || /\d/.test(plain)) return null;
  let [best, least] = [null, plain.length < 8 ? 2 : 3];
  for (const word of words) {
    const other = folded(word);
    if (other.startsWith(plain) || (plain.startsWith(other) && plain.length - other.length <= 3)) return null;
    const far = distance(plain, other, least - 1);
    if (far < least && (far < 2 || other[0] === plain[0])) [best, least] = [word, far];
  }
  return best;
}
