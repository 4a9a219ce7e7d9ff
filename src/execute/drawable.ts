/** What one of the conditions of runs can be drawn from on this machine. */

/** A factor's levels here, and what the user should know of it. */
export interface Drawable<Level> {
  /** Empty: it cannot vary here. */
  readonly levels: readonly Level[];
  readonly warnings: readonly string[];
}
