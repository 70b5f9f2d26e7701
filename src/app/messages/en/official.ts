// What is said around the portal's own words, in English; the words themselves stay Vietnamese.
import type { Messages } from "../vi";

export const official: Messages["official"] = {
  tab: "Official text",
  title: "The text of the National Public Service Portal",
  label: (updated, read) => `The portal's own words, in Vietnamese, copied letter by letter. Last changed on ${updated}, copied on ${read}.`,
  help: "If something is not clear, please ask an officer.",
  sections: {
    name: "Name",
    steps: "Steps",
    channels: "Ways to apply",
    documents: "Papers",
    sets: "Sets of papers",
    times: "Processing time",
    fees: "Fees and charges",
    audience: "Who may apply",
    agency: "Authority",
    results: "Result",
    conditions: "Conditions",
    forms: "Forms",
    decision: "Decision of publication",
    law: "Legal basis",
  },
  silent: "The portal does not say.",
  none: "None.",
  drift: {
    facts: {
      name: "the name",
      decision: "the decision of publication",
      documents: "the papers",
      channels: "the ways to apply",
      fees: "the fees",
      times: "the processing time",
    },
    card: "The portal now says otherwise",
    changed: (what, day) => `The portal changed ${what} on ${day}; this page has not been checked against it. Please ask an officer.`,
    newer: (day) => `The portal changed this record on ${day}; this page has not been checked against it. Please ask an officer.`,
    different: (what, day) => `The portal (as of ${day}) says otherwise about ${what}; this page has not been checked against it. Please ask an officer.`,
  },
};
