import { LitElement } from 'lit';

/** A component that draws into the page itself, so that Jira's own styles (AUI) hold for it. */
export abstract class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Tells those above what happened. */
  protected emit<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(type, { detail, bubbles: true, composed: true }));
  }

  /** Puts the cursor into the first field that `selector` finds, once it is drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** Names a component; two scripts of ours on one page may carry the same one. */
export function define(name: string) {
  return (component: CustomElementConstructor): void => {
    if (customElements.get(name) === undefined) {
      customElements.define(name, component);
    }
  };
}

/** Several scripts of ours on one page count for themselves. */
const script = Math.random().toString(36).slice(2, 8);
let last = 0;

/** An id that no other element of the page has. */
export function freshId(): string {
  last += 1;
  return `okr-id-${script}-${last}`;
}
