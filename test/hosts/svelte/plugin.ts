/** Svelte's compiler as a plugin: two calls of it are all that these small apps need of the whole Vite plugin. */
import { compile, compileModule } from "svelte/compiler";
import type { Plugin } from "vite";

/** Compiles `.svelte` and `.svelte.ts` files. */
export function svelte(generate: "client" | "server"): Plugin {
  return {
    name: "svelte",
    transform(code, filename) {
      if (filename.endsWith(".svelte")) return compile(code, { filename, generate, dev: true }).js;
      if (filename.endsWith(".svelte.ts")) return compileModule(code, { filename, generate, dev: true }).js;
      return null;
    },
  };
}
