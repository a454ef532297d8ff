import { recordEntry } from '#areas/operations/record-entry/use-case.ts'
import type { OperationStrand } from '#domain/access/strands.ts'
import type { EntryKind } from '#domain/log/entry.ts'
import type { PersonKey } from './people.ts'
import type { DemonstrationOperation } from './read-and-accept.ts'
import type { World } from './world.ts'

/** Writes in the log of an operation as people would: `at` is an instant, or the time of day in London on `day`. */
export const logOf =
  (world: World, { id: operationId, strands }: DemonstrationOperation, day?: string) =>
  (who: PersonKey, at: string, strand: OperationStrand, kind: EntryKind, words: string): Promise<string> =>
    world.does(who, day === undefined ? at : `${day}T${at}`, 'entry-recorded', (work, id) =>
      recordEntry(
        work,
        id,
        { operationId, strandId: strands[strand] },
        { kind, words, happened: work.now, saidBy: '', premisesId: null },
      ),
    )
