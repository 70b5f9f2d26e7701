// Staying home: how many times one has to go, in English.
import type { Messages } from "../vi";

const times = (count: number) => (count === 0 ? "no trip" : count === 1 ? "1 trip" : `${count} trips`);

export const trips: Messages["trips"] = {
  title: "How many trips?",
  names: { in_person: "At the counter", online: "Online", postal: "By post (BCCI)" },
  count: (least, most) => (least === most ? times(least) : `${least} or ${times(most)}`),
  ask: "Ask an officer",
  askWhy: "The official record is not clear on whether this way is possible.",
  notOffered: "Not mentioned",
  notOfferedWhy: "The official record does not mention this way to apply.",
  notForFiling: "Not for applying",
  notForFilingWhy: "The post only helps with something else, see below.",
  why: {
    "file-and-fetch": "Once to hand it in, once to collect.",
    "same-day": "Come in good time and you have it the same day.",
    "officer-comes": "An officer comes to you, or you go to a mobile desk.",
    "home-said": "Fewer trips when the result comes to your home or online. Ask for that when you apply.",
    "home-ask": "Fewer trips when the result comes to your home. Ask whether it can be sent by post.",
    "from-home": "You apply from home.",
    "partial": "Come once to bring the originals or to sign. Ask whether you can collect the result at once.",
    "level-unknown": "The official record does not say whether everything can be done online. Ask whether you must bring originals.",
    "must-come": "You still have to come, see below.",
    "may-come": "In some cases you have to come.",
    "show-originals": "Some originals must be shown. Ask whether VNeID will do.",
  },
  record: (line) => `The record says: ${line}`,
  firstOnline: "Applying online for the first time: what do I need?",
  firstOnlineNeeds: [
    "A Vietnamese identity card (căn cước).",
    "A level 2 VNeID account. If you have none, take your identity card to the commune police first.",
    "A phone with a network, and a number in your own name.",
    "Clear photos of the papers to hand in.",
  ],
  post: "How does the post help?",
  postDoes: [
    "With the public postal service (BCCI) a postal worker hands in your papers for you.",
    "They collect the papers and take them to the office.",
    "If you asked for the result by post, they bring it to your home.",
    "The post charges for this. Ask them how much before you send anything.",
  ],
};
