// The free choice of the page /jamfor/: any two or three records side by side, the choice in the address.
// What is compared comes from small files of our own (overens/exports/comparisons.py); nothing is fetched before it is
// needed. The markup is that of templates/components/comparison/comparison.html.

const area = document.getElementById("compare");
const said = JSON.parse(area.dataset.said);
const sections = JSON.parse(area.dataset.sections);
const home = new URL(".", document.baseURI); // Each language has files of its own, beside its page.
const form = area.querySelector("form");
const part = (id) => document.getElementById(`compare-${id}`);
const NAMES = ["a", "b", "c"];
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SECTION = 100;
const siteTitle = document.title;

function text(key, values = {}) {
  return said[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

// What is Swedish on a page in another language stands between two signs.
const SIGNED = /\ue000([^\ue001]*)\ue001/;
const plain = (text) => text.replace(/[\ue000\ue001]/g, "");
const worded = (text) => text.split(SIGNED).map((part, at) => (at % 2 ? element("span", { lang: "sv" }, part) : part)).filter(Boolean);

/** An element: its name, its attributes, its children. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

// ---- What is known ----

const asked = new Map();

/** A file of ours; null where there is none. Asked for once, but again after a failure. */
function json(path) {
  if (!asked.has(path)) {
    asked.set(path, (async () => {
      const answer = await fetch(new URL(path, home));
      if (answer.status === 404) return null;
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.json();
    })().catch((error) => { asked.delete(path); throw error; }));
  }
  return asked.get(path);
}

const record = (kind, id) => json(`${kind}/${id}.json`);
const names = async (kind) => (await json(`${kind}.json`)) || [];

/** The record that a value of the address or of a field means: `{id, record}`, or `{error}`. */
async function meant(kind, value) {
  // An id of a shared address is fetched at once; where the names are known already, they say what is an id.
  const all = ID.test(value) && !asked.has(`${kind}.json`) ? null : await names(kind);
  const found = !all || all.some(([id]) => id === value) ? await record(kind, value) : null;
  if (found) return { id: value, record: found };
  const written = value.toLowerCase();
  const fitting = (all || await names(kind)).map(([id, name]) => [id, name.toLowerCase()]).filter(([, name]) => name.includes(written));
  const exact = fitting.filter(([, name]) => name === written);
  const sure = exact.length ? exact : fitting;
  if (sure.length === 1) return { id: sure[0][0], record: await record(kind, sure[0][0]) };
  return { error: text(`pages.compare.script.${sure.length ? "several" : "unknown"}.${kind}`, { name: value }) };
}

// ---- What is the same: as overens/pages/comparison.py has it ----

/** A row's parts, as the files write them. */
function field([place, label, lines, form = "list", reading = 0]) {
  const keys = lines.map((line) => JSON.stringify(line));
  const content = form === "list" ? [...new Set(keys)].sort() : keys;
  return { place, label, lines, form, reading, keys, content: JSON.stringify(content) };
}

/** The rows of several records in order: `{place, label, verdict, cells}`, a cell null where nothing is known. */
function compared(records) {
  const found = records.map((one) => new Map(one.rows.map(field).map((each) => [`${each.place} ${each.label}`, each])));
  const keys = [...new Set(found.flatMap((fields) => [...fields.keys()]))];
  const rows = keys.map((key) => {
    const cells = found.map((fields) => fields.get(key) || null);
    const known = cells.filter(Boolean);
    const differs = new Set(known.map((one) => one.content)).size > 1;
    const whole = known.length === cells.length;
    const shared = differs && whole ? known[0].keys.filter((each) => known.every((one) => one.keys.includes(each))) : [];
    return { ...known[0], verdict: differs ? "differs" : whole ? "same" : "missing", cells, shared };
  });
  return rows.sort((one, other) => one.place - other.place);
}

/** The shortest names that tell the records apart. */
function called(records) {
  const level = records[0].names.findIndex((_, at) => new Set(records.map((one) => one.names[at])).size === records.length);
  return records.map((one) => one.names.at(level));
}

function together(list) {
  return `${list.slice(0, -1).join(", ")} ${text("comparison.and")} ${list.at(-1)}`;
}

// ---- How it is shown ----

function shownLine(line, shared) {
  const [said, href, note] = typeof line === "string" ? [line] : line;
  const parts = href ? [element("a", { href }, ...worded(said))] : worded(said);
  if (note) parts.push(" ", element("span", { class: "note" }, ...worded(note)));
  if (shared) parts.push(" ", element("span", { class: "note" }, text("comparison.shared")));
  return parts;
}

function shownCell(cell, row) {
  if (!cell) return [element("span", { class: "unknown" }, text("comparison.missing"))];
  const lines = cell.lines.map((line, at) => shownLine(line, row.shared.includes(cell.keys[at])));
  const reading = cell.reading ? [" ", element("span", { class: "reading" }, text("reading.mark"))] : [];
  if (lines.length === 1) return [...lines[0], ...reading];
  if (cell.form === "text") return [...lines.map((line) => element("p", {}, ...line)), ...reading];
  return [element(cell.form === "steps" ? "ol" : "ul", {}, ...lines.map((line) => element("li", {}, ...line))), ...reading];
}

function shownRow(row, heads) {
  const sign = element("span", { "aria-hidden": "true" }, text(`comparison.sign.${row.verdict}`));
  const verdict = element("span", { class: "note" }, sign, ` ${text(`comparison.verdict.${row.verdict}`)}`);
  const cells = row.cells.map((cell, at) => element("td", { "data-label": plain(heads[at].name) }, element("div", { class: "prose" }, ...shownCell(cell, row))));
  return element("tr", { class: row.verdict }, element("th", { scope: "row" }, element("strong", {}, ...worded(row.label)), " ", verdict), ...cells);
}

function column({ name, title, href, detail }) {
  const notes = [title === name ? "" : title, detail].filter(Boolean).flatMap((note) => [" ", element("span", { class: "note" }, ...worded(note))]);
  return element("th", { scope: "col" }, element("a", { href }, ...worded(name)), ...notes);
}

function table(id, caption, rows, heads, labels) {
  const bodies = [...new Set(rows.map((row) => Math.floor(row.place / SECTION)))].map((number) => element("tbody", {},
    element("tr", {}, element("th", { scope: "rowgroup", colspan: heads.length + 1 }, labels[number])),
    ...rows.filter((row) => Math.floor(row.place / SECTION) === number).map((row) => shownRow(row, heads))));
  const head = element("tr", {}, element("th", { scope: "col" }, text("comparison.field-heading")), ...heads.map(column));
  return element("div", { class: "table-region table-stack", role: "region", "aria-labelledby": id, tabindex: 0 },
    element("table", {}, element("caption", { id }, ...worded(caption)), element("thead", {}, head), ...bodies));
}

/** The whole comparison: `{label, summary, node}`. */
function comparison(kind, records) {
  const list = called(records);
  const heads = records.map((one, at) => ({ ...one, name: list[at] }));
  const rows = compared(records);
  const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
  const label = together(list);
  const summary = text("comparison.summary", { differs: count("differs"), same: count("same"), missing: count("missing") });
  const same = rows.filter((row) => row.verdict === "same");
  const node = element("div", { class: "comparison stack" },
    table("jamforelse-tabell", `${label}. ${summary}`, rows.filter((row) => row.verdict !== "same"), heads, sections[kind]));
  if (same.length) {
    const rest = text("comparison.same-rows", { number: same.length });
    node.append(element("details", {}, element("summary", {}, rest),
      table("jamforelse-lika", `${label}. ${rest}`, same, heads, sections[kind])));
  }
  return { label, summary, node };
}

// ---- The form and the address ----

const kindOf = () => new FormData(form).get("typ");

function tell(place, message) {
  const at = part(place);
  at.textContent = message || "";
  at.hidden = !message;
}

function fault(name, message) {
  const input = part(name);
  tell(`${name}-error`, message);
  if (message) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}

function clear() {
  for (const name of NAMES) fault(name, null);
  tell("message", null);
}

/** What each field says, in order; fields left empty are left out. */
function chosen(values) {
  return NAMES.map((name) => [name, (values.get(name) || "").trim()]).filter(([, value]) => value);
}

let run = 0;

/** Put the values of the address or the form into the fields, but for those that somebody wrote in before we came. */
function fill(wanted) {
  const values = new Map(wanted);
  for (const name of NAMES) if (run > 1 || !part(name).value) part(name).value = values.get(name) || "";
}

/** Show what is chosen. `values` are of the address or the form; `go` writes the address and moves to the result. */
async function show(values, go) {
  const mine = ++run;
  const kind = values.get("typ") || kindOf();
  clear();
  if (!Object.hasOwn(sections, kind)) return done(mine, text("pages.compare.script.kind", { name: kind }));
  form.elements.typ.value = kind;
  const wanted = chosen(values);
  fill(wanted);
  if (!wanted.length) return done(mine, null);
  let found;
  try {
    found = await Promise.all(wanted.map(([, value]) => meant(kind, value)));
  } catch {
    return done(mine, text("pages.compare.script.failed"));
  }
  if (mine !== run) return null;
  wanted.forEach(([name, value], at) => {
    const again = found.findIndex((one) => one.id && one.id === found[at].id) < at;
    if (found[at].record && part(name).value === value) part(name).value = found[at].record.choice;
    fault(name, found[at].error || (found[at].id && again ? text("pages.compare.script.twice") : null));
  });
  const wrong = form.querySelector("[aria-invalid]");
  if (wrong) {
    done(mine, text("pages.compare.script.wrong"));
    if (go) wrong.focus();
    return null;
  }
  if (found.length < 2) return done(mine, null, text("pages.compare.script.one-more"));
  if (go) {
    const query = [["typ", kind], ...found.map((one, at) => [NAMES[at], one.id])];
    history.pushState(null, "", `?${new URLSearchParams(query)}`);
  }
  const { label, summary, node } = comparison(kind, found.map((one) => one.record));
  part("heading").replaceChildren(...worded(label));
  part("result").lastElementChild.replaceChildren(node);
  part("result").hidden = false;
  document.title = `${plain(label)} – ${siteTitle}`;
  part("status").replaceChildren(...worded(`${label}. ${summary}`));
  if (go) part("heading").focus();
  return null;
}

/** No comparison to show: a message instead, or what to do next. */
function done(mine, message, next) {
  if (mine !== run) return null;
  part("result").hidden = true;
  part("result").lastElementChild.replaceChildren();
  document.title = siteTitle;
  tell("message", message);
  part("status").textContent = next || "";
  return null;
}

let listed = null;

/** The names to choose from: fetched when someone is about to choose. */
async function suggest() {
  const kind = kindOf();
  if (listed === kind) return;
  listed = kind;
  try {
    const all = await names(kind);
    if (listed === kind) part("names").replaceChildren(...all.map(([, name]) => element("option", { value: name })));
  } catch {
    listed = null; // Without suggestions the fields still take a name.
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  show(new FormData(form), true);
});

form.addEventListener("focusin", (event) => { if (event.target.list) suggest(); });

form.addEventListener("change", (event) => {
  if (event.target.name !== "typ") return;
  clear();
  for (const name of NAMES) part(name).value = "";
  part("names").replaceChildren();
  suggest();
});

window.addEventListener("popstate", () => show(new URL(location).searchParams, false));
show(new URL(location).searchParams, false);
