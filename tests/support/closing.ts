import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import type { Visitor } from './visitor.ts'

/** What is typed into the boxes of a form, by their names: `2019-12-24 10:00` into those of a date with its time. */
export type Typed = Readonly<Record<string, string>>

/** Fills in the form of the page. */
export async function typeAll({ page }: Visitor, typed: Typed): Promise<void> {
  for (const [name, value] of Object.entries(typed)) await typeInto(page.locator('main form'), name, value)
}

async function typeInto(form: Locator, name: string, value: string): Promise<void> {
  const box = form.locator(`[name="${name}"]`)
  if ((await box.count()) === 0) return typeDate(form, name, value)
  await form.locator('details', { has: form.page().locator(`[name="${name}"]`) }).evaluateAll((folded) => {
    for (const one of folded) one.setAttribute('open', '')
  })
  const kind = await box.first().evaluate((one) => (one as { type?: string }).type)
  if (kind === 'radio') return form.locator(`[name="${name}"][value="${value}"]`).check()
  if (kind === 'select-one') return void (await box.selectOption(value))
  return box.fill(value)
}

async function typeDate(form: Locator, name: string, value: string): Promise<void> {
  const [year = '', month = '', day = '', time] = value.split(/[- ]/)
  const parts = { day, month, year, ...(time === undefined ? {} : { time }) }
  for (const [part, text] of Object.entries(parts)) await form.locator(`[name="${name}-${part}"]`).fill(text)
}

/** Adds premises to the operation that goes on, and begins to prepare their closing; gives the address of the closure. */
export async function prepare(visitor: Visitor, label: string, began: Typed = { state: 'preparing' }): Promise<string> {
  await visitor.go('/operations')
  await visitor.follow('Kingfisher')
  await visitor.follow('Add premises')
  await typeAll(visitor, { label, kind: 'flat', state: 'known' })
  await visitor.press('Add premises')
  if (!visitor.path().startsWith('/premises/')) await visitor.follow(label)
  await visitor.follow('Record a closure')
  await typeAll(visitor, { ...began, route: 'anti-social-behaviour-2014' })
  await visitor.press('Record')
  await visitor.sees('The closure has been recorded.')
  return visitor.path()
}

/** Fills in the form of a step that is open, and saves it. */
export async function save(visitor: Visitor, typed: Typed): Promise<void> {
  await typeAll(visitor, typed)
  await visitor.press('Save')
}

/** Records a step of a closure that is taken. */
export async function record(visitor: Visitor, closure: string, step: string, typed: Typed): Promise<void> {
  await visitor.go(`${closure}/steps/${step}`)
  await save(visitor, typed)
  assert.equal(visitor.path(), closure, await visitor.words())
}

/** What is typed of the steps before a notice of Christmas Eve 2019. */
export const CHRISTMAS = {
  evidence: { shows: 'nuisance', what: 'Cars stop all night', source: 'Two statements of neighbours' },
  told: {
    who: 'The owner',
    standing: 'interest',
    toldAt: '2019-12-23 14:00',
    how: 'telephone',
    outcome: 'reached',
  },
  consulted: {
    who: 'Luton Council, housing',
    body: 'council',
    consultedAt: '2019-12-23 15:00',
    how: 'telephone',
  },
  slot: { court: 'Example Magistrates’ Court', hearing: '2019-12-27 09:30' },
  issued: {
    by: 'Moira Keldon',
    role: 'superintendent',
    issuedAt: '2019-12-24 08:00',
    noticeHours: '48',
    why: 'It goes on every night',
    advice: 'Housing options, 01632 960111. Example Law Centre, 01632 960112',
  },
  service: {
    served: 'notice',
    how: 'prominent-place',
    where: 'Front door',
    doneAt: '2019-12-24 10:00',
    by: 'A constable',
    outcome: 'done',
  },
} as const
