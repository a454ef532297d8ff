/** An address with the language that its page is to speak, put before the part after '#'. */
export function addressIn(language: string, address: string): string {
  const [path = '', part] = address.split('#')
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}${part === undefined ? '' : `#${part}`}`
}
