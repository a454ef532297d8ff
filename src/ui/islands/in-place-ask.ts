/** Longer than the slowest line takes for words, and for files. */
const PATIENCE_MS = { words: 60_000, files: 600_000 } as const

const isFile = (value: FormDataEntryValue): value is File => value instanceof File

/** Whether a file was chosen: a chooser that was left empty sends one without a name. */
export const hasFiles = (fields: FormData): boolean =>
  [...fields.values()].some((value) => isFile(value) && value.name !== '')

/** A page that was asked for without being gone to; refused when it is about nothing that was sent. */
export interface Asked {
  readonly page: Document
  readonly isRefused: boolean
}

/**
 * Sends fields as a form does, to our own address only, and reads the page that answers; `follows` where an act leads on
 * to a page.
 * @throws where there is no answer, or none that is a page of ours
 */
export const askInPlace = (
  address: string,
  fields: FormData,
  { withFiles = false, follows = false }: { readonly withFiles?: boolean; readonly follows?: boolean },
): Promise<Asked> =>
  ask(address, {
    method: 'POST',
    body: withFiles ? fields : wordsOf(fields),
    redirect: follows ? 'follow' : 'error',
    signal: AbortSignal.timeout(withFiles ? PATIENCE_MS.files : PATIENCE_MS.words),
  })

/** Reads a page of ours. @throws as `askInPlace` does */
export const askForPage = (address: string): Promise<Asked> =>
  ask(address, { signal: AbortSignal.timeout(PATIENCE_MS.words) })

async function ask(address: string, how: RequestInit): Promise<Asked> {
  if (new URL(address).origin !== location.origin) throw new Error('a form to another address')
  const answer = await fetch(address, { ...how, headers: { accept: 'text/html' }, cache: 'no-store' })
  if (!answer.headers.get('content-type')?.startsWith('text/html')) throw new Error('no page')
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return { page, isRefused: !answer.ok && answer.status !== MISTAKEN }
}

/** The status of a page that says what has to be put right. */
const MISTAKEN = 422

const wordsOf = (fields: FormData): URLSearchParams =>
  new URLSearchParams([...fields].flatMap(([name, value]) => (isFile(value) ? [] : [[name, value]])))
