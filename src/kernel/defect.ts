/** The only place that throws: a defect of the library's own tables, found when the module loads and never by a caller's data. */
export function defect(message: string): never {
  throw new Error(`mottagande, own defect: ${message}`);
}
