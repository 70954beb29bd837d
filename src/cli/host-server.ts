/**
 * Serves pages at their real host names: browsers are told to bring every host here, so that what is tried is the shipped
 * match patterns and not a test's own. HTTPS with a certificate made on the spot. Nothing leaves the machine.
 */
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

export interface Served {
  body: string | Uint8Array;
  /** Content type; HTML in UTF-8 unless given. */
  type?: string;
  headers?: Record<string, string>;
}

export interface HostServer {
  port: number;
  /** Serves a page at an address, fragment left out. */
  put(address: string, served: Served | string): void;
  /** Every request that came, as an address. */
  readonly requests: { address: string; served: boolean }[];
  close(): Promise<void>;
}

/** Starts the server on a free port of the loopback address. */
export async function startHostServer(): Promise<HostServer> {
  const certificate = await generate([{ name: "commonName", value: "localhost" }], { keySize: 2048 });
  const pages = new Map<string, Served>();
  const requests: HostServer["requests"] = [];
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const address = `https://${request.headers.host?.replace(/:\d+$/, "")}${request.url}`;
    const found = pages.get(address);
    // Browsers ask for it by themselves, whatever the page is.
    if (request.url === "/favicon.ico") {
      response.writeHead(204);
      response.end();
      return;
    }
    requests.push({ address, served: found !== undefined });
    if (!found) {
      response.writeHead(404, { "content-type": "text/plain" });
      response.end("not served");
      return;
    }
    response.writeHead(200, {
      "content-type": found.type ?? "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...found.headers,
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    put(address, served) {
      const url = new URL(address);
      url.hash = "";
      url.protocol = "https:";
      pages.set(url.href, typeof served === "string" ? { body: served } : served);
    },
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
