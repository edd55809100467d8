// The search page: text search by Pagefind, facets by our own file, the state in the address.
// Nothing is loaded from elsewhere; Pagefind only once someone is about to search.

const area = document.getElementById("search");
const said = JSON.parse(area.dataset.said);
const language = document.documentElement.lang;
const root = new URL(area.dataset.root, document.baseURI);
const stopWords = new Set(said["stop-words"].split(" "));
const hints = new Map(Object.keys(said).filter((key) => key.startsWith("kind-words."))
  .flatMap((key) => said[key].split(" ").map((word) => [word, key.slice("kind-words.".length)])));
const FACETS = { typ: "kind", lan: "county", grupp: "group", bransch: "sector", status: "status", ar: "year" };
const PER_PAGE = 10;
const PAUSE = 120;

const input = area.querySelector("input[type=search]");
const form = area.querySelector("form[role=search]");
const part = (id) => document.getElementById(`search-${id}`);
const fields = part("filters").querySelector(".search-filter-fields");
const list = part("results").querySelector("ol");

function text(key, values = {}) {
  return said[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

async function json(path) {
  const answer = await fetch(new URL(path, root));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

function once(load) {
  let promise = null;
  return () => (promise ||= load().catch((error) => { promise = null; throw error; }));
}

// ---- What is searched ----

const site = once(async () => {
  const [match, facets] = await Promise.all([import(new URL(area.dataset.matching, document.baseURI)), json("sok/facets.json")]);
  const pages = match.readPages(facets.pages);
  const labels = { ...facets.labels, year: years(pages) };
  const at = language === "en" ? 2 : 1;
  return { match, pages, labels, named: (facet, number) => labels[facet][number][at] };
});

const words = once(() => json("sok/words.json"));

/** The years in use, as labels; a page's years become numbers of labels, as its other facets are. */
function years(pages) {
  const used = [...new Set(pages.flatMap((page) => page.year))].sort((a, b) => b - a);
  for (const page of pages) page.year = page.year.map((year) => used.indexOf(year));
  return used.map((year) => [String(year), String(year), String(year)]);
}

/** Pagefind and the page that each of its documents is. Throws "refused" where WebAssembly may not be used. */
const engine = once(async () => {
  try {
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch {
    throw new Error("refused");
  }
  const [pagefind, order] = await Promise.all([import(new URL("pagefind/pagefind.js", root)), json("pagefind/order.json")]);
  await pagefind.options({ noWorker: true, excerptLength: 26, ranking: { termSimilarity: 1.5, diacriticSimilarity: 0.6 } });
  await pagefind.init();
  const numbers = new Map(order.map((id, number) => [id, number]));
  return { pagefind, numberOf: (result) => numbers.get(result.id.replace(/^.*_/, "")) };
});

let queue = Promise.resolve();

/** One word at a time: whether marks must be right is a setting of the whole of Pagefind. */
function ask({ pagefind }, token) {
  const answer = queue.then(async () => {
    await pagefind.options({ exactDiacritics: /[åäöéü]/i.test(token) });
    return (await pagefind.search(token)).results;
  });
  queue = answer.catch(() => {});
  return answer;
}

/** The text index's results for every word; those that only seem to fit are left out. */
async function answered(tokens, { match, pages }) {
  const found = await engine();
  const results = await Promise.all(tokens.map(async (token) => {
    const all = await ask(found, token);
    const sure = !all.length || match.isKnown(pages, token) || match.holds(token, await all[0].data());
    return sure ? all : [];
  }));
  return { found, results };
}

/** Everything that a query finds, before facets: `{results, some, failed, tokens}`. */
async function find(query) {
  const facts = await site();
  const { match, pages, labels } = facts;
  const tokens = match.tokensOf(query, stopWords);
  let failed = null;
  const answers = await answered(tokens, facts)
    .catch((error) => { failed = error.message === "refused" ? "titles-only" : "titles-missing"; return null; });
  const excerpts = new Map();
  const scores = tokens.map((_, at) => new Map((answers ? answers.results[at] : []).map((result) => {
    const number = answers.found.numberOf(result);
    excerpts.set(number, [...(excerpts.get(number) || []), result]);
    return [number, result.score];
  })));
  const kinds = labels.kind.map((label) => label[0]);
  const ranked = match.ranked(pages, query, tokens, scores, kinds, hints, language);
  const whole = ranked.filter((one) => one.all);
  const results = (whole.length ? whole : ranked).map(({ page }) => ({ page, excerpts: excerpts.get(page.number) }));
  return { results, some: !whole.length && ranked.length > 0, failed, tokens };
}

/** The query with words put right that are close to a known one, or null. */
async function corrected(query, tokens) {
  const [{ match }, known] = await Promise.all([site(), words()]);
  const better = new Map(tokens.map((token) => [token, match.meant(token, known)]).filter(([, word]) => word));
  if (!better.size) return null;
  return query.replace(/[\p{L}\p{N}]+/gu, (word) => better.get(word.toLowerCase().normalize("NFC")) || word);
}

// ---- The state, in the address ----

function stateOf(address) {
  const asked = new URL(address).searchParams;
  const state = { q: (asked.get("q") || "").trim(), typ: new Set(asked.getAll("typ")) };
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
    return !wanted.length || page[facet].some((number) => wanted.includes(labels[facet][number][0]));
  });
}

let draft = false;

/** Typing changes the entry of the history that it began; a search that was sent, or a choice, gets its own. */
function keep(state, typing) {
  const address = addressOf(state);
  if (address !== location.pathname + location.search) history[draft ? "replaceState" : "pushState"](null, "", address);
  draft = typing;
}

// ---- What is shown ----

/** An excerpt with every word of the query marked, not only the one that the index gave it for. */
function excerptNodes(excerpt, tokens, { fit }) {
  const plain = (html) => html.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&");
  const fits = (word) => tokens.some((token) => fit(token, word.toLowerCase()) > 0.6);
  const nodes = excerpt.split(/<\/?mark>/).flatMap((piece, at) => plain(piece).split(/([\p{L}\p{N}]+)/u).map((word, part) => (
    part % 2 && (at % 2 || fits(word)) ? element("mark", {}, word) : word)));
  return /^\p{Lu}/u.test(excerpt.replace("<mark>", "")) ? nodes : ["… ", ...nodes];
}

async function entry({ page, excerpts }, { named, labels, match }) {
  const kicker = [named("kind", page.kind[0]), page.place !== page.title && page.place, page.language !== language && text("in-language", { language: said[`languages.${page.language}`] || page.language })];
  const link = element("a", { href: new URL(page.address.slice(1), root).href, lang: page.language === "lattlast" ? "sv" : page.language }, page.title);
  const made = element("article", { className: "entry", lang: page.language === "en" ? "en" : "sv" },
    element("p", { className: "entry-kicker", lang: language }, kicker.filter(Boolean).join(" · ")),
    element("h3", { className: "entry-title" }, link));
  if (page.sector.length) made.classList.add(`sector-${labels.sector[page.sector[0]][0]}`);
  const status = page.status.map((number) => named("status", number))[0];
  const body = element("p", { className: "entry-text" }, page.summary);
  made.append(body);
  if (status) made.append(element("p", { className: "entry-meta", lang: language }, status));
  if (excerpts && !(page.summary && labels.kind[page.kind[0]][0] === "kommun")) {
    const told = (await Promise.all(excerpts.map((one) => one.data()))).map((one) => one.excerpt);
    const best = told.sort((a, b) => b.split("<mark>").length - a.split("<mark>").length)[0];
    if (best.includes("<mark>")) body.replaceChildren(...excerptNodes(best, shown.tokens, match));
  }
  if (!body.textContent) body.remove();
  return element("li", {}, made);
}

let shown = { results: [], count: 0, tokens: [] };

async function more(focus) {
  const from = shown.count;
  const [facts, current] = [await site(), shown];
  const added = await Promise.all(current.results.slice(from, from + PER_PAGE).map((one) => entry(one, facts)));
  if (current !== shown || shown.count !== from) return;
  shown.count += added.length;
  if (from) list.append(...added);
  else list.replaceChildren(...added);
  part("more").hidden = shown.count >= shown.results.length;
  if (focus && added.length) added[0].querySelector("a").focus();
}

function field(name, facet, state, pages, { labels, named }) {
  const counts = labels[facet].map(() => 0);
  for (const page of pages) if (passes(page, state, labels, name)) for (const number of page[facet]) counts[number] += 1;
  const offered = labels[facet].map((label, number) => ({ id: label[0], label: named(facet, number), count: counts[number] }))
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

function linkTo(state, words) {
  return element("a", { href: addressOf(state) }, words);
}

function counted(number, query) {
  const key = `found${query ? "-for" : ""}-${number === 1 ? "one" : "other"}`;
  return text(key, { number: number.toLocaleString(language), query });
}

function say(heading, ...messages) {
  part("heading").textContent = heading;
  part("message").replaceChildren(...messages);
  part("status").textContent = [heading, ...messages.map((one) => one.textContent)].join(". ");
}

let turn = 0;

/** Show what the state asks for. Later calls overtake earlier ones. */
async function show(state) {
  const mine = (turn += 1);
  const idle = !state.q && !filtered(state);
  const facts = await site();
  if (mine !== turn) return;
  part("found").hidden = false;
  part("results").hidden = idle;
  if (idle) {
    part("status").textContent = "";
    drawFacets(state, facts.pages, facts);
    return;
  }
  let found = state.q ? await find(state.q) : { results: facts.pages.map((page) => ({ page })), tokens: [] };
  const better = found.tokens.length && (found.some || found.results.length < 3) ? await corrected(state.q, found.tokens) : null;
  const messages = [];
  if (found.failed) messages.push(element("p", { className: "search-warning" }, text(found.failed)));
  let heading = null;
  if (better) {
    messages.push(element("p", { className: "search-meant" }, ...asked(better, state)));
    if (found.some || !found.results.length) {
      const instead = await find(better);
      if (instead.results.length && !instead.some) {
        found = { ...instead, some: false };
        heading = text("none", { query: state.q });
        messages.push(element("p", {}, text("instead", { word: better })));
      }
    }
  }
  if (mine !== turn) return;
  const results = found.results.filter(({ page }) => passes(page, state, facts.labels));
  if (found.some) messages.push(element("p", {}, text("some-words")));
  if (!results.length) messages.push(...nothing(state, found.results.length));
  heading ||= results.length ? counted(results.length, state.q) : text(state.q ? "none" : "none-filters", { query: state.q });
  drawFacets(state, found.results.map(({ page }) => page), facts);
  shown = { results, count: 0, tokens: found.tokens };
  part("more").hidden = true;
  await more(false);
  if (mine === turn) say(heading, ...messages);
}

function asked(better, state) {
  const [before, after] = said.meant.split("{word}");
  return [before, linkTo({ ...state, q: better }, better), after];
}

function nothing(state, outside) {
  const free = stateOf(new URL(location.pathname, location.href));
  const told = [element("p", {}, text("none-help"))];
  if (filtered(state) && outside) {
    told.push(element("p", {}, `${text("none-filters-help")} `, linkTo({ ...free, q: state.q }, text("clear"))));
  }
  return told;
}

async function run(state) {
  try {
    await show(state);
  } catch {
    part("found").hidden = part("results").hidden = false;
    list.replaceChildren();
    say(text("broken"));
  }
}

// ---- What the reader does ----

/** The state of the form's fields. */
function written() {
  const state = stateOf(new URL(location.pathname, location.href));
  const asked = new FormData(part("filters"));
  state.q = input.value.trim();
  state.typ = new Set(asked.getAll("typ"));
  for (const name of Object.keys(FACETS)) if (name !== "typ") state[name] = asked.get(name) || "";
  return state;
}

let waiting = 0;

async function go(state, typing = false) {
  clearTimeout(waiting);
  keep(state, typing);
  await run(state);
}

input.addEventListener("focus", () => { site().catch(() => {}); engine().catch(() => {}); }, { once: true });

input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => go(written(), true), PAUSE);
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  await go(written());
  if (input.value.trim()) part("heading").focus();
});

part("filters").addEventListener("submit", (event) => event.preventDefault());
part("filters").addEventListener("change", () => go(written()));
part("more").addEventListener("click", () => more(true));

area.addEventListener("click", (event) => {
  const link = event.target.closest("#search-message a");
  const clear = event.target.closest("#search-clear");
  if (!link && !clear) return;
  event.preventDefault();
  const free = stateOf(new URL(location.pathname, location.href));
  const state = link ? stateOf(link.href) : { ...free, q: input.value.trim() };
  input.value = state.q;
  go(state).then(() => (clear ? part("filters").querySelector("summary") : part("heading")).focus());
});

function fromAddress() {
  const state = stateOf(location.href);
  draft = false;
  input.value = state.q;
  run(state);
}

addEventListener("popstate", fromAddress);
part("filters").querySelector("details").open = matchMedia("(min-width: 60rem)").matches || filtered(stateOf(location.href));
fromAddress();
