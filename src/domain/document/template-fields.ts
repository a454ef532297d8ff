/** A name that an agency's own Word template may put in braces: `{premises}`. */
export interface TemplateField {
  readonly name: string
  /** What stands in its place, in words for whoever writes the template. */
  readonly about: string
  /** For a part that is repeated, `{#service} … {/service}`: the names within it. */
  readonly fields?: readonly TemplateField[]
}

/** What the names of a template stand for; a missing fact is its gap in words. */
export interface FieldValues {
  readonly [name: string]: string | readonly FieldValues[]
}
