import type { Work } from '#platform/http/work.ts'
import type { Draft } from '../draft-store.ts'
import { shortened } from '../read-text/title.ts'

/**
 * Names e-mails by their day where they are named by their subject: from now on all who read command see the name, and a
 * subject says of people what only those may read who read the text. A name that its owner gave stays.
 */
export async function renameMails({ queries, house }: Work, drafts: readonly Draft[]): Promise<void> {
  // Kept in English, like the words of records.
  const words = house.i18n.for('en')
  for (const { id, title, origin } of drafts) {
    const { subject, sentAt } = origin?.mail ?? {}
    if (subject === undefined || title !== shortened(subject)) continue
    const named =
      sentAt === undefined
        ? words.t('drafts:accept.mail')
        : words.t('drafts:accept.mailOf', { day: words.day(sentAt.slice(0, 10)) })
    await queries.updateTable('draft').set({ title: named }).where('id', '=', id).execute()
  }
}
