import type { Server } from "node:https";

export function createPaneServer(folder: string, certificate: { readonly cert: Buffer; readonly key: Buffer }): Server;
