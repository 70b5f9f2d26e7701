// The pages and their addresses. Hash addresses, so that any static server in any sub-folder will do, with no rewrite rule.
import { createRouter, createWebHashHistory, type RouteLocationNormalized, type Router, type RouteRecordRaw } from "vue-router";
import BoardScreen from "./screens/BoardScreen.vue";
import FieldScreen from "./screens/FieldScreen.vue";
import FieldsScreen from "./screens/FieldsScreen.vue";
import HelpScreen from "./screens/HelpScreen.vue";
import HomeScreen from "./screens/HomeScreen.vue";
import LifeEventScreen from "./screens/LifeEventScreen.vue";
import MissingScreen from "./screens/MissingScreen.vue";
import SearchScreen from "./screens/SearchScreen.vue";

// What nobody sees first is a chunk of its own; the service worker has it at hand.
const routes: RouteRecordRaw[] = [
  { path: "/", name: "home", component: HomeScreen },
  { path: "/tim", name: "search", component: SearchScreen },
  { path: "/thu-tuc/:code", name: "procedure", component: () => import("./screens/ProcedureScreen.vue"), props: true },
  { path: "/thu-tuc/:code/hoi", name: "guide", component: () => import("./screens/GuideScreen.vue"), props: true },
  { path: "/thu-tuc/:code/mang-ve", name: "take-home", component: () => import("./screens/TakeHomeScreen.vue"), props: true },
  { path: "/linh-vuc", name: "fields", component: FieldsScreen },
  { path: "/linh-vuc/:id", name: "field", component: FieldScreen, props: true },
  { path: "/su-kien/:id", name: "life-event", component: LifeEventScreen, props: true },
  { path: "/ket-qua", name: "results", component: BoardScreen },
  { path: "/lan-dau", name: "first-time", component: () => import("./screens/FirstTimeScreen.vue") },
  { path: "/nop-truc-tuyen", name: "explain-online", component: () => import("./screens/ExplainScreen.vue"), props: { way: "online" } },
  { path: "/nop-qua-buu-dien", name: "explain-postal", component: () => import("./screens/ExplainScreen.vue"), props: { way: "postal" } },
  { path: "/gap-can-bo", name: "help", component: HelpScreen },
  // A counter code behind the address of the site: the search opens it.
  { path: "/:counterCode([2-9A-Za-z]{3})", redirect: ({ params }) => ({ name: "search", query: { q: params.counterCode } }) },
  { path: "/can-bo", name: "staff", component: () => import("./staff/CornerScreen.vue") },
  { path: "/can-bo/cua", name: "officer-door", component: () => import("./staff/door/DoorScreen.vue") },
  { path: "/can-bo/niem-yet", name: "audit", component: () => import("./staff/audit/AuditScreen.vue") },
  { path: "/can-bo/so-lieu", name: "report", component: () => import("./staff/report/ReportScreen.vue") },
  { path: "/can-bo/in", name: "print", component: () => import("./staff/posting/PostingScreen.vue") },
  { path: "/can-bo/ghi-am", name: "recordings", component: () => import("./staff/recording/RecordScreen.vue") },
  { path: "/can-bo/cap-nhat", name: "update", component: () => import("./staff/update/UpdateScreen.vue") },
  { path: "/can-bo/may", name: "device", component: () => import("./staff/device/DeviceScreen.vue") },
  { path: "/can-bo/tu-kiem-tra", name: "self-test", component: () => import("./staff/device/SelfTestScreen.vue") },
  { path: "/can-bo/giong-doc", name: "voice-setup", component: () => import("./staff/device/VoiceSetupScreen.vue") },
  { path: "/:rest(.*)*", name: "missing", component: MissingScreen },
];

/** The officer's pages are those below the front page of their corner. */
const ofOfficers = ({ matched }: RouteLocationNormalized) => matched.some(({ path }) => path.startsWith("/can-bo"));

export function createPages(): Router {
  const router = createRouter({
    history: createWebHashHistory(),
    routes,
    // On a phone a new page begins at its top, and the way back leads to where one was; another part of the same page moves nothing.
    scrollBehavior: (to, from, saved) => saved ?? (to.path !== from.path && { top: 0 }),
  });
  router.beforeEach(async (to) => !ofOfficers(to) || (await import("./staff/door/admit-officer")).admitOfficer(to, router));
  return router;
}
