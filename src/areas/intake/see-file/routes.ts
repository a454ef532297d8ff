import { type Answer, notFound, show } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findPlace, type ReportPlace } from '../held-report.ts'
import { findReportFile, type ReadableFile } from '../report-files.ts'

interface FilePlace extends ReadableFile {
  readonly place: ReportPlace
}

/** A file of the report in the address, where this person may read it. */
async function findFilePlace(visit: Visit, level: 'read' | 'contribute'): Promise<FilePlace | undefined> {
  const place = await findPlace(visit, level)
  const found = place && (await findReportFile(visit, place.report.id, visit.params['file'] ?? ''))
  return place && found && { place, ...found }
}

const aboutFile = ({ file: { id, strandId } }: FilePlace) =>
  ({ recordKind: 'report_file', recordId: id, strandId }) as const

async function handOut(found: FilePlace, which: 'copy' | 'original'): Promise<Answer> {
  const bytes = await found.read(which)
  if (bytes === undefined) return notFound
  const { mediaType, name } = found.file
  return { type: 'body', contentType: mediaType, body: bytes, filename: name, about: aboutFile(found) }
}

/** What nobody looked through is not handed out by a click: first the page says what it is. */
const holdBack = (found: FilePlace, { words }: Visit): Answer =>
  show(
    'areas/intake/see-file/page.njk',
    {
      title: words.t('intake:file.notScanned'),
      caption: words.t('intake:report', { number: found.place.report.number }),
      name: found.file.name,
      sha256: found.file.sha256,
      backHref: `/reports/${found.place.report.id}`,
    },
    { ...aboutFile(found), event: 'form-opened' },
  )

/**
 * A file of a report, always to be saved and never shown as a page of ours: of a photograph the copy without metadata,
 * under `/original` what came, for those who may add to the report.
 */
export const seeFileRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/:id/files/:file',
    action: 'reports.read',
    event: 'file-looked-at',
    answer: async (visit) => {
      const found = await findFilePlace(visit, 'read')
      if (found === undefined) return notFound
      return found.file.isHeldBack ? holdBack(found, visit) : handOut(found, 'copy')
    },
  },
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/:id/files/:file/original',
    action: 'reports.contribute',
    event: 'file-looked-at',
    answer: async (visit) => {
      const found = await findFilePlace(visit, 'contribute')
      if (found === undefined) return notFound
      return found.file.isHeldBack ? holdBack(found, visit) : handOut(found, 'original')
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/:id/files/:file',
    action: 'reports.read',
    event: 'unscanned-file-opened',
    answer: async (visit) => {
      const found = await findFilePlace(visit, 'read')
      return found === undefined ? notFound : handOut(found, 'copy')
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/:id/files/:file/original',
    action: 'reports.contribute',
    event: 'unscanned-file-opened',
    answer: async (visit) => {
      const found = await findFilePlace(visit, 'contribute')
      return found === undefined ? notFound : handOut(found, 'original')
    },
  },
]
