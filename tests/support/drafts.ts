import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { newId } from '#platform/db/ids.ts'
import type { TestDatabase } from './database.ts'
import { submit, type TestPerson, visit } from './people.ts'

/** A fact of a draft as it is stored. */
export interface StoredFact {
  readonly id: string
  readonly key: string
  readonly kind: string
  readonly value: unknown
  readonly proposed: unknown
  readonly decision: string
  readonly certainty: string
  readonly spans: readonly (readonly [number, number])[]
}

/** A text of `tests/fixtures/texts`: restated, with invented people and places. */
export const fixtureText = (name: string): string =>
  readFileSync(new URL(`../fixtures/texts/${name}.txt`, import.meta.url), 'utf8')

/** Pastes a text as `person` and gives the id of the draft. */
export async function pasteText(
  app: FastifyInstance,
  person: TestPerson,
  text: string,
  url = '/drafts/new',
): Promise<string> {
  const id = newId()
  const answer = await submit(app, person, url, { actId: id, text })
  assert.equal(answer.statusCode, 303, answer.body)
  assert.equal(answer.headers.location, `/drafts/${id}`)
  return id
}

/** The facts of a draft in their order, past row-level security. */
export async function factsOfDraft({ owner }: TestDatabase, draftId: string): Promise<readonly StoredFact[]> {
  const { rows } = await owner.query<StoredFact>('select * from draft_fact where draft_id = $1 order by position', [
    draftId,
  ])
  return rows
}

/** Accepts every fact of a draft one by one, but those that `leaveOut` names. */
export async function acceptFacts(
  app: FastifyInstance,
  database: TestDatabase,
  person: TestPerson,
  { draftId, leaveOut = () => false }: { readonly draftId: string; readonly leaveOut?: (fact: StoredFact) => boolean },
): Promise<void> {
  for (const fact of await factsOfDraft(database, draftId)) {
    if (leaveOut(fact) || fact.decision !== 'proposed') continue
    const answer = await submit(app, person, `/drafts/${draftId}/facts/${fact.id}`, { decision: 'accept' })
    assert.equal(answer.headers.location, `/drafts/${draftId}#fact-${fact.id}`)
  }
}

/** The card of a fact that stands beside others, as HTML; '' where it stands alone. */
export async function cardOf(
  app: FastifyInstance,
  person: TestPerson,
  draftId: string,
  factId: string,
): Promise<string> {
  const { body } = await visit(app, person, `/drafts/${draftId}`)
  return body.split('<article').find((card) => card.includes('app-side') && card.includes(factId)) ?? ''
}

/** Chooses between facts side by side, by the button whose value is `choice`. */
export async function choose(
  app: FastifyInstance,
  person: TestPerson,
  { draftId, fact, choice }: { readonly draftId: string; readonly fact: StoredFact; readonly choice: string },
) {
  const shown = /name="shown" value="([^"]+)"/.exec(await cardOf(app, person, draftId, fact.id))?.[1] ?? ''
  return submit(app, person, `/drafts/${draftId}/side-by-side`, { fact: fact.id, shown, choice })
}

/** The texts that a page of a draft shows, as its forms name them; '' where it has none. */
export async function shownTexts(app: FastifyInstance, person: TestPerson, url: string): Promise<string> {
  return /name="texts" value="([^"]+)"/.exec((await visit(app, person, url)).body)?.[1] ?? ''
}
