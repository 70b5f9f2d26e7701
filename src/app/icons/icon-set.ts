// The pictures of fields and life events, by the name a data file gives. Those of home are at hand; the shelves' come when a shelf is opened.
import { defineAsyncComponent, type Component } from "vue";
import baby from "~icons/ph/baby-duotone";
import flowerLotus from "~icons/ph/flower-lotus-duotone";
import folderOpen from "~icons/ph/folder-open-duotone";
import handCoins from "~icons/ph/hand-coins-duotone";
import heart from "~icons/ph/heart-duotone";
import houseLine from "~icons/ph/house-line-duotone";
import identificationCard from "~icons/ph/identification-card-duotone";
import motorcycle from "~icons/ph/motorcycle-duotone";
import stamp from "~icons/ph/stamp-duotone";
import storefront from "~icons/ph/storefront-duotone";
import student from "~icons/ph/student-duotone";

const atHand: Record<string, Component> = {
  "baby": baby,
  "flower-lotus": flowerLotus,
  "hand-coins": handCoins,
  "heart": heart,
  "house-line": houseLine,
  "identification-card": identificationCard,
  "motorcycle": motorcycle,
  "stamp": stamp,
  "storefront": storefront,
  "student": student,
};
const fetched: Record<string, Component> = {};

/** @param name as in `fields.yaml` and `life-events.yaml`; without one, the plain folder */
export function iconNamed(name: string | undefined): Component {
  if (!name) return folderOpen;
  return atHand[name] ?? (fetched[name] ??= defineAsyncComponent(() => shelfIcon(name)));
}

async function shelfIcon(name: string): Promise<Component> {
  const { shelfIcons } = await import("./shelf-icons");
  return (shelfIcons as Record<string, Component>)[name] ?? folderOpen;
}
