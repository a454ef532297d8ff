import qrcode from 'qrcode'

/** The empty edge that readers need around a code, in squares. */
const EDGE = 4

/** A QR code as the path of its dark squares, for an <svg> with this view box. */
interface QrCode {
  readonly viewBox: string
  readonly path: string
}

/** The QR code that holds `text`. */
export function qrCodeOf(text: string): QrCode {
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules
  const path = Array.from(data, (dark, at) => (dark ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : '')).join('')
  return { viewBox: `${-EDGE} ${-EDGE} ${size + 2 * EDGE} ${size + 2 * EDGE}`, path }
}
