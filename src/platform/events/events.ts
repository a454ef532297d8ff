import type { Happened } from '#domain/reading/happened.ts'
import type { Events, Listener } from '../house.ts'

/** A bus with no listeners yet; `app.ts` connects the areas. */
export function createEvents(): Events {
  const listeners = new Map<Happened['type'], Listener<Happened['type']>[]>()
  return {
    on(type, listener) {
      // The map cannot say that a listener belongs to its key; `publish` calls it with that type of event only.
      listeners.set(type, [...(listeners.get(type) ?? []), listener as unknown as Listener<Happened['type']>])
    },
    async publish(work, event) {
      for (const listener of listeners.get(event.type) ?? []) await listener(work, event)
    },
  }
}
