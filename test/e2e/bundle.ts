/** Bundles a host app for the browser. */
import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "../../src/cli/root.ts";
import { svelte } from "../hosts/svelte/plugin.ts";

/** One script of an app's `client.ts`, in the frameworks' development builds: only those say what went wrong in taking markup over. */
export async function bundle(app: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    mode: "development",
    plugins: [svelte("client")],
    define: {
      "process.env.NODE_ENV": JSON.stringify("development"),
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    build: {
      write: false,
      minify: false,
      copyPublicDir: false,
      lib: { entry: join(ROOT, "test/hosts", app, "client.ts"), formats: ["es"], fileName: app },
    },
  });
  for (const { output } of [result].flat().filter((one) => "output" in one))
    for (const part of output) if (part.type === "chunk") return part.code;
  throw new Error(`test/hosts/${app}/client.ts made no script`);
}
