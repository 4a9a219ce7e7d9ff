/** Where the bundle of the HTML report's script and style stands. */
export const ASSETS: string;
/** The text that it should have. */
export function assetsModule(): Promise<string>;
/** Writes it where it has changed. */
export function writeAssets(): Promise<void>;
