import type { FieldValues, TemplateField } from '#domain/document/template-fields.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { boundedThread, type Unanswered } from '#platform/threads/bounded-thread.ts'
import type { CheckedTemplate } from './check-template.ts'
import type { Ending } from './fill-template.ts'

/** What the thread of the templates is asked. */
export type TemplateQuestion =
  | {
      readonly asked: 'check'
      readonly bytes: Uint8Array
      readonly field: string
      readonly fields: readonly TemplateField[]
    }
  | {
      readonly asked: 'fill'
      readonly bytes: Uint8Array
      readonly values: FieldValues
      readonly ending: Ending
      readonly madeAt: string
    }

/** What it answers. */
export type TemplateAnswer =
  | { readonly asked: 'check'; readonly checked: Result<CheckedTemplate, readonly FieldError[]> }
  | { readonly asked: 'fill'; readonly filled: Result<Uint8Array, 'no-longer-taken'> }

/** Why a kept template was not filled. */
export type NotFilled = Unanswered | 'no-longer-taken'

/** A file is a program in the hands of whoever wrote it: how long it takes to fill is theirs to choose, but for this. */
const thread = () =>
  boundedThread<TemplateQuestion, TemplateAnswer>(new URL('./template.worker.ts', import.meta.url), {
    mostMilliseconds: 8000,
    mostWaiting: 4,
    mostMegabytes: 256,
  })

/** Two, so that nobody who uploads keeps anybody from making a document. */
const askToCheck = thread()
const askToFill = thread()

/** Checks a template (`checkTemplate`) where nobody else waits for it. */
export async function checkTemplateApart(
  bytes: Uint8Array,
  field: string,
  fields: readonly TemplateField[],
): Promise<Result<CheckedTemplate, readonly FieldError[]>> {
  const answer = await askToCheck({ asked: 'check', bytes, field, fields })
  if (!answer.ok) {
    return refuse([
      { field, message: `templates:errors.${answer.refusal === 'others-wait' ? 'othersWait' : 'tooLong'}` },
    ])
  }
  if (answer.value.asked !== 'check') throw new Error('the thread of the templates answered another question')
  return answer.value.checked
}

/** Fills a template (`fillTemplate`) where nobody else waits for it. */
export async function fillTemplateApart(
  bytes: Uint8Array,
  values: FieldValues,
  ending: Ending,
  madeAt: string,
): Promise<Result<Buffer, NotFilled>> {
  const answer = await askToFill({ asked: 'fill', bytes, values, ending, madeAt })
  if (!answer.ok) return answer
  if (answer.value.asked !== 'fill') throw new Error('the thread of the templates answered another question')
  const { filled } = answer.value
  return filled.ok ? accept(Buffer.from(filled.value)) : filled
}
