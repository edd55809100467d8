// The search page: what the reader does, the state in the address, and what is shown. Nothing is fetched before someone
// goes to the field, opens the facets, or comes with a query. Results come first; facets, excerpts and what is told to a
// screen reader follow when they are ready and the reader has paused.

import { excerpt, meant, nearest } from "./search-match.js";
import { find, hrefOf, prepare, site, textOf, words } from "./search-data.js";

const area = document.getElementById("search");
const said = JSON.parse(area.dataset.said);
const language = document.documentElement.lang;
const FACETS = { typ: "kind", lan: "county", grupp: "group", bransch: "sector", status: "status", ar: "year" };
const PLACES = ["kommun", "lan"];
const PER_PAGE = 10;
const PAUSE = { search: 25, rest: 200, address: 300, told: 600 };

const input = area.querySelector("input[type=search]");
const form = area.querySelector("form[role=search]");
const part = (id) => document.getElementById(`search-${id}`);
const fields = part("filters").querySelector(".search-filter-fields");
const filters = part("filters").querySelector("details");
const list = part("results").querySelector("ol");
const isWide = () => matchMedia("(min-width: 60rem)").matches;

function text(key, values = {}) {
  return said[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Call a function once the calls have paused. */
function paused(time, call) {
  let waiting = 0;
  const later = (...values) => { clearTimeout(waiting); waiting = setTimeout(() => call(...values), time); };
  later.stop = () => clearTimeout(waiting);
  return later;
}

const named = ({ labels }, facet, number) => labels[facet][number][language === "en" ? 2 : 1];

/** The years in use, as labels; a page's years become numbers of labels, as its other facets are. */
function withYears(facts) {
  if (!facts.labels.year) {
    const used = [...new Set(facts.pages.flatMap((page) => page.year))].sort((a, b) => b - a);
    for (const page of facts.pages) page.years = page.year.map((year) => used.indexOf(year));
    facts.labels.year = used.map((year) => [String(year), String(year), String(year)]);
  }
  return facts;
}

const loaded = async () => withYears(await site());
const numbersOf = (page, facet) => (facet === "year" ? page.years : page[facet]);

/** The query with words put right that are close to a known one, or null. */
async function corrected(query, tokens) {
  const known = await words();
  const better = new Map(tokens.map((token) => [token, meant(token, known)]).filter(([, word]) => word));
  if (!better.size) return null;
  return query.replace(/[\p{L}\p{N}]+/gu, (word) => better.get(word.toLowerCase().normalize("NFC")) || word);
}

// ---- The state, in the address ----

/** What someone asks, without the soft hyphens of words copied from a page. */
const typed = (text) => text.replace(/\u00ad/g, "").trim();

function stateOf(address) {
  const asked = new URL(address).searchParams;
  const state = { q: typed(asked.get("q") || ""), typ: new Set(asked.getAll("typ")) };
  for (const name of Object.keys(FACETS)) if (name !== "typ") state[name] = asked.get(name) || "";
  return state;
}

function addressOf(state) {
  const asked = new URLSearchParams();
  if (state.q) asked.set("q", state.q);
  for (const name of Object.keys(FACETS)) for (const one of name === "typ" ? state.typ : [state[name]]) if (one) asked.append(name, one);
  const query = asked.toString();
  return location.pathname + (query ? `?${query}` : "");
}

const chosen = (state, name) => (name === "typ" ? [...state.typ] : state[name] ? [state[name]] : []);
const filtered = (state) => Object.keys(FACETS).some((name) => chosen(state, name).length);

/** Whether a page passes the facets, one of them left out if need be (to count what it would give). */
function passes(page, state, labels, but) {
  return Object.entries(FACETS).every(([name, facet]) => {
    const wanted = name === but ? [] : chosen(state, name);
    return !wanted.length || numbersOf(page, facet).some((number) => wanted.includes(labels[facet][number][0]));
  });
}

let draft = false;

/** Typing changes the entry of the history that it began; a search that was sent, or a choice, gets its own. */
function keep(state, typing) {
  const address = addressOf(state);
  if (address !== location.pathname + location.search) history[draft ? "replaceState" : "pushState"](null, "", address);
  draft = typing;
}

const keepSoon = paused(PAUSE.address, (state) => keep(state, true));

// ---- What is shown ----

const lines = (page) => page.language === "lattlast" ? "sv" : page.language;

/** The entry of a page; `later` gets the call that reads its text and puts its excerpt in. */
function entry(page, facts, tokens, later) {
  const kicker = [named(facts, "kind", page.kind[0]), page.place !== page.title && page.place,
    page.language !== language && !page.english && text("in-language", { language: said[`languages.${page.language}`] || page.language })];
  const link = element("a", { href: hrefOf(page, language), lang: lines(page) }, page.title);
  const body = element("p", { className: "entry-text" });
  const made = element("article", { className: "entry", lang: lines(page) },
    element("p", { className: "entry-kicker", lang: language }, kicker.filter(Boolean).join(" · ")),
    element("h3", { className: "entry-title" }, link));
  if (page.quotable) made.append(body);
  if (page.sector.length) made.classList.add(`sector-${facts.labels.sector[page.sector[0]][0]}`);
  if (page.status.length) made.append(element("p", { className: "entry-meta", lang: language }, named(facts, "status", page.status[0])));
  if (page.quotable) later.push(() => quote(page, tokens, body, facts.labels.kind[page.kind[0]][0]));
  return element("li", {}, made);
}

/** Some words of the page around those that were sought; its summary where they are not in its text. */
async function quote(page, tokens, body, kind) {
  const told = await textOf(page);
  const pieces = told.summary && (kind === "kommun" || !tokens.length) ? null : excerpt(told.text, tokens);
  const plain = told.summary || told.text.split(" ").slice(0, 28).join(" ");
  body.append(...(pieces ? pieces.map(([words, marked]) => (marked ? element("mark", {}, words) : words)) : [plain]));
  if (!body.textContent) body.remove();
}

let shown = { results: [], count: 0, tokens: [] };

/** Call once the results stand there, and while someone types not before they pause; a later search overtakes it. */
function afterwards(typing, call) {
  const mine = turn;
  setTimeout(() => { if (mine === turn) call(); }, typing ? PAUSE.rest : 0);
}

async function more(focus, typing = false) {
  const [facts, current, from, later] = [await loaded(), shown, shown.count, []];
  const added = current.results.slice(from, from + PER_PAGE).map((page) => entry(page, facts, current.tokens, later));
  afterwards(typing, () => later.forEach((call) => call()));
  shown.count += added.length;
  if (from) list.append(...added);
  else list.replaceChildren(...added);
  part("more").hidden = shown.count >= shown.results.length;
  if (focus && added.length) added[0].querySelector("a").focus();
}

function field(name, facet, state, pages, facts) {
  const { labels } = facts;
  const counts = labels[facet].map(() => 0);
  for (const page of pages) if (passes(page, state, labels, name)) for (const number of numbersOf(page, facet)) counts[number] += 1;
  const offered = labels[facet].map((label, number) => ({ id: label[0], label: named(facts, facet, number), count: counts[number] }))
    .filter((one) => one.count || chosen(state, name).includes(one.id));
  if (name === "typ") {
    const boxes = offered.map((one) => element("label", {},
      element("input", { type: "checkbox", name, value: one.id, checked: state.typ.has(one.id) }),
      one.label, element("span", { className: "count" }, `(${one.count})`)));
    return element("fieldset", {}, element("legend", {}, text(facet)), element("div", { className: "search-kinds" }, ...boxes));
  }
  const select = element("select", { name, id: `search-${name}` }, new Option(text("any"), ""),
    ...offered.map((one) => new Option(`${one.label} (${one.count})`, one.id)));
  select.value = state[name];
  return element("div", { className: "search-filter" }, element("label", { htmlFor: select.id }, text(facet)), select);
}

/** The facets anew, with how many pages each choice would give; what has focus keeps it. */
function drawFacets(state, pages, facts) {
  const focused = fields.contains(document.activeElement) ? document.activeElement : null;
  const again = focused && (focused.id ? `#${focused.id}` : `input[value="${CSS.escape(focused.value)}"]`);
  const made = Object.entries(FACETS).map(([name, facet]) => field(name, facet, state, pages, facts));
  if (filtered(state)) made.push(element("button", { type: "button", id: "search-clear", className: "search-clear" }, text("clear")));
  fields.replaceChildren(...made);
  if (again) (fields.querySelector(again) || part("filters").querySelector("summary")).focus();
}

const linkTo = (state, label) => element("a", { href: addressOf(state) }, label);
const free = () => stateOf(new URL(location.pathname, location.href));

function counted(number, query) {
  const key = `found${query ? "-for" : ""}-${number === 1 ? "one" : "other"}`;
  return text(key, { number: number.toLocaleString(language), query });
}

const tell = (words) => { part("status").textContent = words; };
const tellSoon = paused(PAUSE.told, tell);

function say(typing, heading, ...messages) {
  part("heading").textContent = heading;
  part("message").replaceChildren(...messages);
  tellSoon.stop();
  (typing ? tellSoon : tell)([heading, ...messages.map((one) => one.textContent)].join(". ").replace(/([.?!])\. /g, "$1 "));
}

/** What to do when nothing was found: other letters, places with like names, no facets, the lists. */
async function nothing(state, outside, facts) {
  const told = [];
  if (filtered(state) && outside) {
    told.push(element("p", {}, `${text("none-filters-help")} `, linkTo({ ...free(), q: state.q }, text("clear"))));
  }
  const places = facts.pages.filter((page) => PLACES.includes(facts.labels.kind[page.kind[0]][0]) && page.language === "sv");
  const names = state.q && !outside ? nearest(state.q, places.map((page) => page.title)) : [];
  if (names.length) {
    const links = names.map((name) => element("li", {}, element("a", { href: hrefOf(places.find((page) => page.title === name), language) }, name)));
    told.push(element("p", {}, text("near")), element("ul", { className: "search-near" }, ...links));
  }
  return told;
}

function asked(better, state) {
  const [before, after] = said.meant.split("{word}");
  return element("p", { className: "search-meant" }, before, linkTo({ ...state, q: better }, better), after);
}

let turn = 0;
let unfolded = false;

/** Facets stand open beside the first results where there is room, and wherever one is chosen. */
function unfold(state) {
  if (!unfolded) filters.open ||= isWide() || filtered(state);
  unfolded = true;
}

/** Nothing is asked for: the field, and the facets, which wait until they are opened. */
function rest() {
  part("found").hidden = false;
  part("results").hidden = true;
  tellSoon.stop();
  tell("");
}

/** What a query finds, and what to say about it: of the query put right, where it finds nothing by itself. */
async function answer(state) {
  let found = await find(state.q, language);
  const messages = found.failed ? [element("p", { className: "search-warning" }, text("titles-missing"))] : [];
  const weak = found.some || found.results.length < 3 || found.unknown.length;
  const better = weak ? await corrected(state.q, found.unknown.length ? found.unknown : found.tokens).catch(() => null) : null;
  let heading = null;
  if (better) {
    messages.push(asked(better, state));
    if (found.some || !found.results.length || found.unknown.length) {
      const instead = await find(better, language);
      if (instead.results.length && !instead.some) {
        found = instead;
        heading = text("none", { query: state.q });
        messages.push(element("p", {}, text("instead", { word: better })));
      }
    }
  }
  if (found.some) messages.push(element("p", {}, text("some-words")));
  else if (found.unknown.length && found.results.length) messages.push(element("p", {}, text("unknown", { words: found.unknown.join(", ") })));
  return { ...found, messages, heading };
}

/** Show what the state asks for. Later calls overtake earlier ones. */
async function show(state, typing) {
  const mine = (turn += 1);
  const idle = !state.q && !filtered(state);
  if (idle) rest();
  if (idle && !filters.open) return;
  const facts = await loaded();
  const found = state.q ? await answer(state) : { results: facts.pages.filter((page) => !page.anchor), tokens: [], messages: [] };
  if (mine !== turn) return;
  if (!idle) unfold(state);
  part("found").hidden = false;
  part("results").hidden = idle;
  const results = idle ? [] : found.results.filter((page) => passes(page, state, facts.labels));
  shown = { results, count: 0, tokens: found.tokens };
  await more(false, typing);
  if (mine !== turn) return;
  if (!idle) {
    const empty = results.length ? [] : await nothing(state, found.results.length, facts);
    part("nothing").hidden = results.length > 0;
    const heading = found.heading || (results.length ? counted(results.length, state.q) : text(state.q ? "none" : "none-filters", { query: state.q }));
    say(typing, heading, ...found.messages, ...empty);
  }
  afterwards(typing, () => drawFacets(state, found.results, facts));
}

async function run(state, typing = false) {
  try {
    await show(state, typing);
  } catch {
    part("found").hidden = part("results").hidden = part("nothing").hidden = false;
    list.replaceChildren();
    say(false, text("broken"));
  }
}

// ---- What the reader does ----

/** The state of the form's fields. */
function written() {
  const state = free();
  const asked = new FormData(part("filters"));
  state.q = typed(input.value);
  state.typ = new Set(asked.getAll("typ"));
  for (const name of Object.keys(FACETS)) if (name !== "typ") state[name] = asked.get(name) || "";
  return state;
}

const runSoon = paused(PAUSE.search, () => run(written(), true));

async function go(state) {
  runSoon.stop();
  keepSoon.stop();
  keep(state, false);
  await run(state);
}

input.addEventListener("focus", () => prepare().catch(() => {}), { once: true });

input.addEventListener("input", () => {
  tellSoon.stop();
  runSoon();
  keepSoon(written());
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  await go(written());
  if (input.value.trim()) part("heading").focus();
});

part("filters").addEventListener("submit", (event) => event.preventDefault());
part("filters").addEventListener("change", () => go(written()));
filters.addEventListener("toggle", () => { if (filters.open && part("results").hidden) run(stateOf(location.href)); });
part("more").addEventListener("click", () => more(true));

area.addEventListener("click", (event) => {
  const link = event.target.closest("#search-message a");
  const clear = event.target.closest("#search-clear");
  if (!clear && (!link || link.pathname !== location.pathname)) return;
  event.preventDefault();
  const state = link ? stateOf(link.href) : { ...free(), q: typed(input.value) };
  input.value = state.q;
  go(state).then(() => (clear ? part("filters").querySelector("summary") : part("heading")).focus());
});

function fromAddress() {
  const state = stateOf(location.href);
  draft = false;
  keepSoon.stop();
  input.value = state.q;
  run(state);
}

addEventListener("popstate", fromAddress);
fromAddress();
