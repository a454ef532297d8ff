import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import { mayEver } from '#domain/access/actions.ts'
import { type Entered, enterSession } from '../auth/session.ts'
import { newId } from '../db/ids.ts'
import type { House } from '../house.ts'
import { ENGLISH } from '../i18n/i18n.ts'
import { PSEUDO } from '../i18n/pseudo.ts'
import type { Words } from '../i18n/words.ts'
import { type Line, writeLineAndCommit } from '../ledger/line.ts'
import { countOwnWaiting } from '../warnings/own-warnings.ts'
import type { Actor } from './actor.ts'
import { type Answer, type Answered, forbidden, notFound } from './answer.ts'
import { formTokenOf, isFormToken } from './form-token.ts'
import { publicFrame, publicWords } from './public-language.ts'
import { noteUndone } from './refusal.ts'
import { actIdIn, answerToRepeated, refuseToRepeat } from './repeated-act.ts'
import { type Reply, send } from './reply.ts'
import {
  type Answerer,
  type Asked,
  type Body,
  type Caller,
  MOST_PUBLIC_BYTES,
  type OpenRoute,
  type PlainStaffRoute,
  type PreparedStaffRoute,
  type PublicRoute,
  type Route,
  type StaffRoute,
  severalOf,
} from './route.ts'
import { asksForEvents, deviceOf, sessionTokenIn, toSignIn } from './session-cookie.ts'
import { workOf } from './work.ts'

/** Puts the routes of every area on the server. */
export function serveRoutes(app: FastifyInstance, house: House, routes: readonly Route[]): void {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.url,
      ...limitsOf(house, route),
      handler: (request, reply) => serve(house, route, request, reply),
    })
  }
}

/** How many times as many forms of the public are taken as other requests: what somebody wrote is worth a page. */
const TIMES_AS_MANY = 10

/**
 * A form of the public is counted by itself, and only when it was read: whoever shares an address with a flood gets every
 * word of theirs back on the page that says so.
 */
function limitsOf({ config }: House, route: Route): Pick<RouteShorthandOptions, 'bodyLimit' | 'config'> {
  const common = { door: route.door, several: severalOf(route) }
  if (route.door !== 'public' || route.method !== 'POST') return { config: common }
  const rateLimit = { max: config.requestsPerMinute * TIMES_AS_MANY, hook: 'preHandler' } as const
  return { bodyLimit: MOST_PUBLIC_BYTES, config: { ...common, rateLimit } }
}

function serve(house: House, route: Route, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (route.door === 'public') return servePublic(house, route, request, reply)
  return route.door === 'staff' ? serveStaff(house, route, request, reply) : serveOpen(house, route, request, reply)
}

/** An address that leads nowhere: to somebody who is signed in it looks like a page that is held from them. */
export async function serveNotFound(house: House, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const token = sessionTokenIn(request)
  const entered = token === undefined ? undefined : await enterSession(house.pool, token, house.clock.now())
  await entered?.transaction.commit()
  if (entered === undefined || token === undefined) return send(toThePublic(house, request, reply), notFound)
  const to: Reply = { house, request, reply, words: staffWords(house, request) }
  return send({ ...to, person: entered.actor, endsAt: entered.endsAt, formToken: formTokenOf(token) }, notFound)
}

/** To whoever stands at the public door, in their language. */
export function toThePublic(house: House, request: FastifyRequest, reply: FastifyReply): Reply {
  const words = publicWords(house, request)
  return { house, request, reply, words, publicFrame: publicFrame(house, request, words) }
}

/** Answers the public door: the cookie is not looked at, so that even staff are nobody here. */
async function servePublic(
  house: House,
  route: PublicRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const to = toThePublic(house, request, reply)
  tellOfOnion(house, request, reply)
  const guesses = request.server.guessesOf(request)
  return send(to, await route.answer({ ...fieldsOf(request), words: to.words, house, now: house.clock.now(), guesses }))
}

/** Lets a Tor browser that came by the ordinary address offer the onion service for the same page. @see the header Onion-Location */
function tellOfOnion({ config }: House, { method, routeOptions, headers }: FastifyRequest, reply: FastifyReply): void {
  const { onionAddress: address } = config
  if (address === undefined || method !== 'GET' || headers.host === new URL(address).host) return
  reply.header('onion-location', `${address}${routeOptions.url ?? '/'}`)
}

async function serveOpen(
  house: House,
  route: OpenRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const caller: Caller = {
    ...askedOf(house, request),
    house,
    now: house.clock.now(),
    sessionToken: sessionTokenIn(request),
    device: deviceOf(request),
  }
  const { sessionToken, ...answer } = await route.answer(caller)
  return send({ house, request, reply, words: caller.words, sessionToken }, answer)
}

async function serveStaff(
  house: House,
  route: StaffRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const asked = askedOf(house, request)
  const answer = 'prepare' in route ? await prepared(house, route, asked, sessionTokenIn(request)) : route.answer
  return serveEntered(house, { ...route, answer }, request, reply)
}

/** Does what a route prepares, with no transaction open, for whoever may ask it; the rest is refused on entering again. */
async function prepared(
  house: House,
  route: PreparedStaffRoute,
  asked: Asked,
  token: string | undefined,
): Promise<Answerer> {
  const entered = token === undefined ? undefined : await enterSession(house.pool, token, house.clock.now())
  await entered?.transaction.rollback()
  if (entered === undefined || token === undefined) return async () => forbidden
  return mayAsk(route, asked, entered.actor, token) ? route.prepare(asked, house) : async () => forbidden
}

/**
 * A request of a person: enters a transaction as them, lets the route answer, leaves its line, commits, and only then
 * makes the page. Whatever goes wrong, nothing half done stays.
 */
async function serveEntered(
  house: House,
  route: PlainStaffRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const token = sessionTokenIn(request)
  const now = house.clock.now()
  const entered = token === undefined ? undefined : await enterSession(house.pool, token, now, isAttended(request))
  const asked = askedOf(house, request)
  if (entered === undefined || token === undefined) return toSignIn(reply, request)
  const { transaction, actor, endsAt } = entered
  const plain: Reply = {
    house,
    request,
    reply,
    words: asked.words,
    person: actor,
    endsAt,
    formToken: formTokenOf(token),
  }
  try {
    // Asked first and awaited last: it goes to the database with the route's first query.
    const counted = countOwnWaiting(transaction, now)
    counted.catch(() => {})
    const answer = await answerOf(house, route, asked, { entered, token, now })
    const to: Reply = { ...plain, ...(await counted) }
    if (answer.type === 'not-found' || answer.type === 'forbidden' || isMistake(answer)) {
      await transaction.rollback()
      await noteUndone(house, actor, isMistake(answer) ? 'form-sent-back' : 'look-refused', asked)
      return await send(to, answer)
    }
    await writeLineAndCommit(transaction, { author: actor, now, keyring: house.keyring }, lineOf(route, asked, answer))
    return await send(to, answer)
  } catch (fault) {
    await transaction.rollback().catch(() => {})
    return await send(
      plain,
      await answerToRepeated(house, actor, { actId: actIdIn(asked.body), event: route.event }, fault),
    )
  }
}

/** Asks the table first (may they ever?), then the form's token and whether it was sent before, then the route. */
async function answerOf(
  house: House,
  route: PlainStaffRoute,
  asked: Asked,
  { entered: { transaction, actor }, token, now }: { entered: Entered; token: string; now: Temporal.Instant },
): Promise<Answer> {
  if (!mayAsk(route, asked, actor, token)) return forbidden
  const carried = actIdIn(asked.body)
  const visit = { ...workOf(house, actor, transaction, now), ...asked, actId: carried ?? newId() }
  if (carried === undefined) return route.answer(visit)
  // Asked first and awaited last, so that looking for an earlier act costs no round trip. What the route did is undone then.
  const [first, answer] = await Promise.allSettled([
    refuseToRepeat(transaction, carried, route.event),
    route.answer(visit),
  ])
  if (first.status === 'rejected') throw first.reason
  if (answer.status === 'rejected') throw answer.reason
  // The same form, sent twice at once: the second one finds what the first one did, and takes it for a mistake.
  if (isMistake(answer.value)) await refuseToRepeat(transaction, carried, route.event)
  return answer.value
}

/** Whether somebody asked, and not a page that keeps itself fresh: no session goes on for a screen that nobody looks at. */
const isAttended = (request: FastifyRequest): boolean =>
  request.headers['daybreak-unattended'] === undefined && !asksForEvents(request)

/** Whether this person may ever do this, and sent the form that was made for their session. */
const mayAsk = (route: StaffRoute, { body }: Asked, { roles }: Actor, token: string): boolean =>
  mayEver(route.action, roles) && (route.method === 'GET' || isFormToken(token, body['formToken']))

const isMistake = (answer: Answer): boolean => answer.type === 'page' && answer.status !== 200

/** The one line that a request leaves: the event that the route declares, with what the answer says it was about. */
const lineOf = (route: StaffRoute, { body }: Asked, answer: Answered): Line => {
  const carried = actIdIn(body)
  return {
    event: route.event,
    ...(carried === undefined ? {} : { id: carried }),
    ...(answer.type === 'redirect' ? { ledTo: answer.to } : {}),
    ...answer.about,
  }
}

const fieldsOf = (request: FastifyRequest): Omit<Asked, 'words'> => ({
  params: request.params as Record<string, string>,
  query: request.query as Record<string, string>,
  body: (request.body ?? {}) as Body,
})

const askedOf = (house: House, request: FastifyRequest): Asked => ({
  ...fieldsOf(request),
  words: staffWords(house, request),
})

/** English, for a page that is translated in part must never appear; the trial language can be asked for where it exists. */
const staffWords = ({ i18n }: House, { query }: FastifyRequest): Words =>
  i18n.for((query as { lang?: unknown }).lang === PSEUDO ? PSEUDO : ENGLISH)
