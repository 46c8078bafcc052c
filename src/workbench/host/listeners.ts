/** Which events office.js asked for, and how often: every Excel.run that adds a handler asks anew. */
export class Listeners {
  private readonly counts = new Map<string, number>();

  listen(eventType: number, target: string): void {
    const key = keyOf(eventType, target);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unlisten(eventType: number, target: string): void {
    const key = keyOf(eventType, target);
    const count = (this.counts.get(key) ?? 0) - 1;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  has(eventType: number, target: string): boolean {
    return this.counts.has(keyOf(eventType, target));
  }

  clear(): void {
    this.counts.clear();
  }
}

function keyOf(eventType: number, target: string): string {
  return `${eventType} ${target}`;
}
