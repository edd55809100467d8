// What a query asks for, which pages fit it and how well. Pure functions: what they work on is given to them.

import { stem } from "./search-stem.js";

const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+(?:[:\/.-][\p{L}\p{N}]+)*/gu;

/** Lower case without marks: `Åmål` and `amal` become the same. */
export const folded = (text) => text.toLowerCase().normalize("NFD").replace(MARKS, "").replace(/ø/g, "o").replace(/æ/g, "ae");

const lower = (text) => text.toLowerCase().normalize("NFC");
export const wordsOf = (text) => lower(text).match(WORD) || [];
const bare = (text) => folded(text).replace(/[^a-z0-9]/g, "");
const said = (text) => wordsOf(folded(text)).join(" ");

const known = new Map();

/** A word with what it is compared by. Who writes å, ä, ö means them; who does not may. */
function told(word) {
  let found = known.get(word);
  if (!found) {
    const plain = folded(word);
    known.set(word, (found = { word, plain, stem: stem(word), exact: plain !== word }));
  }
  return found;
}

/** How well a word of a query fits a word of a page, 0–1; both as `told` makes them. */
function fit(asked, there) {
  const [a, b] = asked.exact ? [asked.word, there.word] : [asked.plain, there.plain];
  const sure = asked.exact || asked.word === there.word ? 1 : 0.95;
  if (a === b) return sure;
  if (a.length > 3 && asked.stem === there.stem) return 0.9 * sure;
  const share = a.length / b.length;
  if (a.length >= 3 && b.startsWith(a)) return sure * (0.5 + 0.4 * share);
  if (a.length >= 4 && b.endsWith(a)) return sure * (0.4 + 0.4 * share);
  if (b.length >= 4 && a.startsWith(b) && a.length - b.length <= 3) return sure * 0.7;
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike += 1;
  return alike > 5 && alike < a.length && alike < b.length && alike >= 0.75 * Math.max(a.length, b.length) ? 0.5 : 0;
}

/**
 * What `facets.json` says of every page, ready to be compared: `{pages, words, empty, intents}`. Titles and places share
 * their words, so that each is compared once for each word of a query.
 */
export function readSite({ pages: columns, labels, asked }) {
  const [words, numbers] = [[], new Map()];
  const numberOf = (word) => {
    if (!numbers.has(word)) numbers.set(word, words.push(told(word)) - 1);
    return numbers.get(word);
  };
  const empty = new Set(asked.empty.split(" "));
  let page = "";
  const pages = columns.address.map((address, number) => {
    const title = columns.title[number];
    const place = columns.place[number] === 1 ? title : columns.place[number];
    if (address[0] !== "#") page = address;
    const of = (name) => columns[name][number] || [];
    return {
      number, page, title, place,
      address: address[0] === "#" ? page + address : address,
      anchor: address[0] === "#" ? address.slice(1) : "",
      language: columns.language[number] || "sv",
      english: columns.english[number] === 1,
      quotable: columns.text[number] === 1,
      year: of("year"), kind: of("kind"), county: of("county"), group: of("group"), sector: of("sector"), status: of("status"),
      codes: of("code").map(bare),
      titleWords: wordsOf(title).filter((word) => !empty.has(word)).map(numberOf),
      placeWords: wordsOf(place).map(numberOf),
      whole: said(title),
    };
  });
  const named = (facet) => new Map(labels[facet].map(([name], number) => [name, number]));
  const [kinds, states] = [named("kind"), named("status")];
  const intents = asked.intents.map(([phrases, words, lifted, status, strength]) => ({
    phrases: phrases.map((phrase) => wordsOf(phrase).map((word) => [word, stem(word)])),
    words,
    strength,
    kinds: lifted.map((name) => kinds.get(name)),
    states: status.map((name) => states.get(name)),
  }));
  return { pages, words, empty, intents, weights: labels.kind.map(([name]) => WEIGHT[name] || 1), place: kinds.get("kommun") };
}

const WEIGHT = { overenskommelse: 1.1, jobbspar: 1.15, yrke: 1.3, bransch: 1.25, exempel: 0.85, sida: 0.8, kalla: 0.6 };

/**
 * What a query asks for: `{groups, kinds, states, asking, tokens}`. A group is words of which a page should hold one,
 * `needed` unless it is only a hint; `kinds` and `states` are what the words ask for in facets, and how strongly.
 * `asking`: it is worded as a question.
 */
export function understood(query, { empty, intents }) {
  const words = [...new Set(wordsOf(query))];
  const stems = new Set(words.map(stem));
  const telling = words.filter((word) => !empty.has(word));
  const [groups, kinds, states, taken] = [[], new Map(), new Map(), new Set()];
  const lift = (lifted, one, strength) => lifted.set(one, Math.max(strength, lifted.get(one) || 0));
  for (const intent of intents) {
    const met = intent.phrases.filter((phrase) => phrase.every(([word, root]) => (empty.has(word) ? words.includes(word) : stems.has(root))));
    if (!met.length) continue;
    const own = telling.filter((word) => met.some((phrase) => phrase.some(([, root]) => root === stem(word))));
    for (const word of own) taken.add(word);
    for (const kind of intent.kinds) lift(kinds, kind, intent.strength);
    for (const state of intent.states) lift(states, state, intent.strength);
    const also = intent.words.filter((word) => !own.includes(word));
    if (own.length || also.length) groups.push({ words: own, also, needed: false });
  }
  for (const word of telling) if (!taken.has(word)) groups.push({ words: [word], also: [], needed: true });
  if (!groups.length) for (const word of words) groups.push({ words: [word], also: [], needed: true });
  const asking = words.length > telling.length && words.length > 1;
  const tokens = groups.flatMap((group) => group.words);
  return { groups, kinds, states, asking, tokens: tokens.length ? tokens : words };
}

const ALSO = 0.7;

/** Pages whose titles begin with so few letters that ranking would fit nothing: the kinds that are sought most first. */
export function begun({ pages, weights }, query, language) {
  const { word, plain, exact } = told(lower(query));
  const begins = ({ title }) => (exact ? lower(title).startsWith(word) : folded(title).startsWith(plain));
  const found = pages.filter((page) => !page.anchor && [language, "sv"].includes(page.language) && begins(page));
  return found.sort((one, other) => weights[other.kind[0]] - weights[one.kind[0]]);
}

/**
 * How well every page fits each group of words: `[Float64Array by page, …]`. `inText` gives, for a word, a Map of page
 * number to how much the text holds it, 0–1.
 */
function fitting({ pages, words }, groups, inText) {
  return groups.map((group) => {
    const values = new Float64Array(pages.length);
    for (const [list, share] of [[group.words, 1], [group.also, ALSO]]) {
      for (const word of list) {
        const [asked, plain] = [told(word), bare(word)];
        const fits = words.map((there) => fit(asked, there));
        const best = (numbers) => numbers.reduce((most, number) => Math.max(most, fits[number]), 0);
        const numbered = plain.length >= 4 && /\d/.test(plain);
        const year = /^(19|20)\d\d$/.test(word) ? Number(word) : 0;
        const text = inText(asked);
        for (const page of pages) {
          const code = numbered && page.codes.some((one) => one.includes(plain)) ? 1 : 0;
          const called = 1.3 * best(page.titleWords) + 0.9 * best(page.placeWords) + code + (year && page.year.includes(year) ? 0.6 : 0);
          const value = share * (called + (text.get(page.number) || 0));
          if (value > values[page.number]) values[page.number] = value;
        }
      }
    }
    return values;
  });
}

const LIFT = 0.5;

/**
 * The pages that fit, best first: `{results: [page …], some, unknown}`. `some` says that no page holds enough of the words,
 * `unknown` are words that no page holds.
 */
export function ranked(site, query, wanted, inText, language) {
  const { pages, words, weights, place } = site;
  const { groups, kinds, states, asking } = wanted;
  const values = fitting(site, groups, inText);
  const rarity = values.map((own) => Math.log(1 + pages.length / (1 + own.reduce((sum, value) => sum + (value > 0), 0))));
  const nowhere = values.map((own) => own.every((value) => value === 0));
  const least = groups.some((group) => group.needed);
  const needed = groups.map((group, at) => (least ? group.needed : true) && !nowhere[at]);
  const all = needed.filter(Boolean).length;
  const enough = asking ? Math.ceil(0.5 * all) : all > 2 ? Math.ceil(0.6 * all) : all;
  const several = groups.length > 1;
  const asked = groups.flatMap((group) => [...group.words, ...group.also]).map(told);
  const close = words.map((there) => Math.max(0, ...asked.map((word) => fit(word, there))));
  const [whole, code] = [said(query), bare(query)];
  const found = [];
  for (const page of pages) {
    let [score, met, any] = [0, 0, false];
    groups.forEach((_, at) => {
      const value = values[at][page.number];
      if (!value) return;
      any = true;
      if (needed[at]) met += 1;
      score += rarity[at] * value;
    });
    const numbered = code.length >= 5 && /\d/.test(code) && page.codes.includes(code);
    const named = page.whole === whole;
    if (!any && !numbered && !named) continue;
    const kind = page.kind[0];
    score *= 1 + LIFT * ((kinds.get(kind) || 0) + Math.max(0, ...page.status.map((state) => 2 * (states.get(state) || 0))));
    const share = page.titleWords.filter((number) => close[number] > 0.6).length / Math.max(1, page.titleWords.length);
    score *= 1 + 0.5 * share;
    if (named) score += 15;
    if (numbered) score += 30;
    score *= (groups.length > 2 ? Math.min(1, weights[kind]) : weights[kind]) * (page.anchor && !asking ? 0.6 : 1) * (page.language === language || page.language === "sv" ? 1 : 0.4);
    if (several && !named && kind === place) score *= 0.8;
    if (all) score *= 0.3 + 0.7 * (met / all);
    found.push({ page, score, enough: met >= enough || numbered || named || (share === 1 && page.titleWords.every((number) => close[number] > 0.85)) });
  }
  found.sort((a, b) => b.score - a.score || a.page.number - b.page.number);
  const good = found.filter((one) => one.enough);
  const unknown = groups.filter((group, at) => nowhere[at] && group.needed).flatMap((group) => group.words);
  return { results: (good.length ? good : found).map(({ page }) => page), some: !good.length && found.length > 0, unknown };
}

// ---- The text index ----

/** A file of the index, ready to be asked. */
export function readShard({ stems, steps, levels }) {
  const [words, weights] = [stems.split(" "), levels.split(" ")];
  return { words, plain: words.map(folded), steps, weights };
}

/** The pages whose text holds a word (as `told`), an inflection of it, or a longer word: a Map of number to 0–1. */
export function holding(shard, { word, plain, stem: root, exact }) {
  const found = new Map();
  const take = (at, share) => {
    let number = 0;
    shard.steps[at].forEach((step, one) => {
      number += step;
      const value = (share * Number(shard.weights[at][one])) / 9;
      if (value > (found.get(number) || 0)) found.set(number, value);
    });
  };
  const base = folded(root);
  shard.words.forEach((there, at) => {
    const other = shard.plain[at];
    if (!other.startsWith(base.slice(0, 2))) return;
    if (exact ? there === root || there === word : other === base || other === plain) take(at, 1);
    else if (plain.length >= 3 && (exact ? there.startsWith(word) : other.startsWith(plain))) take(at, 0.3 + 0.5 * (plain.length / other.length));
  });
  return found;
}

// ---- Excerpts ----

/** Pieces of text, `[text, marked]`: some words around where most of the sought ones stand; null where none does. */
export function excerpt(text, tokens, length = 28) {
  const asked = tokens.map(told);
  const words = text.split(" ");
  const hits = words.map((word) => {
    const there = wordsOf(word).map(told);
    return asked.findIndex((one) => there.some((other) => fit(one, other) > 0));
  });
  let [best, at] = [0, -1];
  hits.forEach((hit, begin) => {
    if (hit < 0) return;
    const seen = new Set(hits.slice(begin, begin + length - 6).filter((one) => one >= 0)).size;
    if (seen > best) [best, at] = [seen, begin];
  });
  if (at < 0) return null;
  const from = Math.max(0, Math.min(at - 6, words.length - length));
  const to = Math.min(words.length, from + length);
  const pieces = from ? [["… ", false]] : [];
  for (let number = from; number < to; number += 1) {
    pieces.push([words[number], hits[number] >= 0], [number + 1 < to ? " " : to < words.length ? " …" : "", false]);
  }
  return pieces;
}

// ---- Words that were meant ----

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

/** The names closest to what was written, best first: for a search that finds nothing. */
export function nearest(query, names, most = 3) {
  const plain = folded(query.trim());
  const limit = Math.max(2, Math.floor(plain.length / 2));
  const far = names.map((name) => [distance(plain, folded(name), limit), name]).filter(([letters]) => letters <= limit);
  return far.sort((a, b) => a[0] - b[0]).slice(0, most).map(([, name]) => name);
}
