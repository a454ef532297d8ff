import { sayGap } from '#domain/document/gaps.ts'

const [BEFORE = ''] = sayGap({ gap: '\n' }).split('\n')
const GAP = new RegExp(`(${BEFORE.replaceAll(/[[\]]/g, '\\$&')}[^\\]]*\\])`)
const RUN = /<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g
const ONE_TEXT =
  /^(<w:r(?:\s[^>]*)?>)(<w:rPr>[\s\S]*?<\/w:rPr>)?([\s\S]*?)<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>([\s\S]*)<\/w:r>$/

/** Colours the gaps in the text of a Word part: each piece of text that says one becomes pieces of its own. */
export const markGaps = (xml: string): string =>
  xml.replaceAll(RUN, (run) => (run.includes(BEFORE) ? marked(run) : run))

/** A run may hold several pieces of text with line breaks between them; each is looked at alone. */
function marked(run: string): string {
  const [, open = '', look = '', before = '', text = '', after = ''] = ONE_TEXT.exec(run) ?? []
  if (text === '') return run
  const runOf = (inside: string, isGap = false): string => `${open}${isGap ? coloured(look) : look}${inside}</w:r>`
  const pieces = text
    .split(GAP)
    .filter((piece) => piece !== '')
    .map((piece) => runOf(`<w:t xml:space="preserve">${piece}</w:t>`, GAP.test(piece)))
  const rest = after === '' ? '' : marked(runOf(after))
  return (before === '' ? '' : runOf(before)) + pieces.join('') + rest
}

/** Word knows an order of the properties of text: shading stands near their end. */
const coloured = (look: string): string => {
  const inside =
    look === ''
      ? ''
      : look.slice('<w:rPr>'.length, -'</w:rPr>'.length).replaceAll(/<w:(?:b|bCs|shd|highlight)(?:\s[^>]*)?\/>/g, '')
  const early = inside.match(/^(?:<w:(?:rStyle|rFonts)(?:\s[^>]*)?\/>)*/)?.[0] ?? ''
  const [middle, late] = splitBefore(
    inside.slice(early.length),
    /<w:(?:u|effect|bdr|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)[\s/>]/,
  )
  return `<w:rPr>${early}<w:b/>${middle}<w:highlight w:val="yellow"/>${late}</w:rPr>`
}

function splitBefore(text: string, at: RegExp): readonly [string, string] {
  const index = text.search(at)
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index)]
}
