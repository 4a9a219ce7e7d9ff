/** Folded parts: a link to one opens it, and on paper all are open. */

/** Makes links open what they lead to, and printing show everything. */
export function startFolding(): void {
  addEventListener('hashchange', openTarget);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (link !== null && link.getAttribute('href') === location.hash) openTarget();
  });
  openTarget();
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const part of closed) part.open = true;
  });
  addEventListener('afterprint', () => {
    for (const part of closed) part.open = false;
  });
}

function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  for (
    let part = target?.closest('details') ?? null;
    part !== null;
    part = part.parentElement?.closest('details') ?? null
  )
    part.open = true;
  target?.scrollIntoView();
}
