/** The version of this tool; a test holds it equal to package.json's. */
export const TOOL_VERSION = '0.1.0';
