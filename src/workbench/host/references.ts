import type { HostObject } from "./hostType";

/** Objects office.js keeps between two syncs, by the name it knows them under. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private last = 0;

  get count(): number {
    return this.kept.size;
  }

  keep(object: HostObject): string {
    if (object.$reference === undefined) {
      object.$reference = `{r${++this.last}}`;
      this.kept.set(object.$reference, object);
    }
    return object.$reference;
  }

  find(reference: unknown): HostObject | undefined {
    return this.kept.get(String(reference));
  }

  release(reference: unknown): void {
    const object = this.find(reference);
    if (!object) return;
    delete object.$reference;
    this.kept.delete(String(reference));
  }

  releaseAll(): void {
    for (const reference of [...this.kept.keys()]) this.release(reference);
  }

  all(): Iterable<HostObject> {
    return this.kept.values();
  }
}
