const NUMBER = /^(?:report\s*)?(?:no\.?|number|#)?\s*(\d{1,9})$/iu

/** The number of a report as people write it, "Report 12", "#12" or "12"; `undefined` for anything else. */
export function parseReportNumber(text: string): number | undefined {
  const digits = NUMBER.exec(text.trim())?.[1]
  return digits === undefined ? undefined : Number(digits)
}
