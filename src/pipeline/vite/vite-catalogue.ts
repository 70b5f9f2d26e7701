// The Vite plugin: checks the data, then puts the catalogue into the build, or serves it fresh in development.
import type { Plugin } from "vite";
import { emitCatalogue, type CatalogueFile } from "../emit-catalogue";
import { readSoundData } from "../read-data";

const folder = "catalogue";

/** @param root the data directory; a build from data with problems stops with all of them. */
export function catalogue(root: string): Plugin {
  return {
    name: "catalogue",
    async generateBundle() {
      for (const { path, source } of emitCatalogue(await readSoundData(root))) {
        this.emitFile({ type: "asset", fileName: `${folder}/${path}`, source });
      }
    },
    configureServer(server) {
      server.watcher.add(root);
      let emitted: Promise<CatalogueFile[]> | undefined;
      server.watcher.on("all", (_, file) => {
        if (!file.startsWith(root)) return;
        emitted = undefined;
        server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use(`/${folder}`, (request, response, next) => {
        emitted ??= readSoundData(root).then(emitCatalogue);
        emitted.then(
          (files) => {
            const path = (request.url ?? "").split("?")[0]?.slice(1);
            const file = files.find((each) => each.path === path);
            if (!file) return next();
            response.setHeader("content-type", "application/json");
            response.end(file.source);
          },
          (error: unknown) => next(error),
        );
      });
    },
  };
}
