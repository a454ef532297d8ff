import type { IStylesOptions } from 'docx'

/** Arial, which every office has; headings that Word's own list of headings knows. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 140, line: 276 } },
    },
    title: {
      run: { font: 'Arial', size: 34, bold: true },
      paragraph: { alignment: 'center', spacing: { before: 200, after: 80 } },
    },
    heading1: {
      run: { font: 'Arial', size: 25, bold: true, color: '000000' },
      paragraph: { keepNext: true, spacing: { before: 320, after: 140 } },
    },
  },
}
