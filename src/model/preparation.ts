/** What comes before the first run. */

/** What can take long before the first run. */
export type Preparation =
  | { readonly kind: 'cloning'; readonly url: string; readonly ref: string | null }
  /** One command of the setup, and the file that asks for it. */
  | { readonly kind: 'setting-up'; readonly command: string; readonly because: string }
  /** Finding out how working copies can be made here. */
  | { readonly kind: 'copying'; readonly directory: string };
