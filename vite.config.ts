import vue from "@vitejs/plugin-vue";
import icons from "unplugin-icons/vite";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { dataDirectory } from "./src/cli/arguments";
import { catalogue } from "./src/pipeline/vite-catalogue";
import { policy } from "./src/pipeline/vite-policy";

export default defineConfig({
  // Relative, so that any static server can hold the kiosk in any sub-folder.
  base: "./",
  build: { target: "chrome109", modulePreload: { polyfill: false }, reportCompressedSize: false },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  plugins: [
    vue(),
    icons({ compiler: "vue3", scale: 1.4 }),
    catalogue(dataDirectory(undefined)),
    policy(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src",
      filename: "sw.ts",
      registerType: "prompt",
      injectRegister: false,
      injectManifest: {
        globPatterns: ["**/*.{html,js,css,woff2,svg,png,json,webmanifest}"],
        // A details piece of one large field may pass Workbox's default of 2 MiB.
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
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
