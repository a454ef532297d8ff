import type { Happened } from '#domain/reading/happened.ts'
import type { Work } from '../http/work.ts'

type Kind = Happened['type']
type Listener<Type extends Kind> = (work: Work, event: Extract<Happened, { type: Type }>) => Promise<void>

/** How one area hears what happened in another. Listeners run in the transaction of what happened: all of it or nothing. */
export interface Events {
  on<Type extends Kind>(type: Type, listener: Listener<Type>): void
  publish(work: Work, event: Happened): Promise<void>
}

/** A bus with no listeners yet; `app.ts` connects the areas. */
export function createEvents(): Events {
  const listeners = new Map<Kind, Listener<Kind>[]>()
  return {
    on(type, listener) {
      listeners.set(type, [...(listeners.get(type) ?? []), listener as unknown as Listener<Kind>])
    },
    async publish(work, event) {
      for (const listener of listeners.get(event.type) ?? []) await listener(work, event)
    },
  }
}
