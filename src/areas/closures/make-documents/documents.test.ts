import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import mammoth from 'mammoth'
import { CLOSURE_DOCUMENTS } from '#domain/closure/documents/documents.ts'
import { CLOSURE_FIELDS } from '#domain/closure/documents/template-fields.ts'
import { enterAccount } from '#platform/auth/session.ts'
import { checkTemplate } from '#platform/documents/templates/check-template.ts'
import { WORD } from '#platform/files/media-types.ts'
import { workOf } from '#platform/http/work.ts'
import { grant, makeFilledOperation } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { noPdf, readPdf } from '#tests/support/pdf.ts'
import { makeAgency, makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'
import { submitFile } from '#tests/support/upload.ts'
import { withParts, wordFile } from '#tests/support/word.ts'
import { keepTemplate } from '../keep-templates/store.ts'

const { app, house, database } = await testHouse()
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, name: 'Robin Marsh', rank: 'inspector' })
const colleague = await makePerson(database, { partnership, name: 'Kit Lowe' })
const councilId = await makeAgency(database, partnership, { name: 'Fenmarsh Council', kind: 'council' })
const solicitor = await makePerson(database, {
  partnership,
  agencyId: councilId,
  name: 'Wren Holt',
  rank: 'council-designate',
})
const stranger = await makePerson(database, { partnership, name: 'Ash Field' })
const { closureId, strands } = await makeFilledOperation(database, lead)
await grant(database, solicitor, strands.closures, 'read', lead)
await grant(database, solicitor, strands.command, 'read', lead)
await grant(database, colleague, strands.closures, 'read', lead)

const at = (document: string, way = ''): string => `/closures/${closureId}/documents/${document}${way && `/${way}`}`
const linesOf = async (recordId: string, event: string): Promise<number> => {
  const { rowCount } = await database.owner.query('select from ledger_entry where record_id = $1 and event = $2', [
    recordId,
    event,
  ])
  return rowCount ?? 0
}
const wordsOf = async (bytes: Buffer): Promise<string> => (await mammoth.extractRawText({ buffer: bytes })).value
const firstLine = async (document: string): Promise<string | undefined> =>
  (await wordsOf((await visit(app, solicitor, at(document, 'own'))).rawPayload)).split('\n')[0]
const named = (text: string): string => text.replaceAll(/\s+/g, ' ')

test('the page of a closure lists its documents with what is missing in each', async () => {
  const { body } = await visit(app, solicitor, `/closures/${closureId}`)
  assert.match(body, new RegExp(`${at('closure-notice')}">Closure notice</a>[\\s\\S]{0,200}facts missing`))
  assert.match(body, /Application to extend the order[\s\S]{0,200}Once an order is made/)
  assert.doesNotMatch(body, new RegExp(at('extension-application')))
})

test('a document is looked at before it is saved, with its gaps marked and listed', async () => {
  const { statusCode, body } = await visit(app, solicitor, at('closure-notice'))
  assert.equal(statusCode, 200)
  assert.match(body, /<mark class="app-gap">\[To be completed: the name of the court\]<\/mark>/)
  assert.match(body, /<h3[^>]*>To be completed before this is used<\/h3>/)
  assert.match(body, /<li>the name of the court<\/li>/)
  assert.match(named(body), /role="cell">\(g\)<\/td>/)
  assert.match(body, /Check before you rely on this/)
})

for (const document of CLOSURE_DOCUMENTS) {
  test(`${document} is saved as Word where it can be made, and is not found where it cannot`, async () => {
    const { statusCode, rawPayload } = await visit(app, solicitor, at(document, 'docx'))
    // The notice of this closure is of 48 hours, and no order was made.
    const isPossible = document !== 'extension-notice' && document !== 'extension-application'
    assert.equal(statusCode, isPossible ? 200 : 404)
    if (isPossible) assert.match(await wordsOf(rawPayload), /Wren Holt, Fenmarsh Council/)
  })
}

test('a document is saved as PDF, and the ledger keeps what it was, by its sum', { skip: noPdf }, async () => {
  const before = await linesOf(closureId, 'document-made')
  const { statusCode, headers, rawPayload } = await visit(app, solicitor, at('chronology', 'pdf'))
  assert.equal(statusCode, 200)
  assert.equal(headers['content-type'], 'application/pdf')
  assert.match(String(headers['content-disposition']), /^attachment; filename="chronology 14 Canal Row v\d+\.pdf"$/)
  assert.match(readPdf(rawPayload).info, /Tagged:\s+yes/)
  assert.equal(await linesOf(closureId, 'document-made'), before + 1)
  const { body } = await visit(app, lead, `/records/closure/${closureId}/history`)
  assert.ok(body.includes(createHash('sha256').update(rawPayload).digest('hex')))
})

test('whoever may not read the closures finds no document', async () => {
  for (const way of ['', 'pdf', 'docx', 'own']) {
    assert.equal((await visit(app, stranger, at('chronology', way))).statusCode, 404)
  }
})

test('whoever may not read the premises does not find them in a document', async () => {
  const { rawPayload } = await visit(app, colleague, at('closure-notice', 'docx'))
  const words = await wordsOf(rawPayload)
  assert.doesNotMatch(words, /Canal Row/)
  assert.match(words, /To be completed: the premises, which are held in a strand that you cannot read/)
})

test('an unknown document or way is not found', async () => {
  for (const path of [at('toString'), at('chronology', 'exe'), at('chronology', 'own')]) {
    assert.equal((await visit(app, solicitor, path)).statusCode, 404, path)
  }
})

const LIST = '/document-templates'
const letter = await wordFile([
  'Our notice for {premises}, heard {hearing} at {court}.',
  [['{#service}{where}', '{by}{/service}']],
])
const upload = (bytes: Uint8Array, document = 'closure-notice') =>
  submitFile(app, solicitor, `${LIST}/${document}`, { file: { field: 'template', filename: 'Our notice.docx', bytes } })

test('an agency keeps a template of its own, uses it, replaces it and takes it out of use', async () => {
  assert.equal((await upload(letter)).headers.location, `${LIST}?notice=templates%3Adone.kept`)
  assert.match((await visit(app, solicitor, LIST)).body, /Our notice\.docx, added by Wren Holt/)
  assert.deepEqual((await visit(app, solicitor, `${LIST}/closure-notice/file`)).rawPayload, letter)

  assert.match(
    (await visit(app, solicitor, at('closure-notice'))).body,
    /Save with your own template \(Our notice\.docx\)[\s\S]*Our notice\.docx is your agency’s own wording: added by Wren Holt on/,
  )
  const words = await wordsOf((await visit(app, solicitor, at('closure-notice', 'own'))).rawPayload)
  assert.match(words, /Our notice for 14 Canal Row/)
  assert.match(words, /\[To be completed: the name of the court\]/)
  assert.match(
    words,
    /What this document was made from[\s\S]*the record of closing 14 Canal Row[\s\S]*Check before you rely on this/,
  )
  assert.match(words, /To be completed before this is used: .*the name of the court/)

  assert.equal((await upload(await wordFile(['Second, of {premises}']))).statusCode, 303)
  assert.match(
    await wordsOf((await visit(app, solicitor, at('closure-notice', 'own'))).rawPayload),
    /^Second, of 14 Canal Row/,
  )

  const removed = await submit(app, solicitor, `${LIST}/closure-notice/removal`)
  assert.equal(removed.headers.location, `${LIST}?notice=templates%3Adone.removed`)
  assert.equal((await visit(app, solicitor, at('closure-notice', 'own'))).statusCode, 404)
  assert.equal((await submit(app, solicitor, `${LIST}/closure-notice/removal`)).statusCode, 404)
})

test('whoever holds no rank, office or role sees the templates and changes none', async () => {
  const clerk = await makePerson(database, { partnership, agencyId: councilId, name: 'Ren Moss' })
  await upload(letter)
  assert.match((await visit(app, clerk, LIST)).body, /Our notice\.docx, added by Wren Holt/)
  const { body } = await visit(app, clerk, `${LIST}/closure-notice`)
  assert.match(body, /only people in your agency who hold a rank or an office/)
  assert.doesNotMatch(body, /type="file"|closure-notice\/removal/)
  const file = { field: 'template', filename: 'Mine.docx', bytes: letter }
  const kept = await submitFile(app, clerk, `${LIST}/closure-notice`, { file })
  const removed = await submit(app, clerk, `${LIST}/closure-notice/removal`)
  for (const answer of [kept, removed]) {
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /You cannot change your agency’s templates/)
  }
  assert.match((await visit(app, solicitor, LIST)).body, /Our notice\.docx, added by Wren Holt/)
  const coordinator = await makePerson(database, { partnership, agencyId: councilId, roles: ['coordinator'] })
  assert.equal((await submit(app, coordinator, `${LIST}/closure-notice/removal`)).statusCode, 303)
})

test('a template that was kept before such a one was refused is not filled, which is said and leaves no line', async () => {
  const relation = `<Relationship Id="a" Type="x/attachedTemplate" Target="http://far.example.org/x" TargetMode='External'/>`
  const bytes = withParts(letter, (parts) => {
    parts['word/_rels/settings.xml.rels'] = Buffer.from(`<Relationships>${relation}</Relationships>`)
  })
  const now = house.clock.now()
  const { transaction, actor } = await enterAccount(house.pool, solicitor.accountId, now)
  const file = { name: 'Old.docx', mediaType: WORD, bytes, picture: undefined } as const
  await keepTemplate(workOf(house, actor, transaction, now), 'witness-statement', file, ['premises'])
  await transaction.commit()
  const before = await linesOf(closureId, 'document-made')
  const { statusCode, body } = await visit(app, solicitor, at('witness-statement', 'own'))
  assert.equal(statusCode, 422)
  assert.match(body, /href="#own">Your own template can no longer be used as it is/)
  assert.equal(await linesOf(closureId, 'document-made'), before)
})

test('another agency sees nothing of a template, nor uses it', async () => {
  assert.equal((await upload(letter, 'chronology')).statusCode, 303)
  assert.doesNotMatch((await visit(app, lead, LIST)).body, /Our notice/)
  assert.equal((await visit(app, lead, `${LIST}/chronology/file`)).statusCode, 404)
  assert.equal((await visit(app, lead, at('chronology', 'own'))).statusCode, 404)
  assert.equal((await submit(app, lead, `${LIST}/chronology/removal`)).statusCode, 404)
})

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, said: RegExp])[] = [
  [
    'with a name that is not known',
    await wordFile(['{premisses}']),
    /no fact called premisses\. Did you mean premises\?/,
  ],
  [
    'with a brace that is not closed',
    await wordFile(['{premises and']),
    /A brace is not closed in the text, at ‘\{premises and’/,
  ],
  ['that is no Word file', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), /The file must be a Word document/],
  ['that is too large', Buffer.concat([letter, Buffer.alloc(3_000_000)]), /must be smaller than 3 MB/],
  ['that is not there', new Uint8Array(), /The file you chose is empty/],
]

for (const [what, bytes, said] of REFUSED) {
  test(`a template ${what} is sent back with the reason, and nothing is kept`, async () => {
    const { statusCode, body } = await upload(bytes, 'application')
    assert.equal(statusCode, 422)
    assert.match(body, said)
    assert.equal((await visit(app, solicitor, `${LIST}/application/file`)).statusCode, 404)
  })
}

test('no template is kept without a file', async () => {
  const { statusCode, body } = await submit(app, solicitor, `${LIST}/application`)
  assert.equal(statusCode, 422)
  assert.match(body, /Choose a Word file/)
})

test('the sample template is itself a template with every name, and can be filled', async () => {
  const { rawPayload } = await visit(app, solicitor, `${LIST}/sample/export`)
  const checked = checkTemplate(rawPayload, 'template', CLOSURE_FIELDS)
  assert.ok(checked.ok)
  const every = CLOSURE_FIELDS.flatMap((field) => [
    field.name,
    ...('fields' in field ? field.fields.map(({ name }) => name) : []),
  ])
  assert.deepEqual(checked.value.names.toSorted(), [...new Set(every)].toSorted())
  assert.equal((await upload(rawPayload, 'draft-order')).statusCode, 303)
  assert.match(await wordsOf((await visit(app, solicitor, at('draft-order', 'own'))).rawPayload), /14 Canal Row/)
})

test('the list of names opens in a spreadsheet', async () => {
  const { body, headers } = await visit(app, solicitor, `${LIST}/fields/export`)
  assert.equal(headers['content-type'], 'text/csv; charset=utf-8')
  assert.match(body, /^\uFEFF"\{premises\}","The premises, with their address"\r\n/)
  assert.match(body, /"\{#service\} … \{\/service\}","Each step of service"\r\n/)
})

test('a notice from an own template states the hearing that stood when it was issued', async () => {
  const steps = [
    ['slot', { court: 'Fenmarsh Magistrates', hearing: '2026-11-22T10:00:00Z' }],
    ['issued', { by: 'Tomas Reed', role: 'superintendent', issuedAt: '2026-11-20T18:00:00Z', why: 'It goes on.' }],
    ['adjourned', { adjournedOn: '2026-11-22', hearing: '2026-12-04T14:00:00Z', continued: 'continued' }],
  ] as const
  for (const [index, [act, facts]] of steps.entries()) {
    await database.owner.query(
      `insert into closure_step (partnership_id, strand_id, operation_id, recorded_by, recorded_at, closure_id, position, act, facts)
       select partnership_id, strand_id, operation_id, recorded_by, now(), id, $2, $3, $4 from closure where id = $1`,
      [closureId, index + 2, act, facts],
    )
  }
  for (const document of ['closure-notice', 'chronology']) {
    await upload(await wordFile(['Heard {hearing}']), document)
  }
  assert.equal(await firstLine('closure-notice'), 'Heard Sunday 22 November 2026 at 10:00')
  assert.equal(await firstLine('chronology'), 'Heard Friday 4 December 2026 at 14:00')
})
