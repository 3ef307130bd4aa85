/** What Jira's pages give to scripts (AUI); only what is used. */
declare const AJS: {
  contextPath?(): string;
  /** Replaced by the text itself when Jira serves the script (`jsI18n`), so the key must be a literal. */
  I18n: { getText(key: string, ...values: (string | number)[]): string };
  flag?(options: { type: 'success' | 'info' | 'warning' | 'error'; title?: string; body?: string; close?: 'manual' | 'auto' | 'never' }): HTMLElement & {
    close(): void;
  };
  Meta?: { get(name: string): string | undefined };
};
