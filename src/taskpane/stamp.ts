import type { Stamp } from "../sheets/changes/door";

/** Of a change that is made now, by whom it is made. */
export function stampNow(author: string): Stamp {
  return { id: crypto.randomUUID(), at: new Date().toISOString(), author };
}
