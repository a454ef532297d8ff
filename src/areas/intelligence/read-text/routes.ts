import { reaches } from '#domain/access/strands.ts'
import type { Why } from '#platform/extract/extracted.ts'
import { fileNameOf } from '#platform/files/file-name.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { House } from '#platform/house.ts'
import { type Answer, leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { UploadedFile } from '#platform/http/fields-and-files.ts'
import type { Answerer, Route, Visit } from '#platform/http/route.ts'
import type { Words } from '#platform/i18n/words.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { findDraft } from '../draft-store.ts'
import { MOST_TEXTS } from '../gathering/gathering.ts'
import { chosenOf, FORM_WITH_FILES, type Room } from '../queue-files/limits.ts'
import { findRoom, keepBatch } from '../queue-files/store.ts'
import { type Answers, BLANK, parse, readAnswers } from './form.ts'
import { keepBeside } from './keep-beside.ts'
import { type MeantFor, page } from './page.ts'
import { readText } from './reader.ts'
import { type FileText, openFile, readTexts } from './texts-of-file.ts'
import { draftFrom } from './use-case.ts'

const TEMPLATE = 'areas/intelligence/read-text/page.njk'

/** What the address names: `none` when it names nothing, `hidden` when this person may add nothing to it. */
async function findMeantFor(visit: Visit): Promise<MeantFor | 'none' | 'hidden'> {
  const { operation, beside } = visit.query
  if (beside !== undefined) return findFirst(visit, beside)
  if (operation === undefined) return 'none'
  const heading = await findHeading(visit, operation)
  if (!heading?.strands.some(({ level }) => reaches(level, 'contribute'))) return 'hidden'
  return { what: 'operation', id: heading.id, name: heading.name }
}

async function findFirst(visit: Visit, id: string): Promise<MeantFor | 'hidden'> {
  const draft = await findDraft(visit, id)
  if (draft?.state !== 'open' || draft.ownerId !== visit.actor.accountId) return 'hidden'
  return { what: 'beside', id: draft.id, name: draft.title }
}

/** Answers for what the address names; to whoever may add nothing to that there is none. */
const meant =
  (answer: (visit: Visit, meantFor: MeantFor | undefined) => Promise<Answer>): Answerer =>
  async (visit) => {
    const meantFor = await findMeantFor(visit)
    return meantFor === 'hidden' ? notFound : answer(visit, meantFor === 'none' ? undefined : meantFor)
  }

/** The form with what was typed and every mistake. */
const showAgain = (answers: Answers, mistakesIn: (words: Words) => readonly FieldError[]): Answerer =>
  meant(async ({ words }, meantFor) => showMistakes(TEMPLATE, page(answers, mistakesIn(words), meantFor, words)))

type Source = Omit<FileText, 'origin'> & Partial<Pick<FileText, 'origin'>>

const TOO_MANY = { field: 'text', message: 'drafts:beside.tooMany', values: { most: MOST_TEXTS } }

/** Keeps what was read, beside the draft that it is meant for where the address names one. */
const keepDraft = (source: Source, answers: Answers): Answerer =>
  meant(async (visit, meantFor) => {
    if (meantFor?.what === 'beside') {
      const kept = await keepBeside(visit, visit.actId, meantFor.id, source)
      if (kept.ok) return leadTo(`/drafts/${visit.actId}`, kept.value, 'drafts:beside.done.together')
      // A file has to be chosen again, so its text is put where a text is kept.
      return kept.refusal === 'gone' ? notFound : showAgain({ ...answers, text: source.text }, () => [TOO_MANY])(visit)
    }
    const about = await draftFrom(visit, visit.actId, { ...source, operationId: meantFor?.id ?? null })
    return leadTo(`/drafts/${visit.actId}`, about)
  })

/** Has files read when their turn comes, and leads to where it is seen how far they are. */
const queue = (files: readonly UploadedFile[], title?: string): Answerer =>
  meant(async (visit, meantFor) => {
    const chosen = chosenOf(files, fileNameOf, await findRoom(visit)).map((file) =>
      title === undefined ? file : { ...file, name: '', title },
    )
    const about = await keepBatch(visit, visit.actId, chosen, meantFor)
    return leadTo(`/drafts/queue/${visit.actId}`, about)
  })

/** Where others are being read, or it takes longer than a page may, a text is read in its turn: nothing of it is lost. */
async function prepareText(answers: Answers, title: string, text: string): Promise<Answerer> {
  const read = await readText(text)
  if (read.ok) return keepDraft({ title, text, read: read.value }, answers)
  return queue([{ filename: title, bytes: Buffer.from(text) }], title)
}

const NOBODY_WAITS: Room = { ownFiles: 0, ownBytes: 0, allFiles: 0, allBytes: 0 }

/** One file is read at once, where it holds one text; where it holds more, each has its place in the queue. */
async function prepareFile(answers: Answers, title: string, sent: UploadedFile, house: House): Promise<Answerer> {
  const [file] = chosenOf([sent], fileNameOf, NOBODY_WAITS)
  if (file === undefined) return queue([])
  if (file.why !== undefined) return refuseFile(answers, file.name, file.why)
  const opened = await openFile(file, house.scanner)
  if (opened.texts.length + opened.refused.length > 1) return queue([sent])
  const [wrong] = opened.refused
  if (wrong !== undefined)
    return wrong.why === 'others-wait' ? queue([sent]) : refuseFile(answers, file.name, wrong.why)
  const [text] = (await readTexts(opened, readText)).texts
  return text === undefined ? queue([sent]) : keepDraft({ ...text, title: title || text.title }, answers)
}

const refuseFile = (answers: Answers, name: string, why: Why): Answerer =>
  showAgain(answers, ({ t }) => [
    { field: 'files', message: 'drafts:read.chooseAgain', values: { file: name, why: t(`drafts:why.${why}`) } },
  ])

export const readTextRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/drafts/new',
    action: 'draft.read-text',
    event: 'form-opened',
    answer: meant(async ({ words }, meantFor) => show(TEMPLATE, page(BLANK, [], meantFor, words))),
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/new',
    action: 'draft.read-text',
    event: 'text-read',
    takesFile: FORM_WITH_FILES,
    prepare: async ({ body }, house) => {
      const answers = readAnswers(body)
      const submission = parse(answers)
      if (!submission.ok) return showAgain(answers, () => submission.refusal)
      const { title, text, files } = submission.value
      if (text !== undefined) return prepareText(answers, title, text)
      const [file, ...others] = files
      return file === undefined || others.length > 0 ? queue(files) : prepareFile(answers, title, file, house)
    },
  },
]
