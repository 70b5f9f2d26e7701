// The ways to file: counter, online, post, and how far one gets online.
import { fold } from "../text/fold";
import type { ChannelName, Procedure } from "../procedure/procedure";
import { cleanText } from "./clean-text";
import { lookUp, objectsAt, shown, type JsonObject } from "./portal-json";
import type { PortalMethod } from "./read-fees";
import { speaksOfTime } from "./read-times";
import type { Remarks } from "./remarks";

const channels: Readonly<Record<string, ChannelName>> = { DIRECT: "in_person", ONLINE: "online", POSTAL: "postal" };
const order: readonly ChannelName[] = ["in_person", "online", "postal"];

/** The record's methods whose way of filing is known, in the record's order. */
export function readMethods(detail: JsonObject, remarks: Remarks): PortalMethod[] {
  return objectsAt(detail, "executionMethods", remarks).flatMap((source, i) => {
    const channel = lookUp(channels, source.submissionMethod);
    const path = `executionMethods.${i}`;
    if (!channel) remarks.add("channel-unknown", path, shown(source.submissionMethod));
    return channel ? [{ channel, source, path }] : [];
  });
}

/** The channels offered, counter first. */
export function readChannels(methods: readonly PortalMethod[], detail: JsonObject, remarks: Remarks): Procedure["channels"] {
  const offered = order.filter((channel) => methods.some((method) => method.channel === channel));
  if (detail.isFullProcess === true && !offered.includes("online")) remarks.add("full-without-online", "isFullProcess");
  return offered.map((channel) => {
    const own = methods.filter((method) => method.channel === channel);
    const texts = own.map(({ source, path }) => cleanText(source.description, remarks, `${path}.description`, true));
    const note = [...new Set(texts)].filter((text) => text && !speaksOfTime(text)).join("\n");
    return { channel, ...(channel === "online" && { level: onlineLevel(detail, texts, remarks) }), ...(note && { note }) };
  });
}

function onlineLevel(detail: JsonObject, texts: readonly string[], remarks: Remarks): "full" | "partial" | "unknown" {
  const words = fold(texts.join(" "));
  const partial = words.includes("mot phan");
  const full = detail.isFullProcess === true || words.includes("toan trinh");
  if (full !== partial) return full ? "full" : "partial";
  remarks.add("level-unclear", "isFullProcess");
  return "unknown";
}
