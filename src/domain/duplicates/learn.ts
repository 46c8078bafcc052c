import { boundsOf } from "./bounds";
import { LEVELS } from "./finding";
import { type Model, setConflicts, traitOf } from "./model";
import { log2 } from "./rarity";
import { agreement, levels, pairBits, pairConflict, restorePair } from "./score";
import { CONFLICT_MATCH, type Trait } from "./traits";

const ROUNDS = 8;
/** Matches that the beliefs about a kind of field are worth. */
const BELIEF = 30;
/** Fewest duplicates believed in, a row. */
const FEWEST = 0.01;
const SURE_BITS = 40;
const NEGLIGIBLE = 0.001;

/** What comparing some pairs of the list found, to weigh again and again. */
export interface Sample {
  readonly width: number;
  readonly levels: Uint8Array;
  readonly agreement: Float32Array;
  readonly conflicts: Int8Array;
  length: number;
}

export function newSample(width: number, capacity: number): Sample {
  return {
    width,
    levels: new Uint8Array(capacity * width),
    agreement: new Float32Array(capacity * width),
    conflicts: new Int8Array(capacity),
    length: 0,
  };
}

export function isFull(sample: Sample): boolean {
  return sample.length === sample.conflicts.length;
}

/** Keeps what was found of the pair compared last. */
export function keepPair(sample: Sample): void {
  const from = sample.length * sample.width;
  for (let at = 0; at < sample.width; at++) {
    sample.levels[from + at] = levels[at]!;
    sample.agreement[from + at] = agreement[at]!;
  }
  sample.conflicts[sample.length++] = pairConflict();
}

/**
 * Learns the weights from the list itself by expectation and maximisation: how often rows of one thing agree, and how many
 * there are. `share` of all pairs that could be one thing are in the sample.
 */
export function learn(model: Model, sample: Sample, rows: number, share: number): void {
  for (let round = 0; round < ROUNDS; round++) learnOnce(model, sample, rows, share);
  model.bounds = boundsOf(model);
}

function learnOnce(model: Model, sample: Sample, rows: number, share: number): void {
  const { width } = sample;
  const counts = new Float64Array(width * LEVELS);
  const conflicts = Float64Array.from(CONFLICT_MATCH, (often) => often * BELIEF);
  let matches = 0;
  for (let pair = 0; pair < sample.length; pair++) {
    restorePair(width, sample.levels, sample.agreement, pair * width, sample.conflicts[pair]!);
    const odds = 2 ** Math.min(SURE_BITS, pairBits(model));
    const posterior = odds / (1 + odds);
    if (posterior < NEGLIGIBLE) continue;
    matches += posterior;
    for (let at = 0; at < width; at++) counts[at * LEVELS + levels[at]!]! += posterior;
    if (pairConflict() >= 0) conflicts[pairConflict()]! += posterior;
  }
  const total = conflicts.reduce((sum, often) => sum + often, 0);
  setConflicts(
    model,
    conflicts.map((often) => often / total),
  );
  model.columns.forEach((column, at) => setMatch(model, at, counts, traitOf(column)));
  model.prior = log2(Math.max(matches / share, FEWEST * rows) / ((rows * (rows - 1)) / 2));
}

function setMatch(model: Model, at: number, counts: Float64Array, { match, firmness }: Trait): void {
  let seen = 0;
  for (let level = 1; level < LEVELS; level++) seen += counts[at * LEVELS + level]!;
  const believed = BELIEF + firmness * seen;
  const total = seen + believed;
  for (let level = 1; level < LEVELS; level++) {
    const often = counts[at * LEVELS + level]! + match[level - 1]! * believed;
    model.match[at * LEVELS + level] = log2(often / total);
  }
}
