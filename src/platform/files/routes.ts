import { type Answer, notFound } from '../http/answer.ts'
import type { Route, Visit } from '../http/route.ts'
import { readFile } from './find-file.ts'

async function answerFile(visit: Visit, which: 'copy' | 'original'): Promise<Answer> {
  const read = await readFile(visit, visit.params['id'] ?? '', which)
  if (read === undefined) return notFound
  const { file, bytes } = read
  return {
    type: 'body',
    contentType: file.mediaType,
    body: bytes,
    filename: file.name,
    about: { recordKind: 'stored_file', recordId: file.id, strandId: file.strandId },
  }
}

/**
 * A file for whoever may read its strand, always to be saved and never shown as a page of ours: of a photograph the copy
 * without metadata, under `/original` what came.
 */
export const fileRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/files/:id',
    action: 'strand.read',
    event: 'file-looked-at',
    answer: (visit) => answerFile(visit, 'copy'),
  },
  {
    door: 'staff',
    method: 'GET',
    url: '/files/:id/original',
    action: 'strand.read',
    event: 'file-looked-at',
    answer: (visit) => answerFile(visit, 'original'),
  },
]
