/** Which promises are measured, in the order of the table. Apart, so that a command can name them without loading a client. */

export const IDS = ["P1", "P2", "P3", "P6", "P7", "P8", "P11", "P12", "P13"] as const;

export type PledgeId = (typeof IDS)[number];
