// A damaged catalogue never replaces a good one, and never leaves a blank screen.
import { expect } from "@playwright/test";
import { sizes, test } from "./kiosk";
import { keptCatalogues } from "./versions";

test.use({ viewport: sizes.landscape, screen: sizes.landscape, serviceWorkers: "block" });

test("the last good catalogue stays, and the officer's line on the attract screen says so", async ({ page, server, context }) => {
  await page.goto(server.address);
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  await expect.poll(async () => (await keptCatalogues(page)).heads.length, { timeout: 20_000 }).toBe(1);
  await context.route("**/catalogue/manifest.json", async (route) => {
    const manifest = (await (await route.fetch()).json()) as { id: string; list: { sha256: string } };
    await route.fulfill({ json: { ...manifest, id: "newer", list: { ...manifest.list, sha256: "0".repeat(64) } } });
  });
  await page.reload();
  await expect(page.getByText("Cán bộ: dữ liệu mới bị hỏng")).toBeVisible();
  await page.getByText("Chạm để bắt đầu").tap();
  await page.getByRole("button", { name: "Sinh con, nuôi con" }).tap();
  await page.locator("main .row").first().tap();
  await expect(page.getByText("Giấy tờ cần mang")).toBeVisible();
});

test("with nothing to fall back on the screen says so and offers another try", async ({ page, server, context }) => {
  await context.route("**/catalogue/list*", (route) => route.fulfill({ body: "<html>" }));
  await page.goto(server.address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chưa mở được bảng niêm yết");
  await context.unroute("**/catalogue/list*");
  await page.getByRole("button", { name: "Thử lại" }).tap();
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
});

test("an address naming an unknown procedure gives a friendly page with search", async ({ page, server }) => {
  await page.goto(`${server.address}#/thu-tuc/9.999999`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không có thủ tục này trên bảng niêm yết");
  await page.getByRole("button", { name: "Tìm thủ tục" }).tap();
  await expect(page.getByRole("searchbox")).toBeFocused();
});
