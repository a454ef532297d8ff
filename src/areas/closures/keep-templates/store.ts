import { mayKeepTemplates } from '#domain/access/may-keep-templates.ts'
import type { ClosureDocument } from '#domain/closure/documents/documents.ts'
import { newId } from '#platform/db/ids.ts'
import type { CheckedFile } from '#platform/files/check-file.ts'
import { sha256Of } from '#platform/files/file-store.ts'
import { putSealed } from '#platform/files/keep-file.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'

/** An agency's own template for a kind of document, as it is in use. */
export interface KeptTemplate {
  readonly id: string
  readonly document: string
  /** As the file was called. */
  readonly name: string
  readonly size: number
  readonly sha256: string
  readonly address: string
  /** The names that it uses. */
  readonly fields: readonly string[]
  /** ISO 8601. */
  readonly keptAt: string
  readonly keptBy: string
}

const COLUMNS = `document_template.id, document, document_template.name, size, sha256, address, fields,
  kept_at as "keptAt", account.name as "keptBy"`
const IN_USE = `select ${COLUMNS} from document_template join account on account.id = document_template.kept_by
  where removed_at is null and document = any ($1) order by document`

/** The templates in use of this person's agency for these documents. */
export const findTemplates = (
  { run }: Pick<Work, 'run'>,
  documents: readonly ClosureDocument[],
): Promise<readonly KeptTemplate[]> => run<KeptTemplate & Record<string, unknown>>(IN_USE, [documents])

/** The template in use of this person's agency; `undefined` where it has none. */
export async function findTemplate(
  work: Pick<Work, 'run'>,
  document: ClosureDocument,
): Promise<KeptTemplate | undefined> {
  const [template] = await findTemplates(work, [document])
  return template
}

/** Whether this person may change the templates of their agency. */
export async function mayChange({ run, actor }: Pick<Work, 'run' | 'actor'>): Promise<boolean> {
  const [account] = await run<{ readonly rank: string | null }>('select rank from account where id = $1', [
    actor.accountId,
  ])
  return mayKeepTemplates(account?.rank ?? null, actor.roles)
}

/** Its bytes as they were uploaded; `undefined` where its key was destroyed. @throws if the store has lost it */
export async function readTemplate({ run, house }: Work, { id, address }: KeptTemplate): Promise<Buffer | undefined> {
  const sealed = await house.files.get(address)
  if (sealed === undefined) throw new Error(`the store has no bytes for the template ${id}`)
  return house.keyring.unsealBytes({ run }, id, sealed)
}

/** Takes a template into use; one that was in use before stays as it was used, and is no longer. */
export async function keepTemplate(
  work: Work,
  document: ClosureDocument,
  { name, bytes }: CheckedFile,
  fields: readonly string[],
): Promise<About> {
  const { queries, actor, now } = work
  const id = newId()
  await removeTemplate(work, document)
  const row = { document, name, size: bytes.length, sha256: sha256Of(bytes) }
  const address = await putSealed(work, { recordId: id, partnershipId: actor.partnershipId }, bytes)
  await queries
    .insertInto('document_template')
    .values({ id, ...row, address, fields: [...fields], kept_at: now.toString() })
    .execute()
  return {
    recordKind: 'document_template',
    recordId: id,
    changes: Object.fromEntries(Object.entries(row).map(([field, value]) => [field, [null, value] as const])),
  }
}

/** Takes the template out of use; `undefined` where there is none. */
export async function removeTemplate(
  { queries, actor, now }: Work,
  document: ClosureDocument,
): Promise<About | undefined> {
  const removed = await queries
    .updateTable('document_template')
    .set({ removed_at: now.toString(), removed_by: actor.accountId })
    .where('document', '=', document)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return removed && { recordKind: 'document_template', recordId: removed.id }
}
