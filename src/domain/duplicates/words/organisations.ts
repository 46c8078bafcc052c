/** How much a word says that its part of an affiliation is the organisation itself, not a unit of it or its place. */
const RANKS: readonly (readonly [rank: number, words: string])[] = [
  [3, "university polytechnic politecnico polytechnique politecnica technion hochschule eth epfl virginiatech"],
  [
    2,
    "institute college academy hospital laboratories council agency foundation museum observatory society ministry bureau cnrs csic cnr inria csiro clinic cancer",
  ],
  [1, "centre school faculty laboratory research facultad faculte fakultat facolta"],
  [
    0,
    "department departement departamento dipartimento division group section unit program programme chair abteilung office branch dept dep lehrstuhl servicio service graduate",
  ],
];

export const ORGANISATION_RANK: ReadonlyMap<string, number> = new Map(
  RANKS.flatMap(([rank, words]) => words.split(" ").map((word) => [word, rank] as const)),
);

/** Words that carry nothing between the words of a name. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  "the of and for in at on by to a an de la le les du des del della di da do dos e y et und fur der die das van von den am zu el los las with from".split(
    " ",
  ),
);
