// What holds in this commune only, in English.
import type { Messages } from "../vi";

export const local: Messages["local"] = {
  resolution: (number, date) => `by Resolution ${number}, from ${date}`,
  exempt: "Not to be paid, by this resolution:",
  exemptionsTitle: "Who does not pay",
  exemption: (who, what, by) => `${who}: no ${what}, by ${by}.`,
  exemptFrom: { "all": "payment", "phi": "charge", "le-phi": "fee" },
  here: (counter) => `This screen stands beside ${counter}.`,
  counterHere: (counters) => `${counters} takes this application.`,
  counterReceives: (counter, fields) => `${counter} takes: ${fields}`,
};
