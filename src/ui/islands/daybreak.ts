import { helpWithCalls } from './call-form.ts'
import { startCountdowns } from './countdown.ts'
import { filterLists } from './filter-list.ts'
import { initAll } from './govuk-frontend.js'
import { answerInPlace } from './in-place.ts'
import { stayAway } from './leave.ts'
import { keepListsLive } from './live-list.ts'
import { remindOfSessionEnd } from './session-end.ts'

initAll()
stayAway()
answerInPlace()
startCountdowns()
keepListsLive()
remindOfSessionEnd()
helpWithCalls()
filterLists()
