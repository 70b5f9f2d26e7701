// Tells the service worker that a page broke. While a new version is on trial and has not started three seconds later, the
// worker goes back to the one before it. A plain old script of its own, because it must run where nothing else does.
addEventListener(
  "error",
  function (event) {
    var worker = navigator.serviceWorker && navigator.serviceWorker.controller;
    var lost = event.target && (event.target.tagName === "SCRIPT" || event.target.rel === "stylesheet");
    if (!worker || !(lost || event.error)) return;
    setTimeout(function () {
      worker.postMessage({ type: "FAILED" });
    }, 3000);
  },
  true,
);
