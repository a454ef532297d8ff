/** Letters that have no decomposition, as somebody without the keyboard for them types them. Upper case. */
const TYPED_AS: Readonly<Record<string, string>> = { Đ: 'D', Ł: 'L', Ø: 'O', Æ: 'AE', Œ: 'OE', Þ: 'TH', Ħ: 'H', Ð: 'D' }

/** Digits of Arabic and Persian keyboards as those of ours. */
const EASTERN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu

/**
 * A text in which what is the same reads the same: one case, no accents or vowel signs, plain digits, dashes and
 * apostrophes, one space for many, and nothing that no eye sees. Lines stay.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toUpperCase()
    .normalize('NFC')
    .replaceAll(/[ĐŁØÆŒÞĦÐ]/gu, (letter) => TYPED_AS[letter] ?? letter)
    .replaceAll(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/[’‘ʼ`´]/gu, "'")
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
