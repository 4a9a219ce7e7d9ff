/** The folders whose files are carried as they are. */
export function assetFolders(): string[];
/** The modules of texts, path -> text that it should have. */
export function textModules(): Map<string, string>;
/** All of them, with the page's. */
export function assetModules(): Promise<Map<string, string>>;
/** Writes those that have changed. */
export function writeAssets(): Promise<void>;
