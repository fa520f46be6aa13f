/** The faults of a mock, each until it was done as often as wanted. */

import { type ActiveFault, checkedFault, type Fault, FaultError } from "./faults.ts";
import { whyNotForStorage } from "./storage-fault.ts";

export interface Faults {
  /** Throws `FaultError`. */
  add(fault: unknown): ActiveFault;
  /** The fault for a request that goes by these names, and counts it. One that cannot be done to it is passed over. */
  take(names: readonly string[], canBeDone?: (fault: Fault) => boolean): Fault | undefined;
  list(): readonly ActiveFault[];
  clear(): void;
}

export function createFaults(): Faults {
  const active: { -readonly [Key in keyof ActiveFault]: ActiveFault[Key] }[] = [];
  let count = 0;
  return {
    add(fault) {
      const wanted = checkedFault(fault);
      const why = whyNotForStorage(wanted);
      if (why !== null) throw new FaultError(why);
      const added = { ...wanted, id: ++count, seen: 0, done: 0 };
      active.push(added);
      return added;
    },
    take(names, canBeDone = () => true) {
      for (const fault of active) {
        if ((fault.on !== undefined && !names.includes(fault.on)) || !canBeDone(fault)) continue;
        const isSpent = fault.times !== null && fault.done >= (fault.times ?? 1);
        if (isSpent || ++fault.seen <= (fault.skip ?? 0)) continue;
        fault.done++;
        return fault;
      }
      return undefined;
    },
    list: () => active,
    clear() {
      active.splice(0);
      count = 0;
    },
  };
}
