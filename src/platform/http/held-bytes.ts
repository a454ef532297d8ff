/** What one form holds of the memory that all of them share. */
export interface Share {
  /** Takes more of it; `false`, and nothing is taken, where the others hold too much. */
  readonly take: (bytes: number) => boolean
  /** Gives back some of what was taken. */
  readonly giveBack: (bytes: number) => void
  /** Gives all of it back; once is enough. */
  readonly end: () => void
}

/** Memory that is counted as bytes arrive, never as they are announced: whoever announces much and sends nothing keeps nobody else out. */
export function heldBytes(mostBytes: number): () => Share {
  let held = 0
  return () => {
    let own = 0
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
        held -= own
        own = 0
      },
    }
  }
}
