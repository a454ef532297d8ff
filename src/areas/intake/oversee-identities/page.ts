import type { Words } from '#platform/i18n/words.ts'
import { type Opening, PAGE } from './store.ts'

const TONES = { granted: 'good', refused: 'bad', waiting: 'busy' } as const

/** Everything `page.njk` needs; of one more opening than a page holds only that it is there is said. */
export const page = (openings: readonly Opening[], words: Words) => {
  const shown = openings.slice(0, PAGE)
  return {
    openings: shown.map((opening) => openingView(opening, words)),
    older: openings.length > PAGE ? `/reports/identities?before=${shown.at(-1)?.id}` : undefined,
  }
}

function openingView(opening: Opening, { t, dateTime }: Words) {
  const {
    id,
    number,
    askedBy,
    askedAt,
    because,
    reason,
    answer,
    answeredBy,
    answeredAt,
    answerReason,
    looks,
    account,
    right,
  } = opening
  const erased = t('intake:identity.erased')
  const whoWhen = (who: string | null, when: string | null) =>
    t('intake:identity.whoWhen', { who, when: dateTime(when ?? askedAt) })
  const had = (given: Opening['account']) =>
    given === null
      ? t('intake:identity.hadLongAgo')
      : t('intake:identity.whoWhen', { who: given.by ?? t('intake:identity.commandLine'), when: dateTime(given.at) })
  return {
    id,
    title: t('intake:assess.caption', { number }),
    state: t(`intake:identity.state.${answer ?? 'waiting'}`),
    tone: TONES[answer ?? 'waiting'],
    rows: [
      { key: t('intake:identity.asked'), value: whoWhen(askedBy, askedAt) },
      { key: t('intake:identity.why'), value: `${t(`intake:identity.because.${because}`)}. ${reason ?? erased}` },
      ...(answer === null
        ? []
        : [
            { key: t(`intake:identity.${answer}By`), value: whoWhen(answeredBy, answeredAt) },
            { key: t('intake:identity.whyAnswered'), value: answerReason ?? erased },
            { key: t('intake:identity.theirAccount'), value: had(account) },
            { key: t('intake:identity.theirRight'), value: had(right) },
          ]),
    ],
    looks: looks.map(({ called, at }) => whoWhen(called, at)),
    isOpened: answer === 'granted',
  }
}
