// What stands on the visitor's slip and sheet, in English. Sheets for the wall and for the village halls are Vietnamese.
import type { CasePrint } from "../case-print";

const some = (count: number, one: string, several: string) => (count ? [count === 1 ? `1 ${one}` : `${count} ${several}`] : []);

export const casePrint: CasePrint = {
  buttons: { slip: "Print a slip", a4: "Print an A4 sheet" },
  printedOn: (date, hour) => `Printed ${date}, ${hour}`,
  office: (_kind, name, province) => `People's Committee of ${name}, ${province} province`,
  codeLabel: (code) => `Procedure ${code}`,
  onlyThese: "Officers may only ask for the papers on the posted list.",
  counts: (originals, copies) => [...some(originals, "original", "originals"), ...some(copies, "copy", "copies")].join(", "),
  case: {
    kind: "Your case, from the posted list",
    said: "You told us",
    bring: "What to bring?",
    bringHint: "Tick what you have.",
    leftOut: "You do not need this",
    cost: "What does it cost?",
    long: "How long does it take?",
    where: "Where?",
    do: "What to do?",
    result: "What do you get?",
    notes: "Good to know",
    otherCases: (names) => `More papers are needed when: ${names}. Ask an officer.`,
    instead: (name) => `What you need is: ${name}`,
    alsoBy: (channels) => `Other ways: ${channels}`,
    scan: "Scan for this procedure's page on the National Public Service Portal",
    notAppointmentShort: "Not an appointment",
    notAppointment: "This sheet helps you prepare your papers. It is not an appointment slip.",
    appointment: "The officer gives you an appointment slip when your application is taken.",
  },
  posting: {
    elsewhere: "The commune does not take this application.",
    hours: (hours) => `Opening hours: ${hours}`,
    phone: (phone) => `Telephone: ${phone}`,
    inCase: (name) => `Case: ${name}.`,
  },
};
