/** Longer than the slowest line takes for words, and for files. */
const PATIENCE_MS = { words: 60_000, files: 600_000 } as const

const isFile = (value: FormDataEntryValue): value is File => value instanceof File

/** Whether a file was chosen: a chooser that was left empty sends one without a name. */
export const hasFiles = (fields: FormData): boolean =>
  [...fields.values()].some((value) => isFile(value) && value.name !== '')

/**
 * Sends fields as a form does, to our own address only, and reads the page that answers.
 * @throws where there is no answer, or none that is a page of ours
 */
export async function askInPlace(
  address: string,
  fields: FormData,
  withFiles: boolean,
): Promise<{ readonly page: Document; readonly isRefused: boolean }> {
  if (new URL(address).origin !== location.origin) throw new Error('a form to another address')
  const answer = await fetch(address, {
    method: 'POST',
    body: withFiles ? fields : wordsOf(fields),
    headers: { accept: 'text/html' },
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(withFiles ? PATIENCE_MS.files : PATIENCE_MS.words),
  })
  if (!answer.headers.get('content-type')?.startsWith('text/html')) throw new Error('no page')
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return { page, isRefused: !answer.ok && answer.status !== MISTAKEN }
}

/** The status of a page that says what has to be put right. */
const MISTAKEN = 422

const wordsOf = (fields: FormData): URLSearchParams =>
  new URLSearchParams([...fields].flatMap(([name, value]) => (isFile(value) ? [] : [[name, value]])))
