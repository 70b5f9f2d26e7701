// A small sound data directory on disk, for tests to break one thing in.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { aProcedure } from "../core/procedure/a-procedure";

/** The files of a sound directory, as values; a test changes what it is about. */
export function soundFiles() {
  return {
    "commune.yaml": {
      kind: "xã",
      name: "Mẫu",
      province: "Thử",
      desk: "Trung tâm Phục vụ hành chính công",
      portal: { name: "Cổng", page: "https://p.vn/{portalId}", file: "https://p.vn/?id={portalId}" },
      kiosk: { diagonal_inches: 32, idle_seconds: 60, countdown_seconds: 15 },
      data_date: "2026-07-18",
    } as Record<string, unknown>,
    "fields.yaml": [
      { id: "ho-tich", name: "Hộ tịch" },
      { id: "dat-dai", name: "Đất đai" },
    ],
    "life-events.yaml": [{ id: "sinh-con", name: "Sinh con", icon: "baby", tone: "peach", path: [{ code: "1.001193" }] }],
    "thesaurus.yaml": { fillers: ["xin"], rare: [], groups: {}, words: [], sayings: [] } as Record<string, unknown>,
    "results/2022.yaml": {
      office: "UBND",
      from: "2021-12-15",
      to: "2022-09-19",
      received: 926,
      carried_over: 1,
      solved: 927,
      on_time: 927,
      late: 0,
      pending: 0,
      source: "Báo cáo",
    },
    "procedures/ho-tich/1.001193.yaml": aProcedure() as unknown as Record<string, unknown>,
  };
}

/** Writes `files` (a value becomes YAML, a string is written as it is) to a fresh folder and returns its path. */
export function writeData(files: Record<string, unknown>): string {
  const root = mkdtempSync(join(tmpdir(), "niem-yet-"));
  for (const [file, value] of Object.entries(files)) {
    if (value === undefined) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), typeof value === "string" ? value : stringify(value));
  }
  return root;
}
