// The journey of somebody who only hears: what is said, in the order in which it is said, and nothing found by looking.
import { expect } from "@playwright/test";
import { readQr, sizes, test } from "./kiosk";
import { Listener } from "./listener";

test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block" });

test("attract, khai sinh, procedure, QR, in the order of the accessibility tree alone", async ({ page, server }) => {
  await page.goto(server.address);
  await page.waitForSelector(".start");
  const listener = await Listener.to(page);
  await listener.listen();
  await listener.press("button", /^Chạm để bắt đầu$/);

  // The focus is on the question; the way to say it comes right after.
  await listener.press("button", /Gõ bằng lời thường/);
  await page.keyboard.type("khai sinh");
  await page.waitForTimeout(800);
  await listener.listen();
  listener.next("StaticText", /thủ tục gần nhất/);
  const { name } = listener.next("button", /khai sinh/i);
  await listener.listen();
  await listener.press("button", new RegExp(name.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));

  // The answers, what to bring, then the code: heard one after the other, none skipped.
  for (const question of [/Mang gì/, /Làm gì/, /Bao nhiêu tiền/, /Bao lâu/]) listener.next("tab", question);
  listener.next("heading", /Giấy tờ/);
  listener.next("StaticText", /^Tờ khai/);
  listener.next("image", /^Mã QR/);
  listener.next("button", /Trang chủ/);
  expect(readQr(await page.screenshot())).toMatch(/^https:\/\/dichvucong\.gov\.vn\//);
});
