// How many times one has to go, for each way of filing: "0, 1 hay 2 lần đi lại".
//
// The record says which ways are offered, and the level of the online one; that the result can be sent home it says only in
// passing. What follows from the ways themselves is counted, what the record leaves open makes the number a range, and the
// reason says what to ask.
import { channelNames, type ChannelName, type Procedure } from "./procedure";
import { officerComes, resultComesHome, saidOfTrips, type SaidOfTrips } from "./said-of-trips";

export type TripReason =
  /** One trip to file, one to fetch. */
  | "file-and-fetch"
  | "same-day"
  | "officer-comes"
  /** The record says that the result can come home. */
  | "home-said"
  /** It is silent on that: ask. */
  | "home-ask"
  | "from-home"
  | "partial"
  | "level-unknown"
  /** The record says that one must come all the same, or must in some situations. */
  | "must-come"
  | "may-come"
  /** Papers are only shown: an officer may want to see them in the hand. */
  | "show-originals";

export type Trips = { channel: ChannelName } & (
  | { kind: "not-offered" }
  /** The way is there for something else than filing; `said` is what the record says of it. */
  | { kind: "not-for-filing"; said: string[] }
  /** The record itself doubts that one can file this way. */
  | { kind: "ask"; said: string[] }
  | { kind: "trips"; least: number; most: number; why: [TripReason, ...TripReason[]]; said: string[] }
);

/**
 * The trips by each way of filing, in the order of {@link channelNames}.
 *
 * - Counter: one to file and one to fetch; one when every time of the counter is "same day". A result that comes home saves the second,
 *   unless one must be there to sign or show something when it is handed out.
 * - Online, `full`: by its definition the result comes online or by public post (Nghị định 42/2022/NĐ-CP, art. 11.1.a), so none is
 *   possible; one as long as the record does not say so itself, or has originals to show. `partial`: one, with the originals or to sign
 *   (art. 11.1.b). Level `unknown`: none or one.
 * - Postal: the postman takes the papers and can bring the result (Quyết định 45/2016/QĐ-TTg); one where the record is silent on the way back.
 * - Who must come in person all the same (signing, photographs, examinations) has at least that one.
 */
export function tripsOf(procedure: Procedure): Trips[] {
  const home = resultComesHome(procedure);
  return channelNames.map((channel) => {
    const said = saidOfTrips(procedure, channel);
    if (!procedure.channels.some((each) => each.channel === channel)) return { channel, kind: "not-offered" };
    if (said.notForFiling.length) return { channel, kind: "not-for-filing", said: said.notForFiling };
    if (channel === "in_person") return { channel, ...counter(procedure, said, home) };
    if (said.askFirst.length) return { channel, kind: "ask", said: said.askFirst };
    return { channel, ...(said.mustCome.length ? comesAnyway(said, home) : fromHome(procedure, channel, said, home)) };
  });
}

type Counted = Omit<Extract<Trips, { kind: "trips" }>, "channel">;

function counter(procedure: Procedure, { mustCome }: SaidOfTrips, home: string[]): Counted {
  const coming = officerComes(procedure);
  if (coming.length) return { kind: "trips", least: 0, most: 1, why: ["officer-comes"], said: coming };
  const times = procedure.times.filter(({ channels }) => channels.includes("in_person"));
  if (times.length && times.every(({ unit, doubtful }) => unit === "same_day" && !doubtful)) {
    return { kind: "trips", least: 1, most: 1, why: ["same-day"], said: [] };
  }
  if (mustCome.some((line) => atFetching.test(line))) return { kind: "trips", least: 2, most: 2, why: ["file-and-fetch"], said: [] };
  return { kind: "trips", least: 1, most: 2, why: ["file-and-fetch", homeReason(home)], said: home };
}

const atFetching = /(khi|đến|ngày) nhận|nhận (giấy|kết quả|bằng|trích lục)|ký (vào )?sổ/iu;

/** Coming for the result and coming to sign is one trip only where the record says it together. */
function comesAnyway({ mustCome }: SaidOfTrips, home: string[]): Counted {
  const once = home.length > 0 || mustCome.some((line) => atFetching.test(line));
  return { kind: "trips", least: 1, most: once ? 1 : 2, why: ["must-come", ...(once ? [] : (["home-ask"] as const))], said: mustCome };
}

function fromHome(procedure: Procedure, channel: "online" | "postal", said: SaidOfTrips, home: string[]): Counted {
  const level = procedure.channels.find((each) => each.channel === channel)?.level;
  if (level === "partial") return { kind: "trips", least: 1, most: 1, why: ["partial"], said: said.mayCome };
  const shows = channel === "online" && procedure.documents.some(({ role, originals }) => role === "show" && originals > 0);
  const why: [TripReason, ...TripReason[]] = ["from-home", homeReason(home)];
  if (level === "unknown") why.push("level-unknown");
  if (said.mayCome.length) why.push("may-come");
  if (shows) why.push("show-originals");
  const certain = home.length > 0 && why.length === 2;
  return { kind: "trips", least: 0, most: certain ? 0 : 1, why, said: [...home, ...said.mayCome] };
}

function homeReason(home: string[]): TripReason {
  return home.length ? "home-said" : "home-ask";
}
