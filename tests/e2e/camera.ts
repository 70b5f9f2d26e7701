// What a phone's camera makes of the screen: a picture of one part of it, smaller, blurred, and read.
import { expect, type Locator, type Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";

export interface Picture {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** Half the size, each point the mean of four. */
export function halved({ data, width, height }: Picture): Picture {
  const small = { data: new Uint8ClampedArray((width >> 1) * (height >> 1) * 4), width: width >> 1, height: height >> 1 };
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let c = 0; c < 4; c++) {
        const at = (dx: number, dy: number) => data[((2 * y + dy) * width + 2 * x + dx) * 4 + c]!;
        small.data[(y * small.width + x) * 4 + c] = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
      }
    }
  }
  return small;
}

/** Out of focus: each point the mean of the square around it, `radius` points to each side. */
export function blurred({ data, width, height }: Picture, radius: number): Picture {
  const soft = new Uint8ClampedArray(data);
  for (let y = radius; y < height - radius; y++) {
    for (let x = radius; x < width - radius; x++) {
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let dy = -radius; dy <= radius; dy++) for (let dx = -radius; dx <= radius; dx++) sum += data[((y + dy) * width + x + dx) * 4 + c]!;
        soft[(y * width + x) * 4 + c] = sum / (2 * radius + 1) ** 2;
      }
    }
  }
  return { data: soft, width, height };
}

export function read({ data, width, height }: Picture): string | undefined {
  return jsQR(data, width, height)?.data;
}

/** The code with `margin` CSS pixels of screen around it, as a camera held in front of it frames it. */
export async function picture(page: Page, code: Locator, margin: number): Promise<Picture> {
  const box = (await code.boundingBox())!;
  const clip = { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
  const { data, width, height } = PNG.sync.read(await page.screenshot({ clip }));
  return { data: new Uint8ClampedArray(data), width, height };
}

/** Reads the code sharp, at half the size, out of focus, and both; fails unless all four say the same. */
export async function scan(page: Page, code: Locator, margin = 20): Promise<string> {
  const sharp = await picture(page, code, margin);
  const said = read(sharp);
  expect(said, "sharp").toBeTruthy();
  expect(read(halved(sharp)), "at half the size").toBe(said);
  expect(read(blurred(sharp, 2)), "out of focus").toBe(said);
  expect(read(halved(blurred(sharp, 1))), "at half the size and out of focus").toBe(said);
  return said!;
}
