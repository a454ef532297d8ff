import { findMessages } from '../../conversation.ts'
import { messageView } from '../../message-view.ts'
import type { Panel } from '../panel.ts'

/** What the reporter and staff write to each other. */
export const conversationPanel: Panel = {
  position: 'main',
  template: 'areas/intake/see-report/panels/conversation.njk',
  load: async (visit, { report, mayContribute }) => {
    const messages = await findMessages(visit, report.id)
    const { t, relative } = visit.words
    return {
      messages: messages.map((message) => messageView(message, visit.words)),
      unanswered:
        report.unansweredSince === null
          ? undefined
          : t('intake:messages.unanswered', { ago: relative(report.unansweredSince, visit.now) }),
      writeHref: mayContribute ? `/reports/${report.id}/message` : undefined,
      // Whoever rang was read their receipt and may have kept none: then nobody reads what is written to them.
      mayNotBeRead: report.channel !== 'web',
    }
  },
}
