// Reading and writing of text bundles.

/** The same text with everything outside ASCII as \uXXXX. */
export function escapeProperties(text) {
  return text.replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Key to text of a bundle written in UTF-8, one entry a line. */
export function parseProperties(text) {
  const entries = new Map();
  for (const line of text.split(/\r?\n/)) {
    const found = /^\s*([\w.-]+)\s*=\s?(.*)$/.exec(line);
    if (found) {
      entries.set(found[1], found[2]);
    }
  }
  return entries;
}
