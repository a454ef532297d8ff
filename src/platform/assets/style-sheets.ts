import rtlcss from 'rtlcss'
import { UNUSED_BLOCKS } from './unused-blocks.words.ts'

type Root = Parameters<NonNullable<rtlcss.HookOptions['pre']>>[0]

/** One style sheet for each direction of writing. */
export type StyleSheets = { readonly ltr: string; readonly rtl: string }

/**
 * The design systems' style sheets without their fonts, which only gov.uk may use, and without the blocks that we do
 * not use; then our own. One parse serves both directions: what goes into the turning is the sheet for `ltr`.
 */
export function styleSheets(borrowed: readonly string[], own: readonly string[]): StyleSheets {
  let borrowedLtr = ''
  const borrowedRtl = rtlcss.process(withoutComments(borrowed.join('\n')), {}, [], {
    pre: (root) => {
      prune(root)
      borrowedLtr = root.toString()
    },
  })
  const ownLtr = withoutComments(own.join('\n'))
  return { ltr: borrowedLtr + ownLtr, rtl: borrowedRtl + rtlcss.process(ownLtr) }
}

const UNUSED = new RegExp(String.raw`\.(?:${UNUSED_BLOCKS.join('|')})(?![a-z])`, 'u')

// Every family is set once, on the body and the inputs, by our own sheet.
const FONTS = /^(?:font-family|-webkit-font-smoothing|-moz-osx-font-smoothing)$/u

function prune(root: Root): void {
  root.walkAtRules(/^(?:font-face|charset)$/u, (rule) => void rule.remove())
  root.walkDecls(FONTS, (declaration) => void declaration.remove())
  // Sizes in rem print as well as sizes in points.
  root.walkAtRules('media', (media) => {
    if (media.params === 'print')
      media.walkDecls(/^(?:font-size|line-height)$/u, (declaration) => void declaration.remove())
  })
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) => !UNUSED.test(selector))
    if (rule.selectors.join('') === '' || rule.nodes.length === 0) rule.remove()
  })
  root.walkAtRules('media', (media) => {
    if (media.nodes?.length === 0) media.remove()
  })
}

const withoutComments = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/\n\s*/gu, '\n')
