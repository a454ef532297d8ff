import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'

/** A file that came with a report. */
export interface ReportFile {
  readonly id: string
  readonly strandId: string
  /** As it was called where it came from; '' where the report was erased. */
  readonly name: string
  readonly mediaType: string
  /** Bytes of what came. */
  readonly size: number
  /** Of what came, as hexadecimal digits. */
  readonly sha256: string
  /** Where a copy without metadata can be shown in its place. */
  readonly isPicture: boolean
  /** Nobody looked for viruses in it: it is handed out only to whoever decides to. */
  readonly isHeldBack: boolean
  /** Who added it; `null` where the reporter did. */
  readonly keptBy: string | null
  readonly keptAt: string
}

interface Row extends Record<string, unknown> {
  readonly id: string
  readonly strandId: string
  readonly sealed: Buffer
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly address: string
  readonly copyAddress: string | null
  readonly scan: 'clean' | 'not-scanned'
  readonly keptBy: string | null
  readonly keptAt: string
}

const FILES = `
  select report_file.id, report_file.strand_id as "strandId", report_file.name as sealed, media_type as "mediaType", size, sha256,
    address, copy_address as "copyAddress", scan, account.name as "keptBy", kept_at as "keptAt"
  from report_file left join account on account.id = report_file.kept_by
  where report_file.report_id = $1 and ($2::uuid is null or report_file.id = $2) order by report_file.id limit 200`

const fileOf = (row: Row, name: string): ReportFile => ({
  id: row.id,
  strandId: row.strandId,
  name,
  mediaType: row.mediaType,
  size: row.size,
  sha256: row.sha256,
  isPicture: row.mediaType.startsWith('image/') && row.copyAddress !== null,
  isHeldBack: row.scan === 'not-scanned',
  keptBy: row.keptBy,
  keptAt: row.keptAt,
})

/** The files of a report that this person may read, in the order in which they came. */
export async function findReportFiles(work: Work, reportId: string): Promise<readonly ReportFile[]> {
  const rows = await work.run<Row>(FILES, [reportId, null])
  const open = rows.length === 0 ? undefined : await work.house.keyring.opener(work, reportId)
  return rows.map((row) => fileOf(row, open?.(row.sealed) ?? ''))
}

/** One file of a report and how its bytes are read: of a photograph the `copy` without metadata, or the `original`. */
export interface ReadableFile {
  readonly file: ReportFile
  /** `undefined` where the report was erased. @throws if the store has lost them, or they were changed there */
  readonly read: (which: 'copy' | 'original') => Promise<Buffer | undefined>
}

/** A file; `undefined` alike where the report has none such and where this person may not read it. */
export async function findReportFile(work: Work, reportId: string, id: string): Promise<ReadableFile | undefined> {
  const [row] = isId(id) ? await work.run<Row>(FILES, [reportId, id]) : []
  if (row === undefined) return undefined
  const { keyring, files } = work.house
  const name = await keyring.unseal(work, reportId, row.sealed)
  return {
    file: fileOf(row, name ?? ''),
    read: async (which) => {
      const sealed = await files.get(which === 'copy' ? (row.copyAddress ?? row.address) : row.address)
      if (sealed === undefined) throw new Error(`the store has no bytes for the file ${id}`)
      return keyring.unsealBytes(work, reportId, sealed)
    },
  }
}
