/** How long the browser may take to give a grown popup its room before it is held to what it has. */
const SETTLE_MS = 300;
/** Less than this would be no use: better the window scrolls. */
const SMALLEST = 400;

/**
 * Holds the popup to the height that the browser gives it. Browsers size a popup by its content, up to a limit and to
 * the edge of their own window; in a low window the content would be cut off, and the popup scroll as a whole, top bar
 * and all. Viewport units cannot say this: while the popup grows they follow the content that they are to limit.
 */
export function fitWindow(app: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = (): void => {
    if (document.documentElement.scrollHeight <= window.innerHeight + 1) return;
    app.style.maxHeight = `${Math.max(window.innerHeight, SMALLEST)}px`;
  };
  const fitLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(fit, SETTLE_MS);
  };
  new ResizeObserver(fitLater).observe(app);
  window.addEventListener('resize', fitLater);
}
