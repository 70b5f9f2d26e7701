// The pictures of kinds of paper: Phosphor duotone where one fits, drawings of the same make (folder papers/) for what people here know by sight.
import type { Component } from "vue";
import type { PaperIconName } from "../../core/commune/icon-names";
import bank from "~icons/ph/bank-duotone";
import birthCertificate from "~icons/paper/birth-certificate";
import birthSlip from "~icons/paper/birth-slip";
import blueprint from "~icons/ph/blueprint-duotone";
import boat from "~icons/ph/boat-duotone";
import bookOpenText from "~icons/ph/book-open-text-duotone";
import certificate from "~icons/ph/certificate-duotone";
import chartBar from "~icons/ph/chart-bar-duotone";
import clipboardText from "~icons/ph/clipboard-text-duotone";
import copy from "~icons/ph/copy-duotone";
import cow from "~icons/ph/cow-duotone";
import deathCertificate from "~icons/paper/death-certificate";
import deviceMobile from "~icons/ph/device-mobile-duotone";
import drivingLicence from "~icons/paper/driving-licence";
import envelope from "~icons/ph/envelope-duotone";
import feather from "~icons/ph/feather-duotone";
import fileText from "~icons/ph/file-text-duotone";
import fingerprint from "~icons/ph/fingerprint-duotone";
import fireExtinguisher from "~icons/ph/fire-extinguisher-duotone";
import flask from "~icons/ph/flask-duotone";
import folderOpen from "~icons/ph/folder-open-duotone";
import form from "~icons/paper/form";
import gavel from "~icons/ph/gavel-duotone";
import graduationCap from "~icons/ph/graduation-cap-duotone";
import handHeart from "~icons/ph/hand-heart-duotone";
import handPalm from "~icons/ph/hand-palm-duotone";
import handsPraying from "~icons/ph/hands-praying-duotone";
import handshake from "~icons/ph/handshake-duotone";
import healthCard from "~icons/paper/health-card";
import heartBreak from "~icons/ph/heart-break-duotone";
import heartHalf from "~icons/ph/heart-half-duotone";
import hospital from "~icons/ph/hospital-duotone";
import houseLine from "~icons/ph/house-line-duotone";
import householdBook from "~icons/paper/household-book";
import identificationBadge from "~icons/ph/identification-badge-duotone";
import identificationCard from "~icons/ph/identification-card-duotone";
import leaf from "~icons/ph/leaf-duotone";
import listNumbers from "~icons/ph/list-numbers-duotone";
import mapPin from "~icons/ph/map-pin-duotone";
import mapTrifold from "~icons/ph/map-trifold-duotone";
import marriageCertificate from "~icons/paper/marriage-certificate";
import medal from "~icons/ph/medal-duotone";
import medalMilitary from "~icons/ph/medal-military-duotone";
import motorcycle from "~icons/ph/motorcycle-duotone";
import paperPlaneTilt from "~icons/ph/paper-plane-tilt-duotone";
import passport from "~icons/paper/passport";
import portraitPhoto from "~icons/paper/portrait-photo";
import readCvLogo from "~icons/ph/read-cv-logo-duotone";
import receipt from "~icons/ph/receipt-duotone";
import redBook from "~icons/paper/red-book";
import scroll from "~icons/ph/scroll-duotone";
import sealCheck from "~icons/ph/seal-check-duotone";
import stamp from "~icons/ph/stamp-duotone";
import stethoscope from "~icons/ph/stethoscope-duotone";
import storefront from "~icons/ph/storefront-duotone";
import strategy from "~icons/ph/strategy-duotone";
import thumbsUp from "~icons/ph/thumbs-up-duotone";
import translate from "~icons/ph/translate-duotone";
import tree from "~icons/ph/tree-duotone";
import umbrella from "~icons/ph/umbrella-duotone";
import userSwitch from "~icons/ph/user-switch-duotone";
import usersThree from "~icons/ph/users-three-duotone";
import wheelchair from "~icons/ph/wheelchair-duotone";

const paperIcons: Record<PaperIconName, Component> = {
  "bank": bank,
  "birth-certificate": birthCertificate,
  "birth-slip": birthSlip,
  "blueprint": blueprint,
  "boat": boat,
  "book-open-text": bookOpenText,
  "certificate": certificate,
  "chart-bar": chartBar,
  "clipboard-text": clipboardText,
  "copy": copy,
  "cow": cow,
  "death-certificate": deathCertificate,
  "device-mobile": deviceMobile,
  "driving-licence": drivingLicence,
  "envelope": envelope,
  "feather": feather,
  "fingerprint": fingerprint,
  "fire-extinguisher": fireExtinguisher,
  "flask": flask,
  "folder-open": folderOpen,
  "form": form,
  "gavel": gavel,
  "graduation-cap": graduationCap,
  "hand-heart": handHeart,
  "hand-palm": handPalm,
  "hands-praying": handsPraying,
  "handshake": handshake,
  "health-card": healthCard,
  "heart-break": heartBreak,
  "heart-half": heartHalf,
  "hospital": hospital,
  "house-line": houseLine,
  "household-book": householdBook,
  "identification-badge": identificationBadge,
  "identification-card": identificationCard,
  "leaf": leaf,
  "list-numbers": listNumbers,
  "map-pin": mapPin,
  "map-trifold": mapTrifold,
  "marriage-certificate": marriageCertificate,
  "medal": medal,
  "medal-military": medalMilitary,
  "motorcycle": motorcycle,
  "paper-plane-tilt": paperPlaneTilt,
  "passport": passport,
  "portrait-photo": portraitPhoto,
  "read-cv-logo": readCvLogo,
  "receipt": receipt,
  "red-book": redBook,
  "scroll": scroll,
  "seal-check": sealCheck,
  "stamp": stamp,
  "stethoscope": stethoscope,
  "storefront": storefront,
  "strategy": strategy,
  "thumbs-up": thumbsUp,
  "translate": translate,
  "tree": tree,
  "umbrella": umbrella,
  "user-switch": userSwitch,
  "users-three": usersThree,
  "wheelchair": wheelchair,
};

/** @param name as in `papers.yaml`; without one, the plain sheet */
export function paperIcon(name: string | undefined): Component {
  return (name && (paperIcons as Record<string, Component>)[name]) || fileText;
}
