// The pictures of the shelves, each drawn in Phosphor duotone.
import type { Component } from "vue";
import type { TileIconName } from "../../core/commune/icon-names";
import airplaneTakeoff from "~icons/ph/airplane-takeoff-duotone";
import anchor from "~icons/ph/anchor-duotone";
import baby from "~icons/ph/baby-duotone";
import babyCarriage from "~icons/ph/baby-carriage-duotone";
import backpack from "~icons/ph/backpack-duotone";
import bank from "~icons/ph/bank-duotone";
import basket from "~icons/ph/basket-duotone";
import boat from "~icons/ph/boat-duotone";
import bomb from "~icons/ph/bomb-duotone";
import bookOpen from "~icons/ph/book-open-duotone";
import books from "~icons/ph/books-duotone";
import bowlFood from "~icons/ph/bowl-food-duotone";
import briefcase from "~icons/ph/briefcase-duotone";
import broadcast from "~icons/ph/broadcast-duotone";
import buildingApartment from "~icons/ph/building-apartment-duotone";
import chalkboardTeacher from "~icons/ph/chalkboard-teacher-duotone";
import coins from "~icons/ph/coins-duotone";
import compassTool from "~icons/ph/compass-tool-duotone";
import cow from "~icons/ph/cow-duotone";
import deviceMobile from "~icons/ph/device-mobile-duotone";
import drop from "~icons/ph/drop-duotone";
import dropHalfBottom from "~icons/ph/drop-half-bottom-duotone";
import exam from "~icons/ph/exam-duotone";
import factory from "~icons/ph/factory-duotone";
import farm from "~icons/ph/farm-duotone";
import fileText from "~icons/ph/file-text-duotone";
import fingerprint from "~icons/ph/fingerprint-duotone";
import fire from "~icons/ph/fire-duotone";
import firstAidKit from "~icons/ph/first-aid-kit-duotone";
import fish from "~icons/ph/fish-duotone";
import flowerLotus from "~icons/ph/flower-lotus-duotone";
import forkKnife from "~icons/ph/fork-knife-duotone";
import gasCan from "~icons/ph/gas-can-duotone";
import globe from "~icons/ph/globe-duotone";
import graduationCap from "~icons/ph/graduation-cap-duotone";
import grains from "~icons/ph/grains-duotone";
import handCoins from "~icons/ph/hand-coins-duotone";
import handDeposit from "~icons/ph/hand-deposit-duotone";
import handHeart from "~icons/ph/hand-heart-duotone";
import handsPraying from "~icons/ph/hands-praying-duotone";
import handshake from "~icons/ph/handshake-duotone";
import hardHat from "~icons/ph/hard-hat-duotone";
import heart from "~icons/ph/heart-duotone";
import house from "~icons/ph/house-duotone";
import houseLine from "~icons/ph/house-line-duotone";
import identificationBadge from "~icons/ph/identification-badge-duotone";
import identificationCard from "~icons/ph/identification-card-duotone";
import key from "~icons/ph/key-duotone";
import leaf from "~icons/ph/leaf-duotone";
import lifebuoy from "~icons/ph/lifebuoy-duotone";
import lightning from "~icons/ph/lightning-duotone";
import lockKey from "~icons/ph/lock-key-duotone";
import mapTrifold from "~icons/ph/map-trifold-duotone";
import medal from "~icons/ph/medal-duotone";
import medalMilitary from "~icons/ph/medal-military-duotone";
import megaphone from "~icons/ph/megaphone-duotone";
import money from "~icons/ph/money-duotone";
import motorcycle from "~icons/ph/motorcycle-duotone";
import mountains from "~icons/ph/mountains-duotone";
import musicNotes from "~icons/ph/music-notes-duotone";
import pawPrint from "~icons/ph/paw-print-duotone";
import piggyBank from "~icons/ph/piggy-bank-duotone";
import pipe from "~icons/ph/pipe-duotone";
import plant from "~icons/ph/plant-duotone";
import printer from "~icons/ph/printer-duotone";
import prohibit from "~icons/ph/prohibit-duotone";
import puzzlePiece from "~icons/ph/puzzle-piece-duotone";
import roadHorizon from "~icons/ph/road-horizon-duotone";
import scales from "~icons/ph/scales-duotone";
import scroll from "~icons/ph/scroll-duotone";
import seal from "~icons/ph/seal-duotone";
import shieldCheck from "~icons/ph/shield-check-duotone";
import shieldPlus from "~icons/ph/shield-plus-duotone";
import shieldStar from "~icons/ph/shield-star-duotone";
import shoppingCart from "~icons/ph/shopping-cart-duotone";
import shovel from "~icons/ph/shovel-duotone";
import soccerBall from "~icons/ph/soccer-ball-duotone";
import stamp from "~icons/ph/stamp-duotone";
import steeringWheel from "~icons/ph/steering-wheel-duotone";
import storefront from "~icons/ph/storefront-duotone";
import student from "~icons/ph/student-duotone";
import target from "~icons/ph/target-duotone";
import tree from "~icons/ph/tree-duotone";
import treeEvergreen from "~icons/ph/tree-evergreen-duotone";
import trophy from "~icons/ph/trophy-duotone";
import umbrella from "~icons/ph/umbrella-duotone";
import users from "~icons/ph/users-duotone";
import usersFour from "~icons/ph/users-four-duotone";
import usersThree from "~icons/ph/users-three-duotone";
import wall from "~icons/ph/wall-duotone";
import waves from "~icons/ph/waves-duotone";
import wrench from "~icons/ph/wrench-duotone";

export const shelfIcons: Record<TileIconName, Component> = {
  "airplane-takeoff": airplaneTakeoff,
  "anchor": anchor,
  "baby": baby,
  "baby-carriage": babyCarriage,
  "backpack": backpack,
  "bank": bank,
  "basket": basket,
  "boat": boat,
  "bomb": bomb,
  "book-open": bookOpen,
  "books": books,
  "bowl-food": bowlFood,
  "briefcase": briefcase,
  "broadcast": broadcast,
  "building-apartment": buildingApartment,
  "chalkboard-teacher": chalkboardTeacher,
  "coins": coins,
  "compass-tool": compassTool,
  "cow": cow,
  "device-mobile": deviceMobile,
  "drop": drop,
  "drop-half-bottom": dropHalfBottom,
  "exam": exam,
  "factory": factory,
  "farm": farm,
  "file-text": fileText,
  "fingerprint": fingerprint,
  "fire": fire,
  "first-aid-kit": firstAidKit,
  "fish": fish,
  "flower-lotus": flowerLotus,
  "fork-knife": forkKnife,
  "gas-can": gasCan,
  "globe": globe,
  "graduation-cap": graduationCap,
  "grains": grains,
  "hand-coins": handCoins,
  "hand-deposit": handDeposit,
  "hand-heart": handHeart,
  "hands-praying": handsPraying,
  "handshake": handshake,
  "hard-hat": hardHat,
  "heart": heart,
  "house": house,
  "house-line": houseLine,
  "identification-badge": identificationBadge,
  "identification-card": identificationCard,
  "key": key,
  "leaf": leaf,
  "lifebuoy": lifebuoy,
  "lightning": lightning,
  "lock-key": lockKey,
  "map-trifold": mapTrifold,
  "medal": medal,
  "medal-military": medalMilitary,
  "megaphone": megaphone,
  "money": money,
  "motorcycle": motorcycle,
  "mountains": mountains,
  "music-notes": musicNotes,
  "paw-print": pawPrint,
  "piggy-bank": piggyBank,
  "pipe": pipe,
  "plant": plant,
  "printer": printer,
  "prohibit": prohibit,
  "puzzle-piece": puzzlePiece,
  "road-horizon": roadHorizon,
  "scales": scales,
  "scroll": scroll,
  "seal": seal,
  "shield-check": shieldCheck,
  "shield-plus": shieldPlus,
  "shield-star": shieldStar,
  "shopping-cart": shoppingCart,
  "shovel": shovel,
  "soccer-ball": soccerBall,
  "stamp": stamp,
  "steering-wheel": steeringWheel,
  "storefront": storefront,
  "student": student,
  "target": target,
  "tree": tree,
  "tree-evergreen": treeEvergreen,
  "trophy": trophy,
  "umbrella": umbrella,
  "users": users,
  "users-four": usersFour,
  "users-three": usersThree,
  "wall": wall,
  "waves": waves,
  "wrench": wrench,
};
