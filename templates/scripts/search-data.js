// What a search reads, and when: the facts of all pages and the text index at the first search, the text of a page
// when it is shown, the words to suggest when nothing fits. Nothing is read twice, and nothing from elsewhere.

import { begun, folded, holding, ranked, readShard, readSite, understood } from "./search-match.js";

const FOLDER = new URL("../sok/", import.meta.url);
const EAGER = 4;
const RANKED = 3; // Letters: the least that a word is ranked by.

async function read(path, kind = "json") {
  const answer = await fetch(new URL(path, FOLDER));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer[kind]();
}

/** The result of a function that is called once for each argument; what failed may be tried again. */
function kept(load) {
  const known = new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, load(key).catch((error) => { known.delete(key); throw error; }));
    return known.get(key);
  };
}

export const site = kept(async () => {
  const facets = await read("facets.json");
  return { ...readSite(facets), labels: facets.labels, index: facets.index, said: facets.said };
});

const shard = kept(async (name) => readShard(await read(name)));

/** Read ahead what the next key will need: all of a small index. */
export async function prepare() {
  const { index } = await site();
  if (index.length <= EAGER) await Promise.all(index.map(([, name]) => shard(name)));
}

const fileOf = (index, plain) => index.reduce((found, [first, name]) => (first <= plain ? name : found), null);

/**
 * Everything that a query finds, before facets: `{results, some, unknown, tokens, failed}`. `failed`: the text index
 * could not be read, and only titles, places and numbers were compared.
 */
export async function find(query, language) {
  const facts = await site();
  const wanted = understood(query, facts);
  const names = new Map();
  for (const word of wanted.groups.flatMap((group) => [...group.words, ...group.also])) {
    for (const one of [word, ...(/[^\p{L}\p{N}]/u.test(word) ? word.split(/[^\p{L}\p{N}]+/u) : [])]) names.set(one, fileOf(facts.index, folded(one).slice(0, 2)));
  }
  const files = [...new Set(names.values())].filter(Boolean);
  let failed = !facts.index.length;
  const read = await Promise.all(files.map((name) => shard(name).catch(() => { failed = true; return null; })));
  const shards = new Map(files.map((name, at) => [name, read[at]]));
  const nothing = new Map();
  const inText = (asked) => (shards.get(names.get(asked.word)) ? holding(shards.get(names.get(asked.word)), asked) : nothing);
  return { ...ranked(facts, query, wanted, inText, language), tokens: wanted.tokens, failed };
}

/** Pages whose names fit what has been written so far; the text index is not asked. */
export async function suggested(query, language) {
  const facts = await site();
  if (query.length < RANKED) return begun(facts, query, language);
  const { results, some } = ranked(facts, query, understood(query, facts), () => new Map(), language);
  return some ? [] : results;
}

/** Where a page is for a reader of a language: many pages of facts are there in English, too. */
export function hrefOf({ address, english }, language) {
  return new URL(`..${language === "en" && english ? "/en" : ""}${address}`, FOLDER).href;
}

const texts = kept(async (page) => {
  const [summary, whole, ...answers] = (await read(`text${page === "/" ? "/index" : page.slice(0, -1)}.txt`, "text")).split("\n");
  const parts = answers.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);
  return { summary, parts: new Map([["", whole], ...parts]) };
});

/** What may be quoted from a page: `{summary, text}`; empty where there is nothing or it cannot be read. */
export async function textOf({ page, anchor, quotable }) {
  if (!quotable) return { summary: "", text: "" };
  return texts(page).then(({ summary, parts }) => ({ summary: anchor ? "" : summary, text: parts.get(anchor) || "" }), () => ({ summary: "", text: "" }));
}

export const words = kept(() => read("words.json"));
