/** A count of reports of one kind. */
export interface Cell {
  readonly name: string
  readonly count: number
}

/** Below this a count can point at somebody. */
export const SMALL = 5

/**
 * The names of the cells that are not told outside: every small one, and as many more, the smallest first, as are needed
 * that nobody finds one of them out by taking the others from the sum.
 */
export function withheldOf(cells: readonly Cell[]): ReadonlySet<string> {
  const held = cells.filter(({ count }) => count > 0).toSorted((one, other) => one.count - other.count)
  let most = held.filter(({ count }) => count < SMALL).length
  if (most === 0) return new Set()
  while (most < held.length && (most < 2 || sumOf(held.slice(0, most)) < SMALL)) most += 1
  return new Set(held.slice(0, most).map(({ name }) => name))
}

const sumOf = (cells: readonly Cell[]): number => cells.reduce((sum, { count }) => sum + count, 0)
