import type { Partly } from './said.ts'

type Reader = { readonly read: (text: string) => Partly }

/** The general libraries that the reader is compared with, each alone. */
export const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  'compromise 14.17.0': () => import('./compromise.ts'),
  'wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1': () => import('./wink.ts'),
  'chrono-node 2.10.3': () => import('./chrono.ts'),
}
