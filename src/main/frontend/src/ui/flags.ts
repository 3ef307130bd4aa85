type Kind = 'success' | 'info' | 'warning' | 'error';

/** Says something in Jira's corner for messages; with `undo` it also offers the way back. */
export function flag(kind: Kind, text: string, undo?: () => void): void {
  if (AJS.flag === undefined) {
    return;
  }
  const shown = AJS.flag({ type: kind, body: '<span class="okr-flag"></span>', close: kind === 'error' ? 'manual' : 'auto' });
  const body = shown.querySelector('.okr-flag');
  body?.append(text);
  if (undo !== undefined) {
    body?.append(' ', undoButton(() => {
      shown.close();
      undo();
    }));
  }
}

function undoButton(act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'aui-button aui-button-link';
  button.textContent = AJS.I18n.getText('okr.action.undo');
  button.addEventListener('click', act);
  return button;
}
