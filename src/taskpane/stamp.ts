import type { Stamp } from "../sheets/changes/door";

/** Of a change that is made now; without an author where nobody is asked for one. */
export function stampNow(author = ""): Stamp {
  return { id: crypto.randomUUID(), at: new Date().toISOString(), author };
}
