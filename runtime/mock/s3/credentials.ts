/** Temporary credentials as the security token service mints them: a key pair, a session token, an end, and one object. */

import { Newest } from "../newest.ts";

export interface MintedCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** The only object that they may write. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export class Credentials {
  readonly #minted = new Newest<MintedCredentials>({ most: 10_000 });
  readonly #randomBytes: (count: number) => Uint8Array;

  constructor(randomBytes: (count: number) => Uint8Array) {
    this.#randomBytes = randomBytes;
  }

  mint(key: string, expiresAt: number): MintedCredentials {
    const minted = {
      // ASIA: Amazon's prefix of key ids that need a session token.
      accessKeyId: `ASIA${[...this.#randomBytes(16)].map((byte) => BASE32[byte % 32]).join("")}`,
      secretAccessKey: this.#base64(30),
      sessionToken: `FwoGZXIvYXdzE${this.#base64(120)}==`,
      key,
      expiresAt,
    };
    this.add(minted);
    return minted;
  }

  /** Expired ones are remembered too, so that they can be called expired; the oldest are forgotten first. */
  add(minted: MintedCredentials): void {
    this.#minted.set(minted.accessKeyId, minted);
  }

  find(accessKeyId: string): MintedCredentials | undefined {
    return this.#minted.get(accessKeyId);
  }

  clear(): void {
    this.#minted.clear();
  }

  #base64(bytes: number): string {
    return Buffer.from(this.#randomBytes(bytes)).toString("base64");
  }
}
