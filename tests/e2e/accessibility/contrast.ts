/** How well a visitor can tell colours apart. */
import type { Page } from 'playwright-core';

/**
 * The elements of which a colour stands out too little from the ground they are on, with the contrast.
 *
 * @param selector Which elements: those that can be seen. There has to be one.
 * @param property The colour that has to stand out: `stroke`, `border-top-color`.
 * @param least The least contrast: 3 for what is not text (WCAG 1.4.11), 4.5 for text (1.4.3).
 * @param part What stands on the element, if it is not the element itself: `::before`.
 */
export async function faint(
  page: Page,
  selector: string,
  property: string,
  least: number,
  part?: '::before',
): Promise<string[]> {
  const painted = await page.evaluate(
    ([selectorInPage, propertyInPage, partInPage]) =>
      window.probe
        .visibleElements()
        .filter((element) => element.matches(selectorInPage))
        .map((element) => ({
          name: window.probe.nameOf(element),
          color: getComputedStyle(element, partInPage).getPropertyValue(propertyInPage),
          ground: window.probe.groundOf(partInPage ? element : (element.parentElement ?? element)),
        })),
    [selector, property, part] as const,
  );
  if (painted.length === 0) return [`there is no ${selector} to be seen`];
  return painted.flatMap(({ name, color, ground }) => {
    const ratio = contrast(color, ground);
    return ratio < least ? [`${property} of ${name}: ${ratio.toFixed(1)} (${color} on ${ground})`] : [];
  });
}

/**
 * The contrast of a colour with the ground it stands on, from 1 to 21 (WCAG 2.2, contrast ratio). Both are written as
 * browsers compute them: `rgb(34, 32, 27)`, `rgba(0, 0, 0, 0.8)`.
 */
export function contrast(color: string, ground: string): number {
  const [red, green, blue, alpha] = channelsOf(color);
  const [groundRed, groundGreen, groundBlue] = channelsOf(ground);
  const blend = (above: number, below: number) => alpha * above + (1 - alpha) * below;
  const [darker = 0, lighter = 0] = [
    luminanceOf(groundRed, groundGreen, groundBlue),
    luminanceOf(blend(red, groundRed), blend(green, groundGreen), blend(blue, groundBlue)),
  ].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of a colour, from 0 (black) to 1 (white). */
export function luminance(color: string): number {
  const [red, green, blue] = channelsOf(color);
  return luminanceOf(red, green, blue);
}

function luminanceOf(...channels: [number, number, number]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green, blue and opacity, each from 0 to 1. */
function channelsOf(color: string): [number, number, number, number] {
  const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color);
  if (!match) throw new Error(`${color} is no colour of the form rgb(1, 2, 3)`);
  const [, red, green, blue, alpha = 1] = match;
  return [Number(red) / 255, Number(green) / 255, Number(blue) / 255, Number(alpha)];
}
