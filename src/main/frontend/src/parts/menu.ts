import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define, freshId, LightElement } from '../ui/element.js';

/** One thing a menu offers. */
export interface MenuItem {
  label: string;
  act: () => void;
  /** Begins a new group. */
  apart?: boolean;
}

/** The "…" of a row: a button with a menu, in AUI's looks and with its keys. */
@define('okr-menu')
export class OkrMenu extends LightElement {
  @property({ attribute: false }) items: MenuItem[] = [];
  /** What it is the menu of, for those who do not see it. */
  @property() label = '';
  @state() private open = false;
  private readonly menuId = freshId();

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.closeOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.closeOutside);
  }

  private readonly closeOutside = (event: Event): void => {
    if (this.open && !event.composedPath().includes(this)) {
      this.open = false;
    }
  };

  private async toggle(): Promise<void> {
    this.open = !this.open;
    await this.updateComplete;
    this.entries()[0]?.focus();
  }

  private entries(): HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>('[role=menuitem]'));
  }

  private close(): void {
    this.open = false;
    this.querySelector<HTMLElement>('button')?.focus();
  }

  private choose(item: MenuItem): void {
    this.close();
    item.act();
  }

  private keys(event: KeyboardEvent): void {
    const entries = this.entries();
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + entries.length, Home: 0, End: entries.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      entries[to % entries.length]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      this.close();
    }
  }

  protected override render(): unknown {
    return html`<button type="button" class="aui-button aui-button-subtle aui-button-compact okr-more" aria-haspopup="menu" aria-expanded=${this.open}
        aria-controls=${this.open ? this.menuId : nothing} aria-label=${this.label} @click=${this.toggle}><span class="okr-dots" aria-hidden="true"></span></button>
      ${this.open ? this.list() : nothing}`;
  }

  private list(): unknown {
    return html`<div class="okr-menu" id=${this.menuId} role="menu" aria-label=${this.label} @keydown=${this.keys}>
      ${this.items.map(
        (item) => html`${item.apart ? html`<hr role="separator" />` : nothing}
          <button type="button" role="menuitem" tabindex="-1" @click=${() => this.choose(item)}>${item.label}</button>`,
      )}
    </div>`;
  }
}
