// Whose words are these: the province or city that a text names.
import { fold } from "../text/fold";

/** Names folded: the 34 of 2025 (Nghị quyết 202/2025/QH15) and those before them, which older resolutions carry. */
const names =
  "an giang|ba ria - vung tau|bac giang|bac kan|bac lieu|bac ninh|ben tre|binh dinh|binh duong|binh phuoc|binh thuan|ca mau|can tho|cao bang|da nang|dak lak|dak nong|dien bien|dong nai|dong thap|gia lai|ha giang|ha nam|ha noi|ha tinh|hai duong|hai phong|hau giang|ho chi minh|hoa binh|hue|hung yen|khanh hoa|kien giang|kon tum|lai chau|lam dong|lang son|lao cai|long an|nam dinh|nghe an|ninh binh|ninh thuan|phu tho|phu yen|quang binh|quang nam|quang ngai|quang ninh|quang tri|soc trang|son la|tay ninh|thai binh|thai nguyen|thanh hoa|thua thien hue|tien giang|tra vinh|tuyen quang|vinh long|vinh phuc|yen bai";

const named = new RegExp(`(?:tinh|thanh pho|tp\\.?) (${names})(?![a-z])`, "gu");

/** True when the text names provinces or cities, and none of them is `own`. */
export function namesOtherProvince(text: string, own: string): boolean {
  const found = [...fold(text).matchAll(named)].map(([, name]) => name);
  return found.length > 0 && !found.includes(fold(own).trim());
}
