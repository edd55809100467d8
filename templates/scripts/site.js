// On every page: suggestions once someone begins to search, and pages kept for reading offline. The search page shows its
// results while one types; a list of suggestions would lie over the same pages.

addEventListener("focusin", async ({ target }) => {
  if (!target.matches("form[role=search]:not(#search *) input[type=search]:not([role])")) return;
  const { attend } = await import("./suggest.js");
  attend(target);
});

if (new URL(import.meta.url).search === "?offline" && "serviceWorker" in navigator) {
  addEventListener("load", () => navigator.serviceWorker.register(new URL("../sw.js", import.meta.url)).catch(() => {}));
}
