// The icons a data file may name, each drawn in Phosphor duotone; a name that is not here gets the plain folder.
import type { Component } from "vue";
import baby from "~icons/ph/baby-duotone";
import boat from "~icons/ph/boat-duotone";
import briefcase from "~icons/ph/briefcase-duotone";
import cow from "~icons/ph/cow-duotone";
import deviceMobile from "~icons/ph/device-mobile-duotone";
import drop from "~icons/ph/drop-duotone";
import fileText from "~icons/ph/file-text-duotone";
import fire from "~icons/ph/fire-duotone";
import firstAidKit from "~icons/ph/first-aid-kit-duotone";
import fish from "~icons/ph/fish-duotone";
import flowerLotus from "~icons/ph/flower-lotus-duotone";
import folderOpen from "~icons/ph/folder-open-duotone";
import forkKnife from "~icons/ph/fork-knife-duotone";
import globe from "~icons/ph/globe-duotone";
import handCoins from "~icons/ph/hand-coins-duotone";
import handHeart from "~icons/ph/hand-heart-duotone";
import handshake from "~icons/ph/handshake-duotone";
import heart from "~icons/ph/heart-duotone";
import houseLine from "~icons/ph/house-line-duotone";
import house from "~icons/ph/house-duotone";
import identificationCard from "~icons/ph/identification-card-duotone";
import lightning from "~icons/ph/lightning-duotone";
import mapTrifold from "~icons/ph/map-trifold-duotone";
import medal from "~icons/ph/medal-duotone";
import megaphone from "~icons/ph/megaphone-duotone";
import motorcycle from "~icons/ph/motorcycle-duotone";
import musicNotes from "~icons/ph/music-notes-duotone";
import plant from "~icons/ph/plant-duotone";
import scales from "~icons/ph/scales-duotone";
import shieldStar from "~icons/ph/shield-star-duotone";
import stamp from "~icons/ph/stamp-duotone";
import steeringWheel from "~icons/ph/steering-wheel-duotone";
import storefront from "~icons/ph/storefront-duotone";
import student from "~icons/ph/student-duotone";
import tree from "~icons/ph/tree-duotone";
import umbrella from "~icons/ph/umbrella-duotone";
import usersThree from "~icons/ph/users-three-duotone";
import waves from "~icons/ph/waves-duotone";

const icons: Record<string, Component> = {
  "baby": baby,
  "boat": boat,
  "briefcase": briefcase,
  "cow": cow,
  "device-mobile": deviceMobile,
  "drop": drop,
  "file-text": fileText,
  "fire": fire,
  "first-aid-kit": firstAidKit,
  "fish": fish,
  "flower-lotus": flowerLotus,
  "fork-knife": forkKnife,
  "globe": globe,
  "hand-coins": handCoins,
  "hand-heart": handHeart,
  "handshake": handshake,
  "heart": heart,
  "house": house,
  "house-line": houseLine,
  "identification-card": identificationCard,
  "lightning": lightning,
  "map-trifold": mapTrifold,
  "medal": medal,
  "megaphone": megaphone,
  "motorcycle": motorcycle,
  "music-notes": musicNotes,
  "plant": plant,
  "scales": scales,
  "shield-star": shieldStar,
  "stamp": stamp,
  "steering-wheel": steeringWheel,
  "storefront": storefront,
  "student": student,
  "tree": tree,
  "umbrella": umbrella,
  "users-three": usersThree,
  "waves": waves,
};

/** @param name as in `fields.yaml` and `life-events.yaml` */
export function iconNamed(name: string | undefined): Component {
  return (name && icons[name]) || folderOpen;
}
