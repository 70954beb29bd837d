import { writeFileSync } from "node:fs";
import { launch } from "./src/cli/launch.ts";
import { ensureBrowsers } from "./src/cli/browsers.ts";
import { startHostServer } from "./src/cli/host-server.ts";
import { builtListing } from "./src/cli/bench/pages.ts";
const cams = process.argv[2] !== "none";
const server = await startHostServer();
const HOST = "https://www.toolstation.com/bench";
server.put(`${HOST}/p`, builtListing(cams));
const executablePath = ensureBrowsers(["chromium"]).chromium;
const b = await launch("chromium", { executablePath, port: server.port });
const self = new Map<string, number>(); const incl=new Map<string,number>();
let longest=0;
for (let run = 0; run < 5; run++) {
  const page = await b.newPage();
  const s = await page.createCDPSession();
  await s.send("Profiler.enable"); await s.send("Profiler.setSamplingInterval", { interval: 200 });
  await s.send("Profiler.start");
  await page.goto(`${HOST}/p`, { waitUntil: "load" });
  await new Promise(r => setTimeout(r, 2500));
  const { profile } = await s.send("Profiler.stop");
  await page.close();
  if (run === 0) continue;
  const nodes = new Map(profile.nodes.map(n => [n.id, n])); const parent = new Map<number, number>();
  for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  const name = (n:any) => `${n.callFrame.functionName || "(anon)"}:${n.callFrame.url.split("/").pop()}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`;
  profile.samples!.forEach((id, i) => {
    const dt = (profile.timeDeltas![i] ?? 0) / 1000;
    const n: any = nodes.get(id); 
    self.set(name(n), (self.get(name(n)) ?? 0) + dt);
    const seen = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) { const k = name(nodes.get(at)); if (!seen.has(k)) { seen.add(k); incl.set(k, (incl.get(k) ?? 0) + dt); } }
  });
}
const top = (m: Map<string, number>, n=45) => [...m].sort((a, b) => b[1] - a[1]).slice(0, n).forEach(([k, v]) => console.log((v / 4).toFixed(1), k));
console.log("SELF"); top(self); console.log("INCL"); top(incl, 90);
await b.close(); await server.close();
