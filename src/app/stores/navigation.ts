// Where the visitor is and how they get back. On a phone the browser's history keeps the way;
// on a kiosk the way is kept here and every page replaces the last, so that the history of the
// browser never holds what a citizen looked at.
import { defineStore } from "pinia";
import { computed, ref } from "vue";
import { useRoute, useRouter, type RouteLocationRaw } from "vue-router";
import { isKiosk } from "../platform/device";

export const useNavigation = defineStore("navigation", () => {
  const router = useRouter();
  const route = useRoute();
  const trail = ref<string[]>([]);
  const keepsHistory = !isKiosk();

  /** The name of the page in view. */
  const current = computed(() => route.name?.toString());

  async function open(to: RouteLocationRaw): Promise<void> {
    if (keepsHistory) return void (await router.push(to));
    trail.value.push(route.fullPath);
    await router.replace(to);
  }

  /** Human help; from a page about a procedure, help with that procedure. */
  async function openHelp(): Promise<void> {
    const { code } = route.params;
    await open({ name: "help", query: typeof code === "string" ? { tu: code } : {} });
  }

  /** The page before this one; home when there is none. */
  async function back(): Promise<void> {
    if (keepsHistory && (history.state as { back?: unknown } | null)?.back) return router.back();
    await router.replace(trail.value.pop() ?? { name: "home" });
  }

  /** Ends a step aside: goes to `to` and leaves no trace of this page, back where it was opened from there. */
  async function returnTo(to: RouteLocationRaw): Promise<void> {
    const there = router.resolve(to);
    const cameFrom = (path: unknown) => typeof path === "string" && router.resolve(path).path === there.path;
    if (keepsHistory && cameFrom((history.state as { back?: unknown } | null)?.back)) return router.back();
    if (cameFrom(trail.value.at(-1))) trail.value.pop();
    await router.replace(there);
  }

  async function home(): Promise<void> {
    trail.value = [];
    await (keepsHistory ? router.push({ name: "home" }) : router.replace({ name: "home" }));
  }

  /** Goes to a page as if nobody had been here. */
  async function startOver(to: RouteLocationRaw): Promise<void> {
    trail.value = [];
    await router.replace(to);
  }

  /** Changes the query of this page without making a step of it. */
  async function replaceQuery(query: Record<string, string>): Promise<void> {
    await router.replace({ ...(route.name && { name: route.name }), params: route.params, query });
  }

  return { current, open, openHelp, back, returnTo, home, startOver, replaceQuery };
});
