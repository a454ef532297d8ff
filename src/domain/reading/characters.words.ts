/** Characters of many kinds that mean the same to a reader, one for one. */
export const EVEN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '`': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\t': ' ',
  '\u00a0': ' ',
  '\u1680': ' ',
  '\u2000': ' ',
  '\u2001': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2004': ' ',
  '\u2005': ' ',
  '\u2006': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u3000': ' ',
}

/**
 * Characters that nobody sees: soft hyphens, zero-width spaces and joiners, marks and overrides of the direction of
 * writing, tags, control characters. They part words and disguise them, so the reader takes them out.
 */
export const UNSEEN = /[[\p{DI}\p{Cf}\p{Cc}]--[\t\n\v\f\r\x80-\x9f]]{1,9999}/gv

/** The characters of the bytes 0x80 to 0x9f in Windows-1252, by which UTF-8 that was misread is told. */
export const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

/** Names of characters that pages and e-mails leave in a text, as `&rsquo;`. Angle brackets hold nothing to read. */
export const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: ' ',
  gt: ' ',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  laquo: '\u00ab',
  raquo: '\u00bb',
  ndash: '\u2013',
  mdash: '\u2014',
  minus: '\u2212',
  hellip: '\u2026',
  bull: '\u2022',
  middot: '\u00b7',
  pound: '\u00a3',
  euro: '\u20ac',
  aacute: '\u00e1',
  agrave: '\u00e0',
  acirc: '\u00e2',
  auml: '\u00e4',
  aring: '\u00e5',
  atilde: '\u00e3',
  ccedil: '\u00e7',
  eacute: '\u00e9',
  egrave: '\u00e8',
  ecirc: '\u00ea',
  euml: '\u00eb',
  iacute: '\u00ed',
  icirc: '\u00ee',
  iuml: '\u00ef',
  ntilde: '\u00f1',
  oacute: '\u00f3',
  ocirc: '\u00f4',
  otilde: '\u00f5',
  ouml: '\u00f6',
  oslash: '\u00f8',
  uacute: '\u00fa',
  ugrave: '\u00f9',
  uuml: '\u00fc',
  yacute: '\u00fd',
  szlig: '\u00df',
  scaron: '\u0161',
}

/** Tags after which a new line begins; those of the second list stand within a line. */
export const TAGS = {
  lines:
    'p|div|br|hr|li|ul|ol|dl|dt|dd|h[1-6]|tr|td|th|table|tbody|thead|section|article|header|footer|main|nav|aside|figure|figcaption|blockquote|form|html|body|head|title',
  words:
    'a|b|i|u|em|strong|span|small|big|sup|sub|font|img|abbr|cite|mark|time|label|button|input|svg|path|iframe|picture|source|video|audio|meta|link|o:p',
} as const
