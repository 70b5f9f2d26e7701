// The pictures of the explainers: who or what, and what becomes of it, each step named as in the messages.
import type { Component } from "vue";
import bank from "~icons/ph/bank-duotone";
import camera from "~icons/ph/device-mobile-camera-duotone";
import coins from "~icons/ph/coins-duotone";
import envelope from "~icons/ph/envelope-duotone";
import files from "~icons/ph/files-duotone";
import house from "~icons/ph/house-line-duotone";
import identificationCard from "~icons/ph/identification-card-duotone";
import moped from "~icons/ph/moped-duotone";
import mobile from "~icons/ph/device-mobile-duotone";
import qrCode from "~icons/ph/qr-code-duotone";
import question from "~icons/ph/question-duotone";
import sealCheck from "~icons/ph/seal-check-duotone";
import shieldStar from "~icons/ph/shield-star-duotone";
import signature from "~icons/ph/signature-duotone";
import user from "~icons/ph/user-duotone";
import userCheck from "~icons/ph/user-check-duotone";
import signal from "~icons/ph/cell-signal-full-duotone";

export interface ExplainPicture {
  tone: string;
  /** From left to right. */
  icons: readonly Component[];
  /** One thing becomes or reaches the next. */
  leads?: boolean;
}

export const explainPictures: Record<"online" | "postal", Record<string, ExplainPicture>> = {
  online: {
    full: { tone: "mint", icons: [house, mobile, sealCheck], leads: true },
    partial: { tone: "straw", icons: [mobile, bank, signature], leads: true },
    need: { tone: "sky", icons: [identificationCard, mobile, signal] },
    vneid: { tone: "peach", icons: [identificationCard, shieldStar, userCheck], leads: true },
    begin: { tone: "violet", icons: [qrCode, camera], leads: true },
  },
  postal: {
    comes: { tone: "amber", icons: [user, moped], leads: true },
    carries: { tone: "sky", icons: [files, envelope], leads: true },
    brings: { tone: "clay", icons: [moped, bank], leads: true },
    home: { tone: "mint", icons: [moped, house], leads: true },
    fee: { tone: "straw", icons: [coins, question] },
  },
};
