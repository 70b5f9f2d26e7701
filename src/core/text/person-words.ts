// The words that announce a person's name: family names of the northern mountains and of the country, middle names, and how people are addressed.
import { fold } from "./fold";
import { syllables } from "./syllables";

const family = syllables(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đinh trịnh đoàn mai đào lương lường lèng lò hà nông triệu bàn đàm " +
    "ma hứa vi lục lăng quàng cà tòng bế sầm chu la liễu mông phùng tô tạ đồng cao lộc hầu giàng vàng sùng thào lù tẩn chảo lưu vương quách kiều " +
    "thái tăng trương lâm ân doanh nịnh tằng đường châu thẩm mạc khổng nghiêm ninh quan phương vừ lành thân tống văn cầm lữ đới tiêu thạch kim thang linh " +
    "lại giáp ngọc mã dì hạng ly cư chẻo hoa đèo lừu cứ phàn phượng tráng đổng lều bạch khuất cù tôn uông vòng chíu trạc",
);
const middle = syllables("văn thị");
const address = syllables("ông bà anh chị cô chú bác cụ cậu mợ dì thím thầy");
const announcement = [...address, ...syllables("em cháu tên họ vợ chồng bố mẹ cha con cho của là với và gặp tìm")];

/** Is this syllable (lower case, one spelling) one of `words`, or one of them without its marks? Marks that were typed must be right. */
function reader(words: readonly string[]): (word: string) => boolean {
  const marked = new Set(words);
  const bare = new Set(words.map(fold));
  return (word) => marked.has(word) || (fold(word) === word && bare.has(word));
}

/** Family names: "nguyễn", "nguyen", "nông". */
export const isFamilyName = reader(family);

/** "văn", "thị": hardly anything but a name stands between a family name and these. */
export const isMiddleName = reader(middle);

/** Words after which a name comes: "ông", "tên", "cho", "của". */
export const announcesName = reader(announcement);

const addressed = reader(address);

/** What one calls a grown person before their given name: "ông", "chị"; in a text with marks, only with its own. */
export const addressesPerson = (word: string, marked: boolean): boolean => (marked ? address.includes(word) : addressed(word));
