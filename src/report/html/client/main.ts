/**
 * The script of report.html: what the page does beyond showing text. It takes its data from the page and makes no
 * markup of it.
 */
import { startCopying } from './copy.ts';
import { startFolding } from './folding.ts';
import { startGrid } from './grid.ts';
import { startTables } from './tables.ts';

startCopying();
startTables();
startFolding();
startGrid();
