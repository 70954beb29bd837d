/** Runs the content script's DOM cases in the page it is loaded by. */
import { startTests, type Task } from "@vitest/runner";

declare global {
  interface Window {
    /** Each case by its full name, and what failed in it; empty where nothing did. */
    cases: Promise<{ name: string; fault: string }[]>;
  }
}

/** All but those that need the browser driven, or one that is made up. */
const files = import.meta.glob(["../../src/content/*.dom.test.ts", "!../../src/content/{driven,frame}.dom.test.ts"]);

function below(task: Task, names: string[] = []): { name: string; fault: string }[] {
  const path = [...names, task.name];
  const fault = task.result?.errors?.map((error) => error.message).join("\n") ?? "";
  if (task.type === "test") return [{ name: path.join(" > "), fault }];
  const inside = task.tasks.flatMap((one) => below(one, path));
  return fault === "" ? inside : [{ name: path.join(" > "), fault }, ...inside];
}

window.cases = startTests(Object.keys(files), {
  config: {
    root: "/",
    name: undefined,
    setupFiles: [],
    passWithNoTests: false,
    testNamePattern: undefined,
    allowOnly: false,
    sequence: { seed: 0, hooks: "stack", setupFiles: "list" },
    chaiConfig: undefined,
    maxConcurrency: 1,
    testTimeout: 30_000,
    hookTimeout: 10_000,
    retry: 0,
    includeTaskLocation: false,
    tags: [],
    tagsFilter: undefined,
    strictTags: false,
  },
  importFile: (path) => files[path]?.(),
}).then((all) => all.flatMap((file) => below(file)));
