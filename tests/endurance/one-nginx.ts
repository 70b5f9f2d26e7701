// One nginx on the loopback, with the configuration of deploy/ word for word, but for the port and the folder.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** A running nginx; `folder` is a scratch folder of its own. */
export interface OneNginx {
  site: string;
  folder: string;
  stop: () => void;
}

/** @param served what it serves, an absolute path */
export async function startNginx(served: string, port: number): Promise<OneNginx> {
  const folder = mkdtempSync(join(tmpdir(), "niem-yet-nginx-"));
  const nginx = spawn("nginx", ["-c", configure(folder, served, port), "-p", folder], { stdio: "inherit" });
  await pause(1000);
  return {
    site: `http://127.0.0.1:${port}`,
    folder,
    stop: () => {
      nginx.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** nginx wants a frame around the site's file. */
function configure(folder: string, served: string, port: number): string {
  const server = readFileSync(join(import.meta.dirname, "../../deploy/server/nginx.conf"), "utf8")
    .replace("listen 8080", `listen 127.0.0.1:${port}`)
    .replace("root /srv/niem-yet", `root ${served}`);
  const file = join(folder, "nginx.conf");
  const log = `error_log ${join(folder, "error.log")};\npid ${join(folder, "nginx.pid")};`;
  // Its own workers run as somebody who may not be allowed to read this folder.
  const frame = `user ${userInfo().username};\ndaemon off;\nworker_processes 2;\nworker_rlimit_nofile 16384;\n${log}\nevents { worker_connections 8192; }`;
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${join(folder, name)};`).join(" ");
  writeFileSync(file, `${frame}\nhttp { access_log off; ${temporary}\n${server}\n}\n`);
  return file;
}
