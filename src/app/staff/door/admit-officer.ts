// Who comes to the officer's pages: everybody where no PIN is set, else whoever opened the door in this visit to the corner.
import type { RouteLocationNormalized, RouteLocationRaw, Router } from "vue-router";
import { useOfficerDoor } from "../../stores/officer-door";

/** @returns true to let in; else the door, or past it when there is nothing to open */
export async function admitOfficer(to: RouteLocationNormalized, router: Router): Promise<true | RouteLocationRaw> {
  const door = useOfficerDoor();
  const open = await door.mayPass();
  const atDoor = to.name === "officer-door";
  if (open) return atDoor && door.locked ? { name: "staff", replace: true } : true;
  return atDoor || { name: "officer-door", query: { den: router.resolve(to).fullPath }, replace: true };
}
