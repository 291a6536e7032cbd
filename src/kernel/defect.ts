/** The only place that throws: a bad table or policy, found when the module that declares it loads and never by a caller's data. */
export function defect(message: string): never {
  throw new Error(`mottagande: ${message}`);
}
