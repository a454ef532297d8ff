/** What one form holds of the memory that all of them share. */
export interface Share {
  /** Takes more of it; `false`, and nothing is taken, where the others hold too much. */
  readonly take: (bytes: number) => boolean
  /** Gives back some of what was taken. */
  readonly giveBack: (bytes: number) => void
  /** Gives all of it back; once is enough. */
  readonly end: () => void
}

/**
 * Memory that is counted as bytes arrive, never as they are announced: whoever announces much and sends nothing keeps nobody
 * else out. Gives a share to each form, `undefined` where `mostShares` have one.
 */
export function heldBytes(mostBytes: number, mostShares: number): () => Share | undefined {
  let held = 0
  let shares = 0
  return () => {
    if (shares >= mostShares) return undefined
    shares += 1
    let own = 0
    let ended = false
    return {
      take(bytes) {
        if (held + bytes > mostBytes) return false
        held += bytes
        own += bytes
        return true
      },
      giveBack(bytes) {
        held -= bytes
        own -= bytes
      },
      end() {
        if (ended) return
        ended = true
        held -= own
        shares -= 1
      },
    }
  }
}
