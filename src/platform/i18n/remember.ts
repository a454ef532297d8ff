/** Keeps the answers of a slow pure function for texts it was given before; forgets everything when `most` are kept. */
export function remember<Answer>(most: number, work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size >= most) answers.clear()
    const answer = work(text)
    answers.set(text, answer)
    return answer
  }
}
