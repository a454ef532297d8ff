/** Words after which a number is that of a file, an account or a thing, and nobody's to ring. */
const REFERENCE =
  /(?:\b(?:ref|reference|crime|cad|incident|log|case|exhibit|account|acct|a\/c|sort code|card|passport|invoice|order|job|urn|upn|nhs|nino|national insurance|ni|vat|company|charity|booking|tracking|parcel|licence|imei|iban|serial|ticket|niche|athena|ewhiskey|nrm|flight|id|permit|visa|share code|utr|paye|room|page|collar|warrant|badge|shoulder)\b\.?(?:\s(?:no|number|num|code|ref|reference|id|registered|card|is|was)\b\.?){0,3}\s?[:#-]?\s?(?:is\s|was\s)?|[£$€]\s?)$/i

/** Whether what follows these words only looks like a telephone number or a plate. */
export const isReference = (before: string): boolean => REFERENCE.test(before.slice(-48))
