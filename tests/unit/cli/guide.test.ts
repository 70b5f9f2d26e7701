// The command guide as an officer runs it: the tree, every outcome, and a clear word where there is nothing to draw.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aGuide, aGuidedProcedure, anAnswer, aQuestion } from "../core/guide/a-guide";
import { aProcedure } from "../core/procedure/a-procedure";
import { soundFiles, writeData } from "../pipeline/data-directory";

const project = join(import.meta.dirname, "../../..");
const files = (guide: unknown = aGuide()) => ({
  ...soundFiles(),
  "procedures/ho-tich/1.001193.yaml": aGuidedProcedure(),
  "procedures/ho-tich/1.001193.guide.yaml": guide,
  "procedures/ho-tich/1.000689.yaml": aProcedure({ code: "1.000689", plain_name: "Nhận con", neighbours: [] }),
  "procedures/ho-tich/1.000001.yaml": aProcedure({ code: "1.000001", plain_name: "Việc ít gặp", tier: 2, neighbours: [] }),
});
const root = writeData(files());

function run(data: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(project, "src/cli/guide.ts"), "--data", data, ...args], {
    cwd: project,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run guide -- CODE", { timeout: 30_000 }, () => {
  const { status, stdout, stderr } = run(root, "1.001193");

  it("draws each question once, with what every answer changes and where it leads", () => {
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("1.001193 Làm giấy khai sinh cho con\nprocedures/ho-tich/1.001193.guide.yaml · 3 câu hỏi · chưa có cán bộ đối chiếu\n");
    expect(stdout).toContain("1. Hỏi chau?\n├─ Nói dung-han → câu 2\n│    chỉ còn tiền: Lệ phí: Miễn phí\n");
    expect(stdout).toContain("├─ Nói bo-roi → câu 3\n│    trường hợp: Bị bỏ rơi\n│    + Giấy bien-ban (nộp: 1 bản chính)\n│    − Giấy chung-sinh: Bị bỏ rơi\n");
    expect(stdout).toContain("└─ Nói nhan-con → 1.000689 Nhận con: Nhận con cùng lúc.\n");
    expect(stdout).toContain("├─ Nói mang → hết\n│    − Giấy to-khai: Điền trên mạng.\n│    chỉ còn cách nộp: Tại quầy, Trực tuyến\n");
    expect(stdout.match(/\. Hỏi /g)).toHaveLength(3);
  });

  it("lists every outcome with the answers that lead there", () => {
    expect(stdout).toContain("15 kết quả, từ 15 cách trả lời:\n");
    const found = stdout.split("\n\n").find((block) => block.includes("Nói bo-roi") && block.includes("Nói quay") && block.startsWith("┌─"));
    expect(found?.split("\n")).toEqual([
      expect.stringMatching(/^┌─ Kết quả \d+ \(1 cách trả lời\)$/),
      "│  Khi       Nói bo-roi",
      "│            Nói quay",
      "│  Giấy tờ   Giấy to-khai (nộp: 1 bản chính)",
      "│            Giấy can-cuoc (xuất trình, nhận lại ngay: 1 bản chính)",
      "│            Giấy bien-ban (nộp: 1 bản chính)",
      "│  Tiền      Lệ phí: Miễn phí",
      "│            Lệ phí: 8.000 đồng",
      "│            Bản sao: 3.000 đồng",
      "│  Thời hạn  7 ngày",
      "└  Cách nộp  Tại quầy",
    ]);
    expect(stdout).toContain("Cần biết  Đã quá hạn.");
  });

  it("draws a question below the one answer that leads to it, and says once what all outcomes share", () => {
    const branching = aGuide({
      questions: [
        aQuestion("cach", [anAnswer("quay", { next: "end", channels: ["in_person"] }), anAnswer("nha", { next: "mang", note: "Cần mạng." })]),
        aQuestion("mang", [
          anAnswer("dien-thoai", { without: [{ paper: "to-khai", why: "Điền trên máy." }] }),
          anAnswer("may-tinh", { without: [{ paper: "to-khai", why: "Điền trên máy." }], note: "Cần đầu đọc thẻ." }),
        ]),
      ],
    });
    const { stdout: drawn } = run(writeData(files(branching)), "1.001193");
    expect(drawn).toContain("└─ Nói nha → câu 2\n     cần biết: Cần mạng.\n     2. Hỏi mang?\n     ├─ Nói dien-thoai → hết\n     │    − Giấy to-khai");
    expect(drawn).toContain("2 kết quả, từ 3 cách trả lời:\n");
    expect(drawn).toContain("┌─ Kết quả 2 (2 cách trả lời)\n│  Khi       Nói nha\n");
    expect(drawn).toContain("│  Cần biết  Cần mạng.\n└            lời nhắc tùy câu trả lời, xem câu 2\n");
  });

  it("lists the ways one by one where no few words are exact", () => {
    const crossed = aGuide({
      questions: [
        aQuestion("a", [anAnswer("x", { without: [{ paper: "to-khai", why: "Không cần." }] }), anAnswer("y")]),
        aQuestion("b", [anAnswer("z", { without: [{ paper: "to-khai", why: "Không cần." }] }), anAnswer("w")]),
      ],
    });
    const { stdout: drawn } = run(writeData(files(crossed)), "1.001193");
    expect(drawn).toContain("┌─ Kết quả nào cũng vậy\n│  Tiền      Lệ phí: Miễn phí\n");
    expect(drawn).toContain("(3 cách trả lời)\n│  Khi       Nói x → Nói z\n│            Nói x → Nói w\n│            Nói y → Nói z\n│  Giấy tờ");
  });
});

describe("npm run guide", { timeout: 30_000 }, () => {
  it("lists which procedures have questions, of those residents come for", () => {
    const { status, stdout } = run(root);
    expect(status).toBe(0);
    expect(stdout).toContain(
      "1 thủ tục có câu hỏi:\n  1.001193  Làm giấy khai sinh cho con · 3 câu hỏi\n\n1 thủ tục hay dùng chưa có câu hỏi:\n  1.000689  Nhận con\n",
    );
    expect(stdout).not.toContain("1.000001");
  });
});

describe("where there is nothing to draw", { timeout: 30_000 }, () => {
  it.each<[string, string[], string, number]>([
    ["a code that is not posted", ["9.999999"], "Không có thủ tục 9.999999 trong", 1],
    ["a procedure without questions", ["1.000689"], "1.000689 Nhận con: chưa có câu hỏi", 1],
    ["two codes", ["1.001193", "1.000689"], "Chỉ cần một mã thủ tục.", 2],
    ["an option that is none", ["--tree"], "npm run -s guide -- [CODE]", 2],
  ])("%s", (_situation, args, message, exit) => {
    const { status, stdout, stderr } = run(root, ...args);
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
    expect(status).toBe(exit);
  });

  it("a guide that breaks a rule is reported with its path, not drawn", () => {
    const broken = aGuide();
    broken.questions[1]!.answers[1]!.next = "chau";
    const { status, stderr } = run(writeData(files(broken)), "1.001193");
    expect(stderr).toContain("questions.1.answers.1: Nói dung-han → Nói nho: chau: các câu hỏi quay vòng");
    expect(status).toBe(1);
  });
});
