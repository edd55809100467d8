// Suggestions while someone types in a search field: a combobox with a list, as WAI-ARIA describes it. Focus stays in the
// field; arrows choose, Enter goes there, Escape closes, and whoever ignores the list searches as before.

import { hrefOf, site, suggested } from "./search-data.js";

const MOST = 6;
const PAUSE = 600;
const language = document.documentElement.lang.startsWith("en") ? "en" : "sv";

function element(name, properties, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Make a search field a combobox. */
export async function attend(input) {
  if (input.getAttribute("role")) return;
  const id = `${input.id}-suggestions`;
  const list = element("ul", { id, role: "listbox", class: "suggestions", hidden: "hidden" });
  const status = element("p", { role: "status", class: "visually-hidden" });
  for (const [key, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id })) input.setAttribute(key, value);
  input.parentElement.append(list);
  input.form.append(status);
  let [chosen, turn, waiting] = [-1, 0, 0];

  const options = () => [...list.children];

  function choose(number) {
    chosen = number;
    options().forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
    if (chosen < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", options()[chosen].id);
      options()[chosen].scrollIntoView({ block: "nearest" });
    }
  }

  function close() {
    turn += 1;
    clearTimeout(waiting);
    choose(-1);
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }

  function open(pages, facts) {
    const said = facts.said[language];
    const named = (page) => facts.labels.kind[page.kind[0]][language === "en" ? 2 : 1];
    list.setAttribute("aria-label", said.label);
    list.replaceChildren(...pages.map((page, at) => element("li", { id: `${id}-${at}`, role: "option", "aria-selected": "false", "data-href": hrefOf(page, language) },
      element("span", { lang: page.language === "en" ? "en" : "sv" }, page.title), " ",
      element("small", {}, [named(page), page.place !== page.title && page.place].filter(Boolean).join(" · ")))));
    choose(-1);
    list.hidden = !pages.length;
    input.setAttribute("aria-expanded", String(pages.length > 0));
    clearTimeout(waiting);
    waiting = setTimeout(() => { status.textContent = (pages.length === 1 ? said.one : pages.length ? said.other : said.none).replace("{number}", pages.length); }, PAUSE);
  }

  async function suggest() {
    const mine = (turn += 1);
    clearTimeout(waiting);
    const query = input.value.trim();
    if (query.length < 2) return close();
    const facts = await site();
    const pages = await suggested(query, language);
    if (mine === turn && document.activeElement === input) open(pages.slice(0, MOST), facts);
  }

  input.addEventListener("input", () => suggest().catch(close));
  input.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[data-href]");
    if (option) location.href = option.dataset.href;
  });
  input.addEventListener("keydown", (event) => {
    const number = options().length;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) suggest().catch(close);
      else choose(event.key === "ArrowDown" ? (chosen + 2) % (number + 1) - 1 : (chosen + number + 1) % (number + 1) - 1);
    } else if (list.hidden) return;
    else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.href = options()[chosen].dataset.href;
    }
  });
  if (document.activeElement === input && input.value) await suggest().catch(close);
}
