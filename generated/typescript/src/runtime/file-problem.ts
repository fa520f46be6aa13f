// Copied from runtime/typescript/file-problem.ts by the generator: edit it there.

/** What is wrong with a file, before anybody knows for which field it is. */

/** Why a file cannot be taken: `directory`, `empty`, `changed`, … */
export class FileProblem extends Error {
  readonly keyword: string;

  constructor(keyword: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.keyword = keyword;
  }
}
