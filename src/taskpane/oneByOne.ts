/** Runs one request after the other, each on what the one before left. */
export function oneByOne() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(request: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(request, request);
    last = mine;
    return mine;
  };
}
