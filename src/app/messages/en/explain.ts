// The two short explainers, in English.
import type { Messages } from "../vi";

export const explain: Messages["explain"] = {
  open: { online: "How does applying online work?", postal: "How does applying by post work?" },
  title: { online: "How does applying online work?", postal: "How does applying by post work?" },
  about: {
    full: "This can be done entirely online.",
    partial: "This can be done partly online.",
    unknown: "This can be done online. The official record does not say whether entirely or partly; please ask an officer.",
    onlineNot: "The official record does not say that this can be done online. Please ask an officer.",
    postal: "This can be done by post.",
    postalNot: "The official record does not say that this can be done by post. Please ask an officer.",
  },
  back: "Back to the papers to bring",
  online: {
    full: { title: "Entirely online (toàn trình)", text: "Everything on the web, from home. No need to come." },
    partial: { title: "Partly online (một phần)", text: "Apply from home, then come once to bring originals or to sign." },
    need: { title: "What you need", text: "A Vietnamese identity card, a phone with a network, and a level 2 VNeID account." },
    vneid: { title: "No level 2 VNeID yet?", text: "Take your identity card to the commune police first." },
    begin: { title: "Begin", text: "Open your phone's camera and scan the square on the procedure's page. Sign in with VNeID and follow the steps." },
  },
  postal: {
    comes: { title: "Who goes for you?", text: "A postal worker hands in your papers for you. This is the public postal service (BCCI)." },
    carries: { title: "Which papers?", text: "Just those on the procedure's list. Where an original must be shown, ask an officer before you send it." },
    brings: { title: "Where do they go?", text: "The postal worker takes your papers to the office that handles them." },
    home: { title: "The result comes home", text: "If you asked for it by post, the postal worker brings the result to your home." },
    fee: { title: "What does it cost?", text: "The post charges for this. Ask them before you send anything." },
  },
};
