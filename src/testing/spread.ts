/** Some of a list, spread over it from a place of chance: all of a long list at each run would take minutes. */
export function spread<T>(list: readonly T[], pick: number, most = 8): readonly T[] {
  const step = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, index) => (index + pick) % step === 0);
}
