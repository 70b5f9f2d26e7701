import vue from "@vitejs/plugin-vue";
import { FileSystemIconLoader } from "unplugin-icons/loaders";
import icons from "unplugin-icons/vite";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import packageJson from "./package.json" with { type: "json" };
import { dataDirectory } from "./src/cli/arguments";
import { catalogue } from "./src/pipeline/vite/vite-catalogue";
import { policy } from "./src/pipeline/vite/vite-policy";
import { shellFiles, shellGlobs } from "./src/pipeline/vite/vite-shell";
import { sbom } from "./src/pipeline/vite/vite-sbom";

const shell = shellFiles();

export default defineConfig({
  define: { "import.meta.env.VITE_APP_VERSION": JSON.stringify(packageJson.version) },
  // Relative, so that any static server can hold the kiosk in any sub-folder.
  base: "./",
  build: { target: "chrome109", modulePreload: { polyfill: false }, reportCompressedSize: false },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  plugins: [
    vue(),
    icons({ compiler: "vue3", scale: 1.4, customCollections: { paper: FileSystemIconLoader("src/app/icons/papers") } }),
    catalogue(dataDirectory(undefined)),
    policy(),
    sbom(),
    shell.plugin,
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src",
      filename: "sw.ts",
      registerType: "prompt",
      injectRegister: false,
      includeManifestIcons: false,
      injectManifest: {
        ...shellGlobs,
        manifestTransforms: [shell.withIntegrity],
      },
      manifest: {
        name: "Niêm Yết: thủ tục của xã",
        short_name: "Niêm Yết",
        description: "Thủ tục hành chính của xã, bằng lời dễ hiểu",
        lang: "vi",
        start_url: "./",
        scope: "./",
        display: "fullscreen",
        background_color: "#FBF7EF",
        theme_color: "#1B2A4A",
        icons: [
          { src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
          { src: "icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icon-512.png", sizes: "512x512", type: "image/png" },
        ],
      },
    }),
  ],
});
