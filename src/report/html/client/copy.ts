/** Buttons that copy a text, and say that they did. */

const SAID_MS = 1500;

/** Makes the page's copy buttons work. */
export function startCopying(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button.copy') : null;
    if (button instanceof HTMLButtonElement) void copyFor(button);
  });
}

/** A button that copies this text. */
export function copyButton(label: string, text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.dataset.text = text;
  button.textContent = label;
  return button;
}

async function copyFor(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset.copies ?? '');
  const text = button.dataset.text ?? source?.textContent ?? '';
  const label = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = label;
  button.textContent = (await copied(text)) ? 'Copied' : selected(source);
  setTimeout(() => {
    button.textContent = label;
  }, SAID_MS);
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // refused, or a page that was opened over plain http
  }
}

/** The text is marked, so that one key copies it. */
function selected(source: HTMLElement | null): string {
  if (source !== null) getSelection()?.selectAllChildren(source);
  return source === null ? 'Not allowed' : 'Press Ctrl+C';
}
