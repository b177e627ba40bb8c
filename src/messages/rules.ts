/** Titles of the rules in lists, headings and reports, by code. */
export const ruleTitles: Readonly<Record<string, string>> = {};
