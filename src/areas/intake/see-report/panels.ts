import type { Panel } from './panel.ts'
import { accountPanel } from './panels/account.ts'
import { alertsPanel } from './panels/alerts.ts'
import { alikePanel } from './panels/alike.ts'
import { assessmentPanel } from './panels/assessment.ts'
import { conversationPanel } from './panels/conversation.ts'
import { draftsPanel } from './panels/drafts.ts'
import { factsPanel } from './panels/facts.ts'
import { filesPanel } from './panels/files.ts'
import { identityPanel } from './panels/identity.ts'
import { looksPanel } from './panels/looks.ts'
import { notesPanel } from './panels/notes.ts'
import { safeWayPanel } from './panels/safe-way.ts'

/** The parts of the page of a report, each position in this order. Whoever adds a part adds a line. */
export const PANELS: readonly Panel[] = [
  alertsPanel,
  accountPanel,
  alikePanel,
  filesPanel,
  safeWayPanel,
  assessmentPanel,
  conversationPanel,
  notesPanel,
  factsPanel,
  draftsPanel,
  identityPanel,
  looksPanel,
]
