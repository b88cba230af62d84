/** One of the two questions of the quiz: the job as it is, or the job that will be needed. */
export type Perspective = 'today' | 'needed';

/** How far the taker is. */
export interface ProgressDetail {
  perspective: Perspective;
  /** Blocks answered or skipped. */
  answered: number;
  /** Blocks in all. */
  total: number;
}

/**
 * The taker has finished. Everything but the perspective is there only once the taker has agreed
 * to tell this page.
 */
export interface ResultDetail {
  perspective: Perspective;
  /** The wording of the result, such as `clearly-tvom`. */
  call?: string;
  /** All answers; `HOME#r=CODE` shows them. */
  code?: string;
  /** Whole per cent for each model. */
  shares?: Record<'im' | 'tvom' | 'eft' | 'bt', number>;
  /** The point on the map, from -100 to 100 each way. */
  position?: { x: number; y: number };
}

/** Why the quiz is not there, and what the author of the page can do. */
export interface ErrorDetail {
  reason: string;
  fix: string;
}

/** What happens in the quiz. All of these bubble and are composed. */
export interface CtoQuadrantEventMap {
  'cto-quadrant-ready': CustomEvent<Record<string, never>>;
  'cto-quadrant-progress': CustomEvent<ProgressDetail>;
  'cto-quadrant-result': CustomEvent<ResultDetail>;
  'cto-quadrant-error': CustomEvent<ErrorDetail>;
}

/** The attributes; all can be changed at any time. */
export interface CtoQuadrantAttributes {
  /** The language of the quiz, such as `nl`; English if there is none. */
  lang?: string;
  /** `auto`, the default, stands on the background under the element and follows it. */
  theme?: 'auto' | 'light' | 'dark';
  /** `card` draws a box with a thin line around the quiz, on a paper of its own. */
  frame?: 'card';
  /** `host` takes the fonts of the words and headings around the element. */
  font?: 'host';
  /** `dialog` leaves the link in the text and opens the quiz over the page. */
  display?: 'dialog';
  /** A CSS colour. Contrast is kept. */
  accent?: string;
  /** `lazy`, the default, loads the quiz shortly before it can be seen, `click` once it is asked for. */
  loading?: 'lazy' | 'click' | 'eager';
  /** The code of a result to show. */
  result?: string;
  perspective?: Perspective;
  /** What may follow the quiz, of `checklist time breadth scorecard`, or `none`; all if there is none. */
  sections?: string;
  /** Where the quiz is. Needed if embed.js is not loaded from there. */
  src?: string;
  /** Shows what a first-time reader sees, and keeps nothing. */
  preview?: boolean | '';
  /** Shows on the page why the quiz is not there. */
  debug?: boolean | '';
}

/** The element `<cto-quadrant>`. */
export class CtoQuadrant extends HTMLElement {
  /** Moves the focus into the quiz, or onto the link while there is no quiz. */
  focus(options?: FocusOptions): void;
  /** Begins the quiz again. */
  restart(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'cto-quadrant': CtoQuadrant;
  }
  interface GlobalEventHandlersEventMap extends CtoQuadrantEventMap {}
}
