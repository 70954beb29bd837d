/**
 * Serves pages at their real host names: browsers are told to bring every host here, so that what is tried is the shipped
 * match patterns and not a test's own. HTTPS with a certificate made on the spot; what is asked in plain text is heard too. Nothing leaves the machine.
 */
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { TLSSocket } from "node:tls";
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
  /** Every request that came, as an address, in the order they came. A socket that a page or script asked for is `wss:`. */
  readonly requests: { address: string; served: boolean }[];
  close(): Promise<void>;
}

/** Starts the server on a free port of the loopback address. */
export async function startHostServer(): Promise<HostServer> {
  const certificate = await generate([{ name: "commonName", value: "localhost" }], { keySize: 2048 });
  const pages = new Map<string, Served>();
  const requests: HostServer["requests"] = [];
  const listener: RequestListener = (request, response) => {
    const scheme = request.socket instanceof TLSSocket ? "https" : "http";
    const address = `${scheme}://${request.headers.host?.replace(/:\d+$/, "")}${request.url}`;
    const found = pages.get(address.replace(/^http:/, "https:"));
    requests.push({ address, served: found !== undefined });
    if (!found) {
      // Browsers ask for an icon by themselves, whatever the page is; its absence is no page's error.
      response.writeHead(request.url === "/favicon.ico" ? 204 : 404, { "content-type": "text/plain" });
      response.end();
      return;
    }
    response.writeHead(200, {
      "content-type": found.type ?? "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...found.headers,
    });
    response.end(found.body);
  };
  const refuseSocket = (request: { headers: { host?: string }; url?: string }, socket: Duplex) => {
    requests.push({ address: `wss://${request.headers.host?.replace(/:\d+$/, "")}${request.url}`, served: false });
    socket.destroy();
  };
  const secure = createHttpsServer({ key: certificate.private, cert: certificate.cert }, listener);
  const plain = createHttpServer(listener);
  secure.on("upgrade", refuseSocket);
  plain.on("upgrade", refuseSocket);
  const open = new Set<Socket>();
  // Both kinds come to the one port, so that a request in plain text is seen too: a TLS handshake begins with the byte 22.
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.once("readable", () => {
      const first: Buffer | null = socket.read();
      if (first === null) return;
      socket.unshift(first);
      (first[0] === 22 ? secure : plain).emit("connection", socket);
    });
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
        for (const socket of open) socket.destroy();
      }),
  };
}
