import type { Words } from '#platform/i18n/words.ts'
import { findReportFiles, type ReportFile } from '../../report-files.ts'
import type { Panel } from '../panel.ts'

/** The files that came with a report. Photographs are shown as copies without what the camera noted. */
export const filesPanel: Panel = {
  position: 'main',
  template: 'areas/intake/see-report/panels/files.njk',
  load: async (visit, { report, mayContribute }) => {
    const files = await findReportFiles(visit, report.id)
    return files.length === 0
      ? undefined
      : { files: files.map((file) => fileView(file, { reportId: report.id, mayContribute }, visit.words)) }
  },
}

function fileView(
  { id, name, mediaType, size, sha256, isPicture, isHeldBack, keptBy, keptAt }: ReportFile,
  { reportId, mayContribute }: { readonly reportId: string; readonly mayContribute: boolean },
  { t, number, dateTime }: Words,
) {
  const href = `/reports/${reportId}/files/${id}`
  return {
    name,
    href,
    picture: isPicture && !isHeldBack ? href : undefined,
    what: t('intake:files.what', { type: mediaType, size: number(Math.ceil(size / 1000)) }),
    from: keptBy === null ? t('intake:files.fromReporter') : t('intake:files.fromStaff', { who: keptBy }),
    when: dateTime(keptAt),
    heldBack: isHeldBack ? t('intake:files.notScanned') : undefined,
    // What came is evidence: whoever may add to the report can hand it on, with the hash to show that it is unchanged.
    original: mayContribute && isPicture ? `${href}/original` : undefined,
    sha256: mayContribute ? sha256 : undefined,
  }
}
