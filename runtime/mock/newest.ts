/** A map that is kept for a while: of too many entries the oldest goes. */

export interface NewestOptions<Value> {
  readonly most: number;
  /** Told of what went to make room. */
  readonly dropped?: (key: string, value: Value) => void;
}

export class Newest<Value> extends Map<string, Value> {
  readonly #options: NewestOptions<Value>;

  constructor(options: NewestOptions<Value>) {
    super();
    this.#options = options;
  }

  /** What is set again counts as new. */
  override set(key: string, value: Value): this {
    this.delete(key);
    super.set(key, value);
    const [oldest] = this.size > this.#options.most ? this : [];
    if (oldest === undefined) return this;
    this.delete(oldest[0]);
    this.#options.dropped?.(...oldest);
    return this;
  }
}
