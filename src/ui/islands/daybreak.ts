import { startCountdowns } from './countdown.ts'
import { initAll } from './govuk-frontend.js'
import { linkFacts } from './reading-marks.ts'
import { remindOfSessionEnd } from './session-end.ts'

initAll()
startCountdowns()
linkFacts()
remindOfSessionEnd()
