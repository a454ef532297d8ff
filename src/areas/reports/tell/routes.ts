import { STRANGER_FILES } from '#platform/files/check-stranger-file.ts'
import type { PublicRoute } from '#platform/http/route.ts'
import { answerStep, showStart } from './steps.ts'

const TELL = { door: 'public', url: '/tell', action: 'public.tell' } as const

/** The journey of a report: one address, of which a browser's history tells nothing; every page but the first answers a form. */
export const tellRoutes: readonly PublicRoute[] = [
  { ...TELL, method: 'GET', answer: showStart },
  { ...TELL, method: 'POST', takesFile: STRANGER_FILES, answer: answerStep },
]
