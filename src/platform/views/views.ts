import type nunjucks from 'nunjucks'
import type { I18n } from '#platform/i18n/i18n.ts'
import type { Words } from '#platform/i18n/words.ts'
import { environmentIn, type TemplateOptions } from './environment.ts'
import { type KeptPage, keptPages } from './kept-pages.ts'
import { navigationFor } from './navigation.ts'

/** A language that somebody at the public door may choose. */
export interface LanguageChoice {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** What the language calls itself. */
  readonly name: string
  /** This page in that language; only for pages that were not answered to a form. */
  readonly href: string
  readonly isSpoken: boolean
}

/** What stands around a page of the public door besides. */
export interface PublicFrame {
  /** Path of the route; '/' where an address leads nowhere. */
  readonly path: string
  readonly languages: readonly LanguageChoice[]
  /** Whether the page can be asked for again by its address: not when it answers a form. */
  readonly mayLinkToLanguages: boolean
  /** The language that every link must name; absent where the next page speaks the same without. */
  readonly linksSay?: string
}

/** What stands around a page: who looks, where, in which language. Templates see it as `frame`. */
export type Frame = Partial<PublicFrame> & {
  readonly words: Words
  /** Path of the request, which marks the place in the navigation; at the public door that of the route. */
  readonly path: string
  /** Who is signed in; absent on public pages. */
  readonly person?: { readonly name: string; readonly agency: string; readonly roles: readonly string[] }
  /** How many warnings of deadlines stand that they have not marked as seen. */
  readonly warnings?: number
  /** How many alerts of reports they were told of and nobody has acknowledged. */
  readonly alerts?: number
  /** Proves that a form came from our own page. */
  readonly formToken?: string
  /** Made for each form shown, so that sending it twice changes nothing the second time. */
  readonly actId?: string
  /** Whether every page says that its people are invented. */
  readonly demonstration: boolean
  /** A sentence about what was just done, shown once above the heading. */
  readonly notice?: string
  /** When the person is signed out unless they do something; reminds them before. */
  readonly sessionEndsAt?: Temporal.Instant
}

/** Data and templates to pages. */
export type Views = {
  /** The page of a template, named from `src` ('areas/operations/see-operation/page.njk'). @throws when it fails */
  readonly render: (template: string, data: object, frame: Frame, kept?: KeptPage) => string
}

/** What `createViews` is told; see `TemplateOptions` for the rest. */
export type ViewsOptions = TemplateOptions & { readonly i18n: I18n }

/** English templates are made ready at once, other languages when first spoken. */
export function createViews({ i18n, ...options }: ViewsOptions): Views {
  const environments = new Map<string, nunjucks.Environment>()
  const environmentFor = (words: Words, linksSay?: string): nunjucks.Environment => {
    const name = `${words.language} ${linksSay ?? ''}`
    const known = environments.get(name)
    if (known !== undefined) return known
    const environment = environmentIn(words, options, linksSay)
    environments.set(name, environment)
    return environment
  }
  environmentFor(i18n.for('en'))
  const render = (template: string, data: object, frame: Frame): string =>
    environmentFor(frame.words, frame.linksSay).render(template, {
      ...data,
      frame,
      navigation: frame.person === undefined ? [] : navigationFor(frame.path, frame.person.roles),
    })
  const fill = keptPages()
  return {
    render: (template, data, frame, kept) => {
      if (kept === undefined) return render(template, data, frame)
      const make = (texts: object): string => render(template, { ...data, ...kept.data(), ...texts }, frame)
      // Somebody who is signed in has a frame of their own.
      if (frame.person !== undefined || options.development === true) return make(kept.filled)
      return fill(`${frame.words.language} ${frame.linksSay ?? ''} ${frame.path} ${template}`, kept, make)
    },
  }
}
