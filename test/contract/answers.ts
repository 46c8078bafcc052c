import type { HostIssue } from "../../src/domain/kernel/issue";
import type { Result } from "../../src/domain/kernel/result";

export async function answer<Value>(asked: Promise<Result<Value>>): Promise<Value> {
  const result = await asked;
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.issues)}`);
  return result.value;
}

export function refused(issue: HostIssue): Result<never> {
  return { ok: false, issues: [issue] };
}
