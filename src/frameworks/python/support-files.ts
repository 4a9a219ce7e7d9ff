/**
 * What stands on the PYTHONPATH of a run: name -> text. The same files serve pytest and unittest; sitecustomize.py
 * begins it.
 */
import { ASSETS } from './assets.ts';

export const PYTHON_SUPPORT_FILES: Readonly<Record<string, string>> = ASSETS;
