/** How long, in milliseconds, what stands above may still be coming. */
const SETTLING = 20_000;

/** Scrolls to the element, and again while the page grows above it, until the person moves. */
export function bringIntoView(element: HTMLElement): void {
  const watch = new ResizeObserver(() => element.scrollIntoView({ block: 'center' }));
  const stop = (): void => watch.disconnect();
  watch.observe(element.closest('.okr-page') ?? document.body); // the body itself may be as high as the window, whatever it holds
  for (const moved of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(moved, stop, { once: true, passive: true });
  }
  setTimeout(stop, SETTLING);
}
