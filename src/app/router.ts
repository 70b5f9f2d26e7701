// The pages and their addresses. Hash addresses, so that any static server in any sub-folder will do, with no rewrite rule.
import { createRouter, createWebHashHistory, type RouteRecordRaw } from "vue-router";
import BoardScreen from "./screens/BoardScreen.vue";
import FieldScreen from "./screens/FieldScreen.vue";
import FieldsScreen from "./screens/FieldsScreen.vue";
import HelpScreen from "./screens/HelpScreen.vue";
import HomeScreen from "./screens/HomeScreen.vue";
import LifeEventScreen from "./screens/LifeEventScreen.vue";
import MissingScreen from "./screens/MissingScreen.vue";
import ProcedureScreen from "./screens/ProcedureScreen.vue";
import SearchScreen from "./screens/SearchScreen.vue";

const routes: RouteRecordRaw[] = [
  { path: "/", name: "home", component: HomeScreen },
  { path: "/tim", name: "search", component: SearchScreen },
  { path: "/thu-tuc/:code", name: "procedure", component: ProcedureScreen, props: true },
  { path: "/linh-vuc", name: "fields", component: FieldsScreen },
  { path: "/linh-vuc/:id", name: "field", component: FieldScreen, props: true },
  { path: "/su-kien/:id", name: "life-event", component: LifeEventScreen, props: true },
  { path: "/ket-qua", name: "results", component: BoardScreen },
  { path: "/gap-can-bo", name: "help", component: HelpScreen },
  // The officer's corner is fetched only when somebody opens it.
  { path: "/can-bo", name: "staff", component: () => import("./staff/AuditScreen.vue") },
  { path: "/:rest(.*)*", name: "missing", component: MissingScreen },
];

export const createPages = () => createRouter({ history: createWebHashHistory(), routes });
