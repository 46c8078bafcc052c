/** From which value on an icon is shown; those of a set rise, and below the first stands the set's lowest icon. */
export interface IconThreshold {
  readonly type: string;
  readonly value: number | string;
  readonly isAbove?: boolean;
}

export interface IconSet {
  /** The file format's name: "3TrafficLights1". */
  readonly name: string;
  readonly thresholds: readonly IconThreshold[];
  /** The best icon for the lowest value. */
  readonly isReversed: boolean;
}

/** An icon of the engine, which lists them from the highest value down and numbers them from the best. */
interface EngineIcon {
  readonly operator: string;
  readonly value: { readonly type: string; readonly value: number | string };
  readonly iconType: string;
  readonly iconId: string;
}

/** What the engine gives to the last icon of a set, which takes all values that are left. */
const REST = { operator: "lessThanOrEqual", value: { type: "num", value: Number.MAX_SAFE_INTEGER } };

export function engineIcons({ name, thresholds, isReversed }: IconSet): EngineIcon[] {
  const count = thresholds.length + 1;
  const icon = (place: number) => ({ iconType: name, iconId: String(isReversed ? count - 1 - place : place) });
  const falling = [...thresholds].reverse().map(({ type, value, isAbove }, place) => ({
    operator: isAbove ? "greaterThan" : "greaterThanOrEqual",
    value: { type, value },
    ...icon(place),
  }));
  return [...falling, { ...REST, ...icon(count - 1) }];
}

export function iconSetOf(config: unknown): IconSet {
  const icons = config as readonly EngineIcon[];
  const thresholds = icons
    .slice(0, -1)
    .reverse()
    .map(({ operator, value }) => ({ ...value, isAbove: operator === "greaterThan" }));
  return { name: icons[0]?.iconType ?? "", thresholds, isReversed: icons[0]?.iconId !== "0" };
}
