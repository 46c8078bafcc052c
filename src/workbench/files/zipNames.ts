const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** The names of a zip archive's parts, from its directory at the end; undefined where there is none, as in a truncated file. */
export function zipNames(bytes: Uint8Array): string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let end = bytes.length - END_SIZE; end >= lowest; end--) {
    if (view.getUint32(end, true) === END_OF_DIRECTORY)
      return entries(bytes, view, view.getUint32(end + 16, true), view.getUint16(end + 10, true));
  }
  return undefined;
}

function entries(bytes: Uint8Array, view: DataView, start: number, count: number): string[] | undefined {
  const names: string[] = [];
  const decoder = new TextDecoder();
  for (let at = start, left = count; left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    names.push(decoder.decode(bytes.subarray(at + 46, at + 46 + name)));
    at += 46 + name + extra + comment;
  }
  return names;
}
