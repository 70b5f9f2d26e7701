// What a record says in passing about having to come. It has no field for that: only these turns of phrase in its notes and steps.
import type { ChannelName, Procedure } from "./procedure";

/** Sentences of the record, word for word; each list is empty where the record is silent. */
export interface SaidOfTrips {
  /** Whoever files this way must come in person all the same. */
  mustCome: string[];
  /** They must in some situations. */
  mayCome: string[];
  /** The record doubts its own channel and sends people to ask. */
  askFirst: string[];
  /** The channel is not there for filing. */
  notForFiling: string[];
}

const present =
  /vẫn phải|trước mặt|mang theo|tận nơi|chụp ảnh|vân tay|chọn ngày|(khai|điền) trước|khai giấy khai|(đến|cùng|cho) ký|(đến|khi) nhận|trước khi nhận kết quả|đi khám|đến họp|^dự (lễ|thi|họp)/iu;
const sometimes = /hoặc|nếu|có thể|khi (được|xã|có)|mời/iu;
const instead = /không được (phép )?đưa lên mạng/iu;
const doubtful = /^(?!muốn ).*(hỏi (trước|cán bộ|xã trước)|không tả cách)/iu;
const otherPurpose = /^(chỉ|dùng) để (nhận|gửi bổ sung|gửi thêm)/iu;

/** Steps are not told by channel: one that speaks of another way in the same breath ("hoặc") binds nobody for certain. */
export function saidOfTrips({ channels, steps }: Procedure, name: ChannelName): SaidOfTrips {
  const notes = sentences([channels.find(({ channel }) => channel === name)?.note ?? ""]);
  const coming = notes.filter((line) => present.test(line) && !doubtful.test(line));
  const stepsComing = steps.filter((step) => inPerson.test(step));
  return {
    mustCome: [...coming, ...stepsComing.filter((step) => !sometimes.test(step))],
    mayCome: [...notes.filter((line) => instead.test(line)), ...stepsComing.filter((step) => sometimes.test(step))],
    askFirst: notes.filter((line) => doubtful.test(line)),
    notForFiling: notes.filter((line) => otherPurpose.test(line)),
  };
}

/** In a step only what cannot be done from home at all. */
const inPerson = /vân tay|chụp ảnh (mặt|tại chỗ)|trước mặt|(đến|cùng đến) ký|(cả hai|hai người) cùng|đến nhận|đi khám giám định|đến họp|^dự (lễ|thi|họp)/iu;

const comesToPeople = /không phải (lên|đến) (xã|quầy)/iu;

/** Sentences that say an officer comes to the resident. */
export function officerComes({ channels }: Procedure): string[] {
  return sentences([channels.find(({ channel }) => channel === "in_person")?.note ?? ""]).filter((line) => comesToPeople.test(line));
}

const received = /^(có thể |hoặc |chỉ để )?nhận (?!mã|lịch|thông báo|hồ sơ|tiền|giấy hẹn|trong)|kết quả gửi|nhận kết quả|^(bản giấy hoặc )?bản điện tử/iu;
const home = /bưu (điện|chính)|phong bì|tại nhà|tận nhà|về nhà|về địa chỉ|trực tuyến|(trên|qua) mạng|điện tử|trên VNeID/iu;

/** Sentences that say the result can come home, by post or on the phone. */
export function resultComesHome({ channels, steps, results }: Procedure): string[] {
  const lines = sentences([...results.map(({ note }) => note ?? ""), ...steps, ...channels.map(({ note }) => note ?? "")]);
  return [...new Set(lines.filter((line) => received.test(line) && home.test(line)))];
}

function sentences(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/(?<=[.!?])\s+/u)).filter(Boolean);
}
