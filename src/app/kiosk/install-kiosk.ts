// The kiosk shell: everything that makes an unattended touchscreen of the web site. Remove this folder and its line in main.ts, and the site stays.
import { createApp, watch, type App } from "vue";
import type { Router } from "vue-router";
import { isKiosk } from "../platform/device";
import { useCatalogue } from "../stores/catalogue";
import AttractScreen from "./AttractScreen.vue";
import KioskShell from "./KioskShell.vue";
import { lockDown } from "./lock-down";
import { showPress } from "./show-press";

/** Adds the attract screen, the idle guard, the on-screen keyboard and the lock-down; does nothing on a phone. */
export function installKiosk(app: App, router: Router): void {
  if (!isKiosk()) return;
  lockDown(document);
  showPress(document);
  router.addRoute({ path: "/cho", name: "attract", component: AttractScreen, meta: { bare: true } });
  openOnAttract(router);

  const mount = app.mount.bind(app);
  app.mount = (place) => {
    const mounted = mount(place);
    mountShell(app, router);
    return mounted;
  };
}

/** The shell stands beside the pages, on the same stores and routes. */
function mountShell(app: App, router: Router): void {
  const place = document.createElement("div");
  place.id = "kiosk";
  document.body.append(place);
  createApp(KioskShell).use(app.config.globalProperties.$pinia).use(router).mount(place);
  const catalogue = useCatalogue();
  const stop = watch(
    () => catalogue.list,
    (list) => {
      if (!list) return;
      stop();
      void fetchPages(router);
    },
  );
}

/** Citizens' pages that come in chunks of their own are there before anybody asks for one; one at a time, when nobody needs the processor. */
async function fetchPages(router: Router): Promise<void> {
  for (const { path, components } of router.getRoutes()) {
    const page = components?.default;
    if (typeof page !== "function" || path.startsWith("/can-bo")) continue;
    await new Promise((resolve) => requestIdleCallback(resolve));
    await (page as () => Promise<unknown>)().catch(() => undefined);
  }
}

/** A kiosk that is switched on shows the attract screen; an address that names a page shows the page. */
function openOnAttract(router: Router): void {
  let first = true;
  router.beforeEach((to) => {
    const start = first && to.name === "home";
    first = false;
    return start ? { name: "attract", replace: true } : true;
  });
}
