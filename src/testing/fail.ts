/** A law that is broken, told the one way that every test runner understands. */
export function fail(message: string): never {
  throw new Error(message);
}
