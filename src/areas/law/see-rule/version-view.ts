import type { Law } from '#domain/law/law.ts'
import { sayRoles } from '#domain/law/roles.ts'
import { type Exclusion, type Extension, nameOf, type Rule, type Version } from '#domain/law/rule.ts'
import { sayLength } from '#domain/law/say-rule.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Proposal } from '../proposal-store.ts'

/** What of a rule people set here. */
interface SetHere {
  readonly law: Law
  readonly proposals: readonly Proposal[]
}

/** One version of a rule as the page shows it. */
export function versionView(
  rule: Rule,
  version: Version,
  { law: { commencements }, proposals }: SetHere,
  words: Words,
) {
  const { t, day } = words
  const name = nameOf(rule, version)
  const commenced = version.from === null ? commencements.get(name) : undefined
  const isPending = version.from === null && commenced === undefined
  const waiting = proposals.find((one) => one.version === version.version && one.answer === null)
  return {
    name: version.version,
    length: sayLength(version.period),
    span: spanOf(version, commenced?.from, words),
    isPending,
    commenced:
      commenced &&
      t('law:version.commenced', {
        instrument: commenced.instrument,
        proposer: commenced.setBy[0],
        confirmer: commenced.setBy[1],
        day: day(commenced.setOn),
      }),
    isSetHere: version.from === null,
    waiting: waiting && `/law/proposals/${waiting.id}`,
    proposeHref: `/law/commence/${name}`,
    rows: rowsOf(rule, version, words),
    extensions: version.extensions.map((extension) => extensionView(extension, words)),
    source: version.sourceUrl,
  }
}

function spanOf({ from, to, fromCertainty, enactedOn }: Version, commenced: string | undefined, words: Words): string {
  const { t, day } = words
  const first = from ?? commenced
  if (first === undefined) {
    return enactedOn === undefined ? t('law:version.enacted') : t('law:version.enactedOn', { day: day(enactedOn) })
  }
  const sure = fromCertainty === undefined ? '' : ` ${t('law:version.fromUnsure')}`
  if (to !== undefined) return `${t('law:version.between', { from: day(first), to: day(to) })}${sure}`
  return `${t('law:version.since', { day: day(first) })}${sure}`
}

const told = ({ words, citation }: Exclusion): string => `${words} (${citation})`

const row = (key: string, value: string | undefined) => (value === undefined ? [] : [{ key, value }])

function rowsOf(rule: Rule, version: Version, { t, day }: Words) {
  const { exclusions, pauses = [], maxTotal, lastsUntil, endsEarlierWith, closedLastDay, note } = version
  const force = t(`common:deadline.force.${version.force ?? rule.force}`)
  return [
    ...row(t('law:rule.citation'), `${version.citation ?? rule.citation} (${force})`),
    ...row(t('law:list.certainty'), t(`law:certainty.${version.certainty}`)),
    ...exclusions.flatMap((one) => row(t('law:version.leftOut'), told(one))),
    ...pauses.flatMap((one) => row(t('law:version.pause'), told(one))),
    ...row(t('law:version.most'), maxTotal && sayLength(maxTotal)),
    ...row(t('law:version.lastsUntil'), lastsUntil),
    ...row(t('law:version.endsEarlierWith'), endsEarlierWith),
    ...row(
      t('law:version.closedLastDay'),
      closedLastDay && t('law:version.closedLastDayText', { time: closedLastDay.at, citation: closedLastDay.citation }),
    ),
    ...row(t('law:version.then'), version.onExpiry),
    ...row(
      version.from === null ? t('law:version.noteWhenChecked', { day: day(rule.checkedOn) }) : t('law:version.note'),
      note,
    ),
  ]
}

function extensionView(
  { grantedBy, askedBy, consulted, timing, period, once, note, ...rest }: Extension,
  { t }: Words,
) {
  return {
    code: rest.code,
    length: t(rest.countedFrom === 'trigger' ? 'law:extension.fromEvent' : 'law:extension.fromEnd', {
      length: sayLength(period),
    }),
    who: [
      sayRoles(grantedBy),
      ...(askedBy === undefined ? [] : [t('law:extension.askedBy', { who: sayRoles(askedBy) })]),
      ...(consulted === undefined ? [] : [t('law:extension.consulted', { who: consulted })]),
    ],
    when: [
      `${timing.words} (${timing.citation})`,
      ...(timing.goesOn === undefined ? [] : [t('law:extension.goesOn', { citation: timing.goesOn })]),
      ...(once === undefined ? [] : [t('law:extension.once')]),
      ...(note === undefined ? [] : [note]),
    ],
    citation: rest.citation,
    certainty: t(`law:certainty.${rest.certainty}`),
  }
}
