// The pages and their addresses. Hash addresses, so that any static server in any sub-folder will do, with no rewrite rule.
import { createRouter, createWebHashHistory, type RouteRecordRaw } from "vue-router";
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
  { path: "/gap-can-bo", name: "help", component: HelpScreen },
  // A counter code behind the address of the site: the search opens it.
  { path: "/:counterCode([2-9A-Za-z]{3})", redirect: ({ params }) => ({ name: "search", query: { q: params.counterCode } }) },
  { path: "/can-bo", name: "staff", component: () => import("./staff/AuditScreen.vue") },
  { path: "/can-bo/in", name: "print", component: () => import("./staff/PostingScreen.vue") },
  { path: "/:rest(.*)*", name: "missing", component: MissingScreen },
];

export const createPages = () =>
  createRouter({
    history: createWebHashHistory(),
    routes,
    // On a phone a new page begins at its top, and the way back leads to where one was; another part of the same page moves nothing.
    scrollBehavior: (to, from, saved) => saved ?? (to.path !== from.path && { top: 0 }),
  });
