import { parentPort } from 'node:worker_threads'
import { checkTemplate } from './check-template.ts'
import { fillTemplate } from './fill-template.ts'
import type { TemplateAnswer, TemplateQuestion } from './template-thread.ts'

const answerTo = (question: TemplateQuestion): TemplateAnswer =>
  question.asked === 'check'
    ? { asked: 'check', checked: checkTemplate(question.bytes, question.field, question.fields) }
    : { asked: 'fill', filled: fillTemplate(question.bytes, question.values, question.ending, question.madeAt) }

// One template in, the answer out; the next is sent when this one is answered.
parentPort?.on('message', (question: TemplateQuestion) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(answerTo(question))
})
