const LONGEST_NAME = 120

const NOWHERE = /(?!)/

/**
 * What an uploaded file was called where it came from, without its folder; never used as a path. Some browsers send a whole
 * path, and what shows nothing could turn a name around. In the name of an uploaded file every browser writes a quotation
 * mark and the ends of lines by their numbers, and nothing else (HTML, multipart/form-data). In a name with `<` or `>`, which
 * no path of Windows has, a stroke is part of the name.
 */
export const fileNameOf = (filename: string): string =>
  (
    filename
      .replaceAll(/%(?:22|0D|0A)/gi, decodeURIComponent)
      .split(/[<>]/.test(filename) ? NOWHERE : /[/\\]/)
      .at(-1) ?? ''
  )
    .toWellFormed()
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(-LONGEST_NAME)
    // The cut may go through a letter of two halves.
    .toWellFormed() || 'file'
