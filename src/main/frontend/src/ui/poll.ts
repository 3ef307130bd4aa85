/** How long after the last touch the page is still looked at closely. */
const ATTENTIVE = 10 * 60_000;
/** How soon to look when something on the page tells that figures are about to move. */
const SOON = 1_000;

/**
 * Looks again every few seconds, so that a moved figure is seen within five, but only while the page is seen; ever more rarely once nobody has touched it
 * for long. Coming back to the page looks at once.
 */
export class Poll {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause: number;
  private touched = Date.now();
  private running = false;

  constructor(
    private readonly look: () => Promise<unknown>,
    private readonly shortest = 3_000,
    private readonly longest = 60_000,
  ) {
    this.pause = shortest;
  }

  start(): void {
    if (this.running) {
      return;
    }
    this.running = true;
    document.addEventListener('visibilitychange', this.wake);
    document.addEventListener('pointerdown', this.hurry);
    document.addEventListener('keydown', this.hurry);
    this.plan(SOON);
  }

  stop(): void {
    this.running = false;
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.wake);
    document.removeEventListener('pointerdown', this.hurry);
    document.removeEventListener('keydown', this.hurry);
  }

  /** Something has just changed: the figures follow in a moment. */
  soon(): void {
    if (this.running) {
      this.touched = Date.now();
      this.pause = this.shortest;
      this.plan(SOON);
    }
  }

  private readonly wake = (): void => {
    if (document.visibilityState === 'visible') {
      this.touched = Date.now();
      this.pause = this.shortest;
      void this.turn();
    }
  };

  private readonly hurry = (): void => {
    this.touched = Date.now();
    if (this.pause > this.shortest) {
      this.pause = this.shortest;
      this.plan(this.pause);
    }
  };

  private plan(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.turn(), pause);
  }

  private async turn(): Promise<void> {
    clearTimeout(this.timer);
    if (document.visibilityState === 'visible') {
      this.pause = Date.now() - this.touched < ATTENTIVE ? this.shortest : Math.min(this.pause * 1.5, this.longest);
      await this.look().catch(() => undefined); // the next look may succeed; what is shown stays
    }
    if (this.running) {
      this.plan(this.pause);
    }
  }
}
