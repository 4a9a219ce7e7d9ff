/** The names of the grid's rows in sight, in elements that are used again while it scrolls. */
import type { Geometry } from './geometry.ts';

/** What a row is called. */
export interface LabelText {
  readonly name: string;
  readonly place: string;
}

/** A row in sight; the first one given is that of the command as a whole. */
export interface Label {
  /** Its top in the visible part, in pixels. */
  readonly top: number;
  readonly text: LabelText;
}

/** Labels inside an element that is as large as the visible part. */
export class RowLabels {
  readonly #stage: HTMLElement;
  readonly #elements: HTMLElement[] = [];

  constructor(stage: HTMLElement) {
    this.#stage = stage;
  }

  /** Shows these and no other. */
  show(labels: readonly Label[], { cellTop, rowHeight, labelWidth, width }: Geometry): void {
    while (this.#elements.length < labels.length) this.#elements.push(this.#newElement());
    const above = labelWidth === 0;
    for (const [at, element] of this.#elements.entries()) {
      const label = labels[at];
      element.hidden = label === undefined;
      if (label === undefined) continue;
      element.style.width = `${above ? width : labelWidth}px`;
      element.style.height = `${above ? cellTop : rowHeight}px`;
      element.style.transform = `translateY(${label.top}px)`;
      setText(element.children[0], label.text.name);
      setText(element.children[1], label.text.place);
    }
  }

  #newElement(): HTMLElement {
    const element = document.createElement('div');
    element.className = this.#elements.length === 0 ? 'row-label head' : 'row-label';
    element.append(document.createElement('bdi'), document.createElement('bdi'));
    element.firstElementChild?.classList.add('test');
    element.lastElementChild?.classList.add('place');
    this.#stage.append(element);
    return element;
  }
}

function setText(element: Element | undefined, text: string): void {
  if (element !== undefined && element.textContent !== text) element.textContent = text;
}
