type Names = { [name: string]: unknown };

/**
 * Evaluates a script of the browser in this realm, so that its errors and arrays are ours, with a window of its own,
 * so that nothing it defines or finds leaks: several may live side by side, and Node stays Node to everybody else.
 */
export function evaluateInWindow(source: string, extra: Names = {}): Names {
  const window = bareWindow(extra);
  run(source, window);
  return window;
}

/** What another library, started before, may have been given to this realm under its own names. */
const OFFICE_NAMES = /^(Excel|Office|OfficeExtension|OSF)$/;

/** Runs one more script in a window made before. */
export function run(source: string, window: Names): void {
  const scope = new Proxy(window, {
    has: () => true,
    get: (target, name) => {
      if (name === Symbol.unscopables) return undefined;
      if (OFFICE_NAMES.test(String(name))) return target[name as string];
      return name in target ? target[name as string] : (globalThis as unknown as Names)[name as string];
    },
  });
  let program = programs.get(source);
  if (!program) programs.set(source, (program = programOf(source)));
  program.call(window, scope);
}

/** Microsoft's library is two megabytes: it is compiled once for all windows. */
const programs = new Map<string, Program>();

type Program = (scope: object) => void;

function programOf(source: string): Program {
  // Only a sloppy function can be given its global names, and a script's own names, by an object.
  return new Function("scope", `with (scope) { ${source}\n}`) as Program;
}

/** The little of a browser that office.js touches, and whatever else is given. */
export function bareWindow(extra: Names = {}): Names {
  const window: Names = { ...emptyPage(), ...extra };
  for (const name of ["window", "self", "parent", "top"]) window[name] ??= window;
  return window;
}

function emptyPage(): Names {
  const element = () => ({ setAttribute() {}, appendChild() {}, style: {}, getElementsByTagName: () => [] });
  return {
    name: "",
    location: {
      href: "https://localhost/",
      origin: "https://localhost",
      protocol: "https:",
      hash: "",
      search: "",
      hostname: "localhost",
    },
    navigator: { userAgent: "node" },
    addEventListener() {},
    removeEventListener() {},
    document: {
      domain: "localhost",
      readyState: "loading",
      createElement: element,
      getElementsByTagName: () => [element()],
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener() {},
    },
  };
}
