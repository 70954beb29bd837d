/**
 * Builds the extension from the one `manifest.json`: `vite build --mode chrome` into `dist/chrome` (Chrome, Edge) and
 * `--mode firefox` into `dist/firefox`. The dataset is compiled first, because the bundles of the content scripts are made
 * without our plugins and need generated files on disk.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { build, defineConfig, type Plugin } from "vite";
import rawManifest from "./manifest.json" with { type: "json" };
import { main as compileDataset } from "./src/dataset/compile.ts";
import { divideHosts } from "./src/dataset/listed-hosts.ts";
import { readSites } from "./src/dataset/sites.ts";

const ROOT = import.meta.dirname;

/** The card's script, put into a frame by the background when its first badge is opened: no page pays for it before. */
const CARD = "src/content/card.iife.tsx";

/**
 * Bundles the card into one classic script at `src/content/card.iife.js`. CRXJS would build it too (`?script`), but lists
 * every script that is injected later as a web-accessible resource, by which any page could detect the extension.
 */
function cardScript(): Plugin {
  return {
    name: "sightline-card",
    apply: "build",
    async generateBundle() {
      const fileName = CARD.replace(/\.tsx$/, ".js");
      const result = await build({
        configFile: false,
        root: ROOT,
        logLevel: "warn",
        plugins: [preact()],
        build: {
          write: false,
          copyPublicDir: false,
          lib: { entry: join(ROOT, CARD), formats: ["iife"], name: "sightlineCard", fileName: () => fileName },
        },
      });
      for (const { output } of [result].flat().filter((one) => "output" in one))
        for (const part of output) {
          if (part.type !== "chunk")
            throw new Error(`${CARD} must bundle into one script, but also makes ${part.fileName}`);
          for (const id of part.moduleIds) if (id.startsWith(ROOT)) this.addWatchFile(id);
          this.emitFile({ type: "asset", fileName, source: part.code });
        }
    },
  };
}

/** The toolbar's second shape is set at run time, so the manifest does not name it and CRXJS does not copy it. */
function toolbarIcons(): Plugin {
  return {
    name: "sightline-toolbar-icons",
    apply: "build",
    generateBundle() {
      for (const file of readdirSync(join(ROOT, "icons")).filter((name) => /^found-\d+\.png$/.test(name)))
        this.emitFile({ type: "asset", fileName: `icons/${file}`, source: readFileSync(join(ROOT, "icons", file)) });
    },
  };
}

/** Tables by which pdf.js reads fonts of Chinese, Japanese and Korean documents; it asks for them by name. */
function characterMaps(): Plugin {
  const folder = join(ROOT, "node_modules/pdfjs-dist/cmaps");
  return {
    name: "sightline-character-maps",
    apply: "build",
    generateBundle() {
      for (const file of readdirSync(folder).filter((name) => name.endsWith(".bcmap")))
        this.emitFile({ type: "asset", fileName: `cmaps/${file}`, source: readFileSync(join(folder, file)) });
    },
  };
}

/** Rebuilds the watched bundle when a content script's own files change: they are no part of the main module graph. */
function watchContent(): Plugin {
  return {
    name: "sightline-watch",
    apply: "build",
    buildStart() {
      for (const folder of ["src/content", "src/matching", "src/assessment", "src/shared"])
        for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }))
          if (/\.(tsx?|css)$/.test(file)) this.addWatchFile(join(ROOT, folder, file));
    },
  };
}

export default defineConfig(({ mode }) => {
  compileDataset();
  const { listed: patterns } = divideHosts(readSites());
  const manifest = {
    ...rawManifest,
    host_permissions: patterns,
    content_scripts: rawManifest.content_scripts.map((script) => ({ ...script, matches: patterns })),
  } as ManifestV3Export;
  const browser = mode === "firefox" ? "firefox" : "chrome";
  return {
    root: ROOT,
    publicDir: false,
    // A string that is parsed: far quicker to start than the dataset as an object literal.
    json: { stringify: true },
    plugins: [preact(), crx({ manifest, browser }), cardScript(), toolbarIcons(), characterMaps(), watchContent()],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: ["chrome127", "firefox140"],
      // Extension pages are on disk: preloading modules saves nothing there.
      modulePreload: false,
      rollupOptions: { input: { dataset: "src/pages/dataset/index.html", document: "src/pages/document/index.html" } },
    },
  };
});
