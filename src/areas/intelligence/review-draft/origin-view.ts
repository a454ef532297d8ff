import type { Origin } from '#platform/extract/extracted.ts'
import type { Words } from '#platform/i18n/words.ts'

/** The file that a text came in, as its page says it: what it was, what was not read of it, and who sent it. */
export function originView({ name, bytes, pages, wordlessPages = 0, letters, mail, sha256 }: Origin, { t }: Words) {
  return {
    file: [
      t('drafts:origin.file', { file: name }),
      ...(pages === undefined ? [] : [t('drafts:origin.pages', { count: pages })]),
      t('drafts:origin.size', { count: Math.ceil(bytes / 1000) }),
    ].join(', '),
    sha256,
    notes: [
      ...(wordlessPages === 0 ? [] : [t('drafts:origin.wordless', { count: wordlessPages })]),
      ...(letters === undefined || letters === 'utf-8'
        ? []
        : [t('drafts:origin.letters', { letters: LETTERS[letters] })]),
    ],
    mail:
      mail === undefined
        ? undefined
        : [
            { label: t('drafts:origin.from'), value: mail.from },
            { label: t('drafts:origin.to'), value: mail.to },
            { label: t('drafts:origin.sent'), at: mail.sentAt },
            { label: t('drafts:origin.subject'), value: mail.subject },
          ].filter(({ value, at }) => value !== undefined || at !== undefined),
  }
}

const LETTERS = { 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' } as const
