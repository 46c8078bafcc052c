import { guardAccounts } from "../../domain/collisions/accountGuard";
import { accountKey, decisionsOn, type Decision, knownRow, pairKey } from "../../domain/collisions/decisions";
import { keysNow } from "../../domain/collisions/followDecisions";
import { surenessOf } from "../../domain/collisions/groups";
import { ok, type Result } from "../../domain/kernel/result";
import { onSheetsNow } from "../../domain/mapping/sheetNow";
import type { Account } from "../../domain/model/accounts";
import { keepDecisions, readDecisions } from "../../sheets/collisions/decisionsKept";
import { guardMarks } from "../../sheets/collisions/guardMarks";
import { isGuarded, readGuardSettings } from "../../sheets/collisions/guardSettings";
import {
  type Finding,
  findingsAmong,
  isStanding,
  type LiveAccounts,
  liveAccounts,
} from "../../sheets/collisions/liveAccounts";
import { putEntryBack, refuseEntries } from "../../sheets/collisions/refuseEntries";
import { asideNow, readSetAside, type SetAside } from "../../sheets/collisions/setAside";
import { followMoves, takeEdits } from "../../sheets/collisions/takeChanges";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import type { CellsChange } from "../../sheets/workbook";
import { drawn } from "../drawn";
import { knownIn } from "../salesBookStore";
import { sliced } from "../sliced";
import { stampNow } from "../stamp";
import { today } from "../today";

import { type Guard, type GuardState, idOf, told } from "./guard";

/** Changes within so many milliseconds are one batch: a paste into a table comes as several. */
const BATCH = 40;
const WHILE_TYPING = 400;

export async function start(guard: Guard): Promise<void> {
  const settings = told(guard, await readGuardSettings(guard.workbook));
  const setAside = told(guard, await readSetAside(guard.workbook));
  guard.become({ ...(settings && { settings }), ...(setAside && { setAside }) });
  if (settings && settings.sheets.length > 0) await prepare(guard);
}

export function prepare(guard: Guard): Promise<void> {
  const { salesBook } = guard;
  return guard.inTurn(async () => {
    if (knownIn(salesBook.state()) === null) await salesBook.read();
    const reading = knownIn(salesBook.state());
    if (reading !== null && reading !== guard.known) await index(guard, reading);
  });
}

async function index(guard: Guard, reading: WorkbookReading): Promise<void> {
  const { become } = guard;
  guard.known = reading;
  await watch(guard);
  followSheets(guard, reading.sheets);
  const steps = guardAccounts(reading.book.records.accounts.rows);
  const ready = await sliced(steps, (progress) => become({ progress }), drawn);
  // Rows that moved before have been read where they are now.
  guard.waiting = guard.waiting.filter(({ kind }) => kind === "edited");
  const renamed = await renamedSince(guard, reading);
  become({ live: liveAccounts(reading, ready, renamed), progress: null, findings: [], last: null, issues: [] });
  // Colours of another day, of which nothing is known any more, are taken away.
  if (guard.state.settings.sheets.length > 0) await mark(guard);
  if (guard.waiting.length > 0) await takeWaiting(guard);
}

/** Rows that are known by something else than when it was decided about them. */
async function renamedSince(guard: Guard, reading: WorkbookReading): Promise<ReadonlyMap<string, string>> {
  const decisions = told(guard, await readDecisions(guard.workbook)) ?? [];
  const { rows } = reading.book.records.accounts;
  return decisions.length === 0 ? new Map() : keysNow(decisions, rows, rows.map(accountKey));
}

/** What is kept of sheets goes by the names that they had when they were read, as everything else here does. */
function followSheets(guard: Guard, sheets: WorkbookReading["sheets"]): void {
  const { settings, setAside } = guard.state;
  guard.sheetNames = new Map(sheets.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name] as const])));
  guard.become({
    settings: { ...settings, sheets: onSheetsNow(settings.sheets, sheets) },
    setAside: asideNow(setAside, sheets),
  });
}

async function watch(guard: Guard): Promise<void> {
  if (guard.isWatching) return;
  guard.isWatching = true;
  const heard = (change: CellsChange) => {
    guard.waiting.push(change);
    if (guard.waiting.length === 1) takeLater(guard, BATCH);
  };
  if (told(guard, await guard.workbook.watchCells(heard)) === null) guard.isWatching = false;
}

function takeLater(guard: Guard, milliseconds: number): void {
  setTimeout(() => void guard.inTurn(() => takeWaiting(guard)), milliseconds);
}

/** Whoever types on is not disturbed: what Excel refuses while a cell is being edited is done afterwards. */
function isTypingOn<Value>(guard: Guard, result: Result<Value>): boolean {
  if (result.ok || !result.issues.every(({ code }) => code === "host_cell_edit")) return false;
  takeLater(guard, WHILE_TYPING);
  return true;
}

async function takeWaiting(guard: Guard): Promise<void> {
  const { workbook, sheetNames, salesBook } = guard;
  const { live, settings } = guard.state;
  if (!live) return;
  const { edits, isOutdated } = followMoves(live, guard.edits, guard.waiting, (id) => sheetNames.get(id));
  [guard.waiting, guard.edits] = [[], edits];
  const taken = await takeEdits(workbook, live, edits, (sheet) => isGuarded(settings, sheet));
  if (isTypingOn(guard, taken)) return;
  const numbers = told(guard, taken);
  guard.edits = [];
  guard.numbers = [...new Set([...guard.numbers, ...(numbers ?? [])])];
  if (guard.numbers.length > 0 || !guard.state.findings.every((each) => isStanding(live, each)))
    await check(guard, live);
  else if (guard.isMarkDue) await mark(guard);
  if (isOutdated) void salesBook.read();
}

/** What the accounts of a batch may be the same as: told, or set aside, as the settings say. */
async function check(guard: Guard, live: LiveAccounts): Promise<void> {
  const { workbook, numbers, become } = guard;
  const { last } = guard.state;
  const standing = guard.state.findings.filter((each) => isStanding(live, each) && !numbers.includes(each.number));
  const decisions = await readDecisions(workbook);
  if (isTypingOn(guard, decisions)) return;
  const kept = told(guard, decisions);
  const found = kept ? findingsAmong(live, numbers, areApart(kept, live.renamed)) : [];
  const refused = guard.state.settings.onFinding === "refuse" ? found.filter(isRefused) : [];
  const ask = {
    findings: refused,
    on: today(),
    stamp: stampNow(guard.author()),
    idOf: (sheet: string) => idOf(guard, sheet),
  };
  const result = refused.length === 0 ? ok([]) : await refuseEntries(workbook, live, ask);
  if (isTypingOn(guard, result)) return;
  const aside = told(guard, result) ?? [];
  guard.numbers = [];
  const places = new Set(aside.map(({ sheet, row }) => `${sheet}!${row}`));
  const left = found.filter(({ number }) => !places.has(placeOf(live, number)));
  if (found.length === 0 && standing.length === guard.state.findings.length) return;
  become({
    findings: [...left, ...standing],
    setAside: [...aside, ...guard.state.setAside],
    ...(found.length > 0 && { last: lastOf(standing.length > 0 ? last : null, numbers, aside) }),
  });
  await mark(guard);
}

function lastOf(
  before: GuardState["last"],
  numbers: readonly number[],
  aside: readonly SetAside[],
): GuardState["last"] {
  return {
    checked: new Set([...(before?.checked ?? []), ...numbers]),
    aside: [...aside, ...(before?.aside ?? [])],
  };
}

function placeOf({ places }: LiveAccounts, number: number): string {
  return `${places[number]!.sheet}!${places[number]!.row}`;
}

/** Colours the cells of what is not settled, and takes the colour from those that are. */
export async function mark(guard: Guard): Promise<void> {
  const { live, findings } = guard.state;
  if (!live) return;
  for (const { sheet, mark: name, highlights } of guardMarks(live, findings)) {
    const id = idOf(guard, sheet);
    const marked = id === undefined ? ok(undefined) : await guard.workbook.highlight(id, name, highlights);
    if (isTypingOn(guard, marked)) return void (guard.isMarkDue = true);
    told(guard, marked);
  }
  guard.isMarkDue = false;
}

export async function keepApart(guard: Guard, finding: Finding): Promise<void> {
  const { live } = guard.state;
  if (!live) return;
  const known = (number: number) => knownRow(live.accounts[number]!);
  const others = finding.same.filter(({ row }) => live.accounts[row] !== null);
  const author = guard.author();
  const said = { on: today(), ...(author !== "" && { by: author }) };
  const made = others.flatMap(({ row }) => decisionsOn([known(finding.number), known(row)], "different", said));
  if (told(guard, await keepDecisions(guard.workbook, made)) === null) return;
  const findings = guard.state.findings.filter((each) => each !== finding);
  guard.become({ findings, ...(findings.length === 0 && { last: null }), issues: [] });
  await mark(guard);
}

export async function putBack(guard: Guard, entry: SetAside): Promise<void> {
  const { workbook, become, state } = guard;
  const id = idOf(guard, entry.sheet);
  if (!state.live || id === undefined) return become({ issues: [{ code: "host_not_found", what: entry.sheet }] });
  if (told(guard, await putEntryBack(workbook, state.live, entry, id, stampNow(guard.author()))) === null) return;
  become({ setAside: guard.state.setAside.filter((each) => each.id !== entry.id), issues: [] });
}

/** Only what came new and is rather sure is refused; the rest is told. */
function isRefused({ isNew, same }: Finding): boolean {
  return isNew && surenessOf(same[0]!.bits) !== "possible";
}

function areApart(
  decisions: readonly Decision[],
  renamed: ReadonlyMap<string, string>,
): (one: Account, other: Account) => boolean {
  const now = (key: string) => renamed.get(key) ?? key;
  const apart = new Set(
    decisions.filter(({ verdict }) => verdict !== "same").map(({ one, other }) => pairKey(now(one), now(other))),
  );
  return (one, other) => apart.has(pairKey(accountKey(one), accountKey(other)));
}
