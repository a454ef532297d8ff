import type { Answer } from '#platform/http/answer.ts'
import { accountView } from '#platform/reports/account-view.ts'
import { workFor } from '#platform/reports/proof-of-work.ts'
import { type At, pageOf } from './page-of.ts'

/** Everything that was answered, to be read again, changed and sent; the browser is given its work meanwhile. */
export async function showCheck({ asked, journey }: At): Promise<Answer> {
  return pageOf({ asked, journey: { ...journey, reread: true } }, 'check', {
    page: 'check',
    data: {
      ...shownAccount({ asked, journey }),
      mayGoBack: true,
      work: await workFor(asked.house.keyring, journey.id),
    },
  })
}

/** The whole account as it stands in this journey. */
export const shownAccount = ({ asked, journey }: At): object => ({
  rows: accountView(journey.answers, asked.words),
  files: journey.files.map(({ name }) => name),
})
