// Pages that someone has read can be read offline. The network always comes first: a kept page is shown only where the
// network cannot be reached, and then it says so and when it was kept. What search reads is never kept.

const SITE = /*site*/{};
const OURS = `overens ${registration.scope} `;
const CACHE = OURS + SITE.version;
const MOST = { pages: 60, files: 60 };
const FILES = new Set(["style", "script", "image", "font", "manifest"]);
const SAVED = "x-saved";

const wordsOf = (html) => (/<html[^>]*\slang="en/.test(html) ? SITE.words.en : SITE.words.sv);
const within = (path) => new URL(path, registration.scope).href;
const isPage = (answer) => (answer.headers.get("Content-Type") || "").includes("text/html");

/** A page's address without what the server does not look at. */
function plain(address) {
  const url = new URL(address);
  url.hash = url.search = "";
  return url.href;
}

/** A copy of an answer with the time in it. */
async function dated(answer) {
  const headers = new Headers(answer.headers);
  headers.set(SAVED, new Date().toISOString());
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return new Response(await answer.blob(), { status: answer.status, headers });
}

async function keep(address, answer) {
  const cache = await caches.open(CACHE);
  await cache.put(address, await dated(answer));
  const kept = await cache.matchAll();
  const keys = await cache.keys();
  for (const [pages, most] of [[true, MOST.pages], [false, MOST.files]]) {
    const own = keys.filter((_, at) => isPage(kept[at]) === pages && !SITE.always.some((path) => within(path) === keys[at].url));
    for (const key of own.slice(0, Math.max(0, own.length - most))) await cache.delete(key);
  }
}

async function forget(address) {
  await (await caches.open(CACHE)).delete(address);
}

// ---- A page that is asked for ----

async function page(event) {
  const address = plain(event.request.url);
  let answer;
  try {
    answer = await fetch(event.request, { cache: "no-cache" });
  } catch {
    return (await kept(address)) || unseen(address);
  }
  if (answer.ok && isPage(answer)) event.waitUntil(keep(address, answer.clone()));
  else if (answer.status === 404 || answer.status === 410) event.waitUntil(forget(address));
  return answer;
}

function timeOf(answer, words) {
  const saved = new Date(answer.headers.get(SAVED));
  return words.format.replace("{date}", saved.toLocaleDateString(words.locale, { dateStyle: "long" }))
    .replace("{time}", saved.toLocaleTimeString(words.locale, { timeStyle: "short" }));
}

/** The kept page, marked as such; nothing where it cannot be marked. */
async function kept(address) {
  const answer = await (await caches.open(CACHE)).match(address);
  if (!answer || !answer.headers.has(SAVED)) return null;
  const html = await answer.text();
  const begin = /<body[^>]*>/.exec(html);
  if (!begin) return null;
  const words = wordsOf(html);
  const at = begin.index + begin[0].length;
  const mark = `<div class="offline-mark" role="status"><p class="wrap"><strong>${words.title}.</strong> ${timeOf(answer, words)}</p></div>`;
  return new Response(html.slice(0, at) + mark + html.slice(at), { headers: answer.headers });
}

/** What is told of a page that has not been kept, with those that have. It is shown at any address: its links are made whole. */
async function unseen(address) {
  const english = address.startsWith(within("en/"));
  const own = within(english && SITE.offline.en ? SITE.offline.en : SITE.offline.sv);
  const cache = await caches.open(CACHE);
  const answer = await cache.match(own);
  if (!answer) return Response.error();
  const html = (await answer.text()).replace(/\s(href|src|action)="(\.[^"]*)"/g, (_, name, path) => ` ${name}="${new URL(path, own).href}"`);
  const list = await keptPages(cache, wordsOf(html));
  return new Response(html.replace(SITE.place, () => list), { status: 503, headers: answer.headers });
}

async function keptPages(cache, words) {
  const items = [];
  for (const key of await cache.keys()) {
    const answer = await cache.match(key);
    if (!isPage(answer) || Object.values(SITE.offline).some((path) => within(path) === key.url)) continue;
    const html = await answer.text();
    const [title] = (/<title>([^<]*)/.exec(html) || ["", key.url]).slice(1);
    const lang = (/<html[^>]*\slang="([\w-]+)"/.exec(html) || ["", "sv"])[1];
    items.unshift(`<li><a href="${key.url}" lang="${lang}">${title.replace(/ – [^–]*$/, "")}</a></li>`);
  }
  return items.length ? `<h2>${words.kept}</h2><ul>${items.join("")}</ul>` : "";
}

// ---- A file that a page needs ----

async function file(event) {
  const address = event.request.url;
  try {
    const answer = await fetch(event.request);
    if (answer.ok && answer.type === "basic") event.waitUntil(keep(address, answer.clone()));
    return answer;
  } catch {
    return (await (await caches.open(CACHE)).match(address)) || Response.error();
  }
}

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (FILES.has(request.destination)) event.respondWith(file(event));
});

// ---- Coming and going ----

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(Promise.all(SITE.always.map(async (path) => {
    const answer = await fetch(within(path), { cache: "no-cache" });
    if (answer.ok) await (await caches.open(CACHE)).put(within(path), await dated(answer));
  })));
});

/** Takes over what an older version kept, with its dates, and removes the older version's store. */
async function inherit() {
  const cache = await caches.open(CACHE);
  for (const name of await caches.keys()) {
    if (!name.startsWith(OURS) || name === CACHE) continue;
    const old = await caches.open(name);
    for (const key of await old.keys()) if (!(await cache.match(key))) await cache.put(key, await old.match(key));
    await caches.delete(name);
  }
}

/** The pages that are open were read before the worker was there: they are kept, too, with their styles and scripts. */
async function keepOpen() {
  for (const { url } of await clients.matchAll({ type: "window", includeUncontrolled: true })) {
    if (!url.startsWith(registration.scope)) continue;
    const answer = await fetch(plain(url), { cache: "no-cache" }).catch(() => null);
    if (!answer || !answer.ok || !isPage(answer)) continue;
    const html = await answer.clone().text();
    await keep(plain(url), answer);
    for (const [, path] of html.matchAll(/\s(?:src|href)="([^"]*assets\/[^"]*)"/g)) {
      const needed = await fetch(new URL(path, plain(url)), { cache: "force-cache" }).catch(() => null);
      if (needed && needed.ok) await keep(needed.url, needed);
    }
  }
}

addEventListener("activate", (event) => event.waitUntil(inherit().then(() => clients.claim()).then(keepOpen)));
