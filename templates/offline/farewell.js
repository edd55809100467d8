// Nothing is kept for reading offline any more: what was kept is removed, and this worker with it.

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith(`overens ${registration.scope} `)) await caches.delete(name);
  await registration.unregister();
})()));
