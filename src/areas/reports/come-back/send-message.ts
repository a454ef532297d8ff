import { newId } from '#platform/db/ids.ts'
import { uploadsIn } from '#platform/files/check-file.ts'
import { keepStrangerFile, type StrangerFile } from '#platform/files/keep-stranger-file.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Answer } from '#platform/http/answer.ts'
import type { UploadedFile } from '#platform/http/fields-and-files.ts'
import { type Draft, mistakesIn, NO_DRAFT } from './form.ts'
import { type At, asHolder, showConversation, showUnknown } from './open-conversation.ts'
import type { Done } from './page.ts'
import { addFiles, findKey, type Outcome, writeMessage } from './use-case.ts'

/** Keeps what was written first, so that a file that takes long or is refused holds nothing up, and then the files. */
export async function sendMessage(at: At): Promise<Answer> {
  const { asked, draft } = at
  const uploads = uploadsIn(asked.body, 'files')
  const errors = mistakesIn(draft, uploads.length)
  if (errors.length > 0) return showConversation(at, { errors })
  const written = await keepMessage(at)
  if (written === undefined) return showUnknown(asked)
  if (written === 'full')
    return showConversation(at, { errors: [{ field: 'message', message: 'report:return.errors.full' }] })
  const files = uploads.length === 0 ? NO_FILES : await keepFiles(at, uploads)
  const isSent = draft.text !== '' || draft.danger || files.added > 0
  const sent: At = { ...at, form: newId(), draft: NO_DRAFT }
  return showConversation(sent, { errors: files.errors, done: isSent ? doneBy(draft) : undefined })
}

const doneBy = ({ danger }: Draft): Done => (danger ? 'sentDanger' : 'sent')

async function keepMessage(at: At): Promise<Outcome | undefined> {
  const { asked, form, draft } = at
  // Only files or nothing: whoever ticks 'in danger' says so in a message of its own words.
  const text = draft.text === '' && draft.danger ? asked.words.t('report:return.write.danger') : draft.text
  if (text === '') return (await asHolder(at, findKey)) === undefined ? undefined : 'written'
  const writing = { form, text, language: asked.words.language, danger: draft.danger }
  return asHolder(at, (holder) => writeMessage(holder, writing, asked.now))
}

interface KeptFiles {
  readonly added: number
  readonly errors: readonly FieldError[]
}

const NO_FILES: KeptFiles = { added: 0, errors: [] }

/** Keeps the files that may be kept, and says of each other one why not. No transaction is open while they are looked at. */
async function keepFiles(at: At, uploads: readonly UploadedFile[]): Promise<KeptFiles> {
  const { asked, form } = at
  const key = await asHolder(at, findKey)
  if (key === undefined) return NO_FILES
  const errors: FieldError[] = []
  const files: StrangerFile[] = []
  for (const upload of uploads) {
    const kept = await keepStrangerFile(asked.house, key, upload)
    if (kept.ok) files.push(kept.value)
    else errors.push({ field: 'files', ...kept.refusal })
  }
  if (files.length === 0) return { added: 0, errors }
  const outcome = await asHolder(at, (holder) => addFiles(holder, { form, files }, asked.now))
  return outcome === 'full'
    ? { added: 0, errors: [...errors, { field: 'files', message: 'report:return.errors.filesFull' }] }
    : { added: files.length, errors }
}
