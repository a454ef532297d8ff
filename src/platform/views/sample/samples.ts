import { dateTimeView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Frame } from '../views.ts'

/** A frame of somebody signed in, with everything that a frame can hold. */
export const frame = (words: Words, path = '/operations'): Frame => ({
  words,
  path,
  person: { name: 'Morgan Ashdown', agency: 'Thornbury Police', roles: ['administrator'] },
  formToken: 'proof',
  actId: 'act',
  demonstration: true,
  sessionEndsAt: Temporal.Instant.from('2099-11-21T22:30:00Z'),
})

const errors: readonly FieldError[] = [
  { field: 'street', message: 'common:errors.text.missing', values: { name: 'common:errors.date.name' } },
  {
    field: 'heardAt',
    parts: ['month', 'time'],
    message: 'common:errors.date.without.month',
    values: { name: 'common:errors.dateTime.name' },
  },
  { field: 'kind', message: 'common:errors.choice.missing' },
]

/** What the sample form is given. */
export const question = (summary: unknown, messages: Record<string, unknown>, heardAt: object) => ({
  title: 'Record a hearing',
  caption: 'Closure at 14 Rose Lane',
  backLink: { href: '/closures' },
  errorSummary: summary,
  street: { id: 'street', name: 'street', label: { text: 'Street' }, value: '', ...message(messages['street']) },
  heardAt: {
    ...heardAt,
    fieldset: { legend: { text: 'When is it heard?', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'For example, 13 12 2019 10:00am' },
  },
  kind: {
    idPrefix: 'kind',
    name: 'kind',
    fieldset: { legend: { text: 'What was asked of the court?', classes: 'govuk-fieldset__legend--s' } },
    items: [
      { value: 'order', text: 'A closure order' },
      { value: 'extension', text: 'An extension' },
    ],
    ...message(messages['kind']),
  },
})

const message = (errorMessage: unknown): object => (errorMessage === undefined ? {} : { errorMessage })

const rows = Array.from({ length: 50 }, (_, at) => ({
  href: `/operations/${at}`,
  name: ['Operation Larkspur', 'Operation Millrace', 'Operation Fenwick & Sons'][at % 3],
  area: ['Thornbury', 'Easton', 'Kingsholm'][at % 3],
  beganOn: Temporal.PlainDate.from('2026-01-01').add({ days: at * 3 }),
  state: ['Being planned', 'Under way', 'Closed'][at % 3],
  colour: ['blue', 'yellow', 'grey'][at % 3],
}))

const record = {
  title: 'Operation Larkspur',
  caption: 'Thornbury, 10 December 2026',
  because: 'you lead the strand Closures until 31 January 2027',
  strands: [
    { href: '/operations/1', text: 'Command', current: true },
    { href: '/operations/1/closures', text: 'Closures', count: 5 },
    { href: '/operations/1/people', text: 'People safeguarded', count: 11 },
    { href: '/operations/1/communications', text: 'Communications' },
  ],
  counts: [
    { count: 5, label: 'premises', href: '/operations/1/closures' },
    { count: 4, label: 'under closure orders', href: '/operations/1/closures' },
    { count: 11, label: 'women offered support' },
    { count: 1, label: 'child in the council’s care' },
  ],
  deadlines: (['near', 'ahead', 'waiting', 'expired'] as const).map((state, at) => ({
    title: ['Hearing of the application', 'Closure order ends', 'Closure order ends', 'Closure notice ends'][at],
    state,
    ...(state !== 'waiting' && {
      due: ['2099-11-22T10:00:00Z', '2099-03-10', '', '2026-11-20T16:00:00Z'][at],
      relative: at === 3 ? '1 day ago' : 'in 11 hours 20 minutes',
    }),
    dueText:
      state === 'waiting'
        ? 'Waits for the date of the order'
        : ['Sunday 22 November 2026 at 10:00am', 'Wednesday 10 March 2027', '', 'Friday 20 November 2026 at 4:00pm'][
            at
          ],
    kind: 'limit',
    working: [
      'The notice was served on Friday 20 November 2026 at 4:00pm.',
      '48 hours, not counting Christmas Day.',
      'That is Sunday 22 November 2026 at 4:00pm.',
    ],
    citation: {
      text: 'Anti-social Behaviour, Crime and Policing Act 2014, section 80',
      href: 'https://www.legislation.gov.uk/ukpga/2014/12/section/80',
      force: 'statute',
    },
    version: '2014-10-20',
  })),
  held: {
    what: 'Two people in custody',
    says: 'Held in the strand Suspects. To see it, ask Robin Telford, Thornbury Police.',
    contact: { href: '/partners/4', text: 'Ask to see it' },
  },
  facts: [
    {
      key: 'Lead agency',
      value: 'Thornbury Police',
      action: { href: '/operations/1/change', text: 'Change', hidden: 'lead agency' },
    },
    { key: 'Premises', value: 0 },
    { key: 'Closed on' },
  ],
  history: [
    {
      title: 'Closure order made',
      href: '/closures/1',
      by: 'Jo Marsh',
      at: '2026-12-13T10:40:00Z',
      when: 'Sunday 13 December 2026 at 10:40am',
      text: 'Three months for 14 Rose Lane.',
    },
    { title: 'Premises entered', at: '2026-12-10T06:00:00Z', when: 'Thursday 10 December 2026 at 6:00am' },
  ],
}

/** Each sample page in some language. */
export const pages = (words: Words): Record<string, { data: object; frame: Frame }> => ({
  list: { data: { title: 'Operations', rows }, frame: frame(words) },
  record: { data: record, frame: { ...frame(words, '/operations/1'), notice: 'The closure order was recorded.' } },
  question: {
    data: question(
      errorSummary(errors, words),
      fieldErrors(errors, words),
      dateTimeView({ day: '3', month: '', year: '2026', time: '' }, 'heardAt', errors, words),
    ),
    frame: frame(words, '/closures/new'),
  },
  door: {
    data: {
      title: 'Help and advice',
      lead: 'If something near you does not look right, tell us. You do not have to be sure, and you do not have to give your name.',
    },
    frame: { words, path: '/', demonstration: true },
  },
  reading: { data: { title: 'Check what was read', caption: 'Draft 14' }, frame: frame(words, '/drafts/14') },
})
