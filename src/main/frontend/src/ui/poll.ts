/**
 * Looks again every few seconds, but only while the page is seen; ever more rarely while nobody touches it.
 * Coming back to the page looks at once.
 */
export class Poll {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause: number;
  private running = false;

  constructor(
    private readonly look: () => Promise<unknown>,
    private readonly shortest = 5_000,
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
    this.plan();
  }

  stop(): void {
    this.running = false;
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.wake);
    document.removeEventListener('pointerdown', this.hurry);
    document.removeEventListener('keydown', this.hurry);
  }

  private readonly wake = (): void => {
    if (document.visibilityState === 'visible') {
      this.pause = this.shortest;
      void this.turn();
    }
  };

  private readonly hurry = (): void => {
    if (this.pause > this.shortest) {
      this.pause = this.shortest;
      this.plan();
    }
  };

  private plan(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.turn(), this.pause);
  }

  private async turn(): Promise<void> {
    clearTimeout(this.timer);
    if (document.visibilityState === 'visible') {
      this.pause = Math.min(this.pause * 1.5, this.longest);
      await this.look().catch(() => undefined); // the next look may succeed; what is shown stays
    }
    if (this.running) {
      this.plan();
    }
  }
}
