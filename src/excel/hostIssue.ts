import type { HostIssue } from "../domain/kernel/issue";
import { fail, type Result } from "../domain/kernel/result";

/** Excel's own codes, and the issue a person is told of. */
const ISSUES: { readonly [hostCode: string]: HostIssue } = {
  InvalidOperationInCellEditMode: { code: "host_cell_edit" },
  AccessDenied: { code: "host_access_denied" },
  ItemNotFound: { code: "host_not_found" },
  InvalidReference: { code: "host_not_found" },
  InvalidSelection: { code: "host_not_found" },
  RequestPayloadSizeLimitExceeded: { code: "host_too_large" },
  ResponsePayloadSizeLimitExceeded: { code: "host_too_large" },
  OperationCellsExceedLimit: { code: "host_too_large" },
  InvalidOrTimedOutSession: { code: "host_offline" },
  Timeout: { code: "host_offline" },
};

const PROTECTED = /protect/i;

/** Runs one request, in a context of its own or in the one given. */
export function answered<Value>(
  request: (context: Excel.RequestContext) => Promise<Result<Value>>,
  within?: OfficeExtension.ClientRequestContext,
): Promise<Result<Value>> {
  return permitted(() => (within ? Excel.run(within, request) : Excel.run(request)));
}

/** Asks Office for something. The only place of the house where its refusals are caught. */
export async function permitted<Value>(ask: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return fail(hostIssue(error));
    throw error;
  }
}

function hostIssue({ code, message }: OfficeExtension.Error): HostIssue {
  if (code === "AccessDenied" && PROTECTED.test(message)) return { code: "host_protected" };
  return ISSUES[code] ?? { code: "host_other", hostCode: code, message };
}
