/** What the files in output-dir are called: the one place that says so. Pure. */

/**
 * Files that a session writes into output-dir; those of an earlier session there, and no others, are removed at the
 * start.
 */
export const OUTPUT_FILES = {
  events: 'events.ndjson',
  results: 'results.json',
  /** What shows that results.json is as a session of this user wrote it here. */
  seal: 'results.seal',
  summary: 'summary.md',
  page: 'report.html',
  junit: 'junit.xml',
  setupLog: 'setup.log',
  logs: 'logs',
  support: 'support',
} as const;
