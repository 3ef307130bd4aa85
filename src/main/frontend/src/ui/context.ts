/** Where this Jira begins on its server ("/jira", or nothing): Jira writes it into each page, and AUI reads it from there. */
export function contextPath(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="ajs-context-path"]')?.content ?? AJS.contextPath?.() ?? '';
}
