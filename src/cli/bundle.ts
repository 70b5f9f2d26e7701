// npm run bundle: the catalogue in one file that an officer carries to a kiosk; `--new-key` makes the key it is signed with.
import { existsSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { BundleSigner } from "../core/bundle/bundle-crypto";
import { readBundle } from "../core/bundle/read-bundle";
import { writeBundle } from "../core/bundle/write-bundle";
import { emitCatalogue } from "../pipeline/emit-catalogue";
import { readSoundData, type Data } from "../pipeline/read-data";
import { dataDirectory, readArguments, usageExit } from "./arguments";
import { nodeCrypto } from "./node-crypto";
import { newKey, signerOf } from "./signing-key";

const usage = [
  "npm run -s bundle -- --out TỆP.niemyet [--data THƯ_MỤC] [--key KHOÁ.pem]",
  "npm run -s bundle -- --new-key [--key KHOÁ.pem]   (làm khoá ký mới, mặc định ghi vào khoa-cap-nhat.pem)",
].join("\n");
const { values, positionals } = readArguments(usage, { "out": { type: "string" }, "key": { type: "string" }, "new-key": { type: "boolean" } });
if (positionals.length > 0) refuse(`Thừa: ${positionals.join(" ")}`);
if (!values.out && !values["new-key"]) refuse("Ghi vào đâu? Thiếu --out.");

try {
  if (values["new-key"]) makeKey(resolve(values.key ?? "khoa-cap-nhat.pem"));
  else await makeBundle(resolve(values.out!), values.key === undefined ? undefined : readKey(resolve(values.key)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function makeKey(file: string): void {
  if (existsSync(file)) throw new Error(`${file}: đã có tệp này. Khoá cũ mất thì không làm lại được, nên không ghi đè. Hãy chọn tên khác: --key TỆP.pem`);
  const key = newKey(file);
  console.log(`Khoá bí mật ở ${file}. Cất riêng, không đưa lên kiosk, không gửi cho ai.`);
  console.log(`Thêm dòng này vào data/commune.yaml rồi dựng lại kiosk:\nupdate_key: ${key}`);
}

function readKey(file: string): BundleSigner {
  try {
    return signerOf(file);
  } catch (error) {
    throw new Error(`${file}: không đọc được khoá ký (${(error as Error).message}). Khoá do lệnh npm run bundle -- --new-key làm ra.`, { cause: error });
  }
}

async function makeBundle(out: string, signer: BundleSigner | undefined): Promise<void> {
  const data = await readSoundData(dataDirectory(values.data));
  const { commune, procedures } = data;
  if (commune.update_key && !signer) throw new Error("commune.yaml có update_key nên kiosk chỉ nhận tệp đã ký. Thêm --key KHOÁ.pem");
  const bytes = await bundleOf(data, signer);
  // Beside its place first: a stick that is pulled out leaves no half of a bundle under the bundle's name.
  await writeFile(`${out}.tmp`, bytes);
  await rename(`${out}.tmp`, out);
  const signed = signer ? "đã ký" : "không ký";
  console.log(`${out}: ${commune.kind} ${commune.name}, dữ liệu ngày ${commune.data_date}, ${procedures.length} thủ tục, ${megabytes(bytes)} MB, ${signed}.`);
  if (signer && commune.update_key && signer.key !== commune.update_key) {
    console.error("Khoá ký khác update_key trong commune.yaml. Chỉ kiosk đang mang khoá công khai của khoá này mới nhận tệp.");
  }
}

/** The bundle, read back as a kiosk would. @throws when that kiosk would refuse it */
async function bundleOf(data: Data, signer: BundleSigner | undefined): Promise<Uint8Array> {
  const files = emitCatalogue(data);
  const bytes = await writeBundle(files, data.commune, new Date().toISOString(), nodeCrypto, signer);
  const manifest = files.find(({ path }) => path === "manifest.json")!.source;
  const { refused } = await readBundle(bytes, { commune: { ...data.commune, update_key: signer?.key }, manifest }, nodeCrypto);
  if (refused) throw new Error(`Không ghi gì cả: kiosk sẽ không nhận tệp này (${refused.reason}${refused.about ? `: ${refused.about}` : ""}).`);
  return bytes;
}

function megabytes({ length }: Uint8Array): string {
  return (length / 1_000_000).toFixed(1);
}

function refuse(reason: string): never {
  console.error(`${reason}\n${usage}`);
  return process.exit(usageExit);
}
