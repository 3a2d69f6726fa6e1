// Static hosts as tests need them: dist/site below any path, with or without
// the header that lets other origins read it. In: options; out: a running
// server with its address. Nothing here knows what the site contains.

import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export interface HostOptions {
  /** Folder to serve; default dist/site. */
  folder?: string;
  /** Path below which the site lives, "/" or "/some/where/". */
  prefix?: string;
  /** Sends Access-Control-Allow-Origin: *, as common static hosts do. */
  cors?: boolean;
  /** What is no file, or another one than the folder's: path to text; null is
   * not there. May be changed while the host runs. */
  pages?: Record<string, string | null>;
}

export interface Host {
  url: string;
  /** Paths that were asked for. */
  requests: string[];
  stop(): Promise<void>;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
  ".wasm": "application/wasm", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json",
};

export const dist = join(import.meta.dirname, "..", "..", "dist");

/** Starts a host on a free port of localhost. */
export async function startHost(options: HostOptions = {}): Promise<Host> {
  const { folder = join(dist, "site"), prefix = "/", cors = false, pages = {} } = options;
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    requests.push(path);
    if (cors) response.setHeader("Access-Control-Allow-Origin", "*");
    const page = pages[path];
    const file = page !== null && path.startsWith(prefix) ? join(folder, normalize("/" + path.slice(prefix.length))) : undefined;
    try {
      const name = page === undefined && file?.endsWith("/") ? file + "index.html" : file;
      const body = page ?? (await readFile(name!));
      response.setHeader("Content-Type", types[extname(name!)] ?? (page === undefined ? "text/plain" : types[".html"]!));
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.setHeader("Content-Type", types[".html"]!);
      response.end(await readFile(join(folder, "404.html")).catch(() => "not found"));
    }
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const url = `http://localhost:${(server.address() as AddressInfo).port}${prefix}`;
  return { url, requests, stop: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
