import type { Answer } from '#platform/http/answer.ts'
import type { PublicAsked } from '#platform/http/route.ts'
import { type Journey, sealJourney } from '#platform/reports/journey-token.ts'

/** One journey, and what was asked for in it. */
export interface At {
  readonly asked: PublicAsked
  readonly journey: Journey
}

type Page = Extract<Answer, { type: 'page' }>

interface PageToShow {
  /** By what the page is known when its form comes back. */
  readonly page: string
  readonly data?: object
  readonly status?: Page['status']
}

const TEMPLATES = 'areas/reports/tell'

export const templateOf = (name: string): string => `${TEMPLATES}/${name}.njk`

/** A page of the journey that carries it on. */
export const pageOf = ({ asked, journey }: At, name: string, { page, data = {}, status = 200 }: PageToShow): Page => ({
  type: 'page',
  status,
  template: templateOf(name),
  data: {
    page,
    journey: sealJourney(asked.house.keyring, journey),
    tabTitle: asked.words.t('report:title.plain'),
    ...data,
  },
  about: {},
})
