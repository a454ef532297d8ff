import type { Visit } from '#platform/http/route.ts'
import { findSafeWay } from '#platform/reports/safe-way.ts'

/** How the reporter may be reached, as they said it last; `undefined` where nobody may know any more. */
export async function safeWayView(
  { house, run, words: { t } }: Visit,
  report: { readonly id: string; readonly language: string },
) {
  const way = await findSafeWay(house, { run }, report.id)
  return (
    way && {
      saidAt: way.saidAt,
      ways: way.ways.map((one) => t(`intake:safeWay.ways.${one}`)),
      words: way.words,
      language: report.language,
    }
  )
}
