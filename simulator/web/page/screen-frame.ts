import { draw } from '../viewhost/draw';

declare global {
  interface Window {
    /** Draws on this frame as a device would; the page around calls it. */
    drawScreen?: (...drawing: DrawArguments) => ReturnType<typeof draw>;
  }
}

type DrawArguments = Parameters<typeof draw> extends [HTMLElement, ...infer Rest] ? Rest : never;

window.drawScreen = (...drawing) => {
  const view = document.getElementById('view');
  if (!view) throw new Error('The frame has no place to draw.');
  return draw(view, ...drawing);
};
