// Copied from runtime/mock/s3/reply.ts by the generator: edit it there.

/** What goes back: S3's headers on everything, errors as XML. */

import type { ServerResponse } from "node:http";
import type { Answer } from "./operations.ts";
import type { S3Refusal } from "./refusal.ts";
import { printXml } from "./xml.ts";

export interface ReplyOptions {
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
}

export class Reply {
  readonly #response: ServerResponse;
  readonly #requestId: string;
  readonly #hostId: string;

  constructor(response: ServerResponse, { now, randomBytes }: ReplyOptions) {
    this.#response = response;
    this.#requestId = Buffer.from(randomBytes(8)).toString("hex").toUpperCase();
    this.#hostId = Buffer.from(randomBytes(48)).toString("base64");
    response.setHeader("x-amz-request-id", this.#requestId).setHeader("x-amz-id-2", this.#hostId);
    response.setHeader("Date", new Date(now()).toUTCString()).setHeader("Server", "AmazonS3");
  }

  send({ status, headers, body }: Answer): void {
    for (const [name, value] of Object.entries(headers)) this.#response.setHeader(name, value);
    this.#response.statusCode = status;
    this.#response.end(body);
  }

  refuse(refusal: S3Refusal): void {
    const headers = { ...refusal.headers, "Content-Type": "application/xml" };
    this.send({ status: refusal.status, headers, body: this.#errorXml(refusal) });
  }

  /** An operation that takes long begins with a 200 and blanks; what goes wrong then stands inside. */
  refuseLate(refusal: S3Refusal): void {
    this.send({ status: 200, headers: { "Content-Type": "application/xml" }, body: `\n \n${this.#errorXml(refusal)}` });
  }

  #errorXml({ code, message, details }: S3Refusal): string {
    const ids = [["RequestId", this.#requestId] as const, ["HostId", this.#hostId] as const];
    return printXml("Error", [["Code", code], ["Message", message], ...Object.entries(details), ...ids], { namespaced: false });
  }
}
