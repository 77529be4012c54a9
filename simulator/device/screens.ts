import type { Context } from 'ask-sdk-model';

interface Profile {
  readonly name: string;
  readonly mode: 'HUB' | 'TV';
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly width: number;
  readonly height: number;
  readonly dpi: 160 | 320;
}

/** Echo devices with a screen, by the size that their viewport reports. */
export const SCREENS = {
  round: { name: 'Echo Spot (round hub)', mode: 'HUB', shape: 'ROUND', width: 480, height: 480, dpi: 160 },
  small: { name: 'Echo Show 5 (small hub)', mode: 'HUB', shape: 'RECTANGLE', width: 960, height: 480, dpi: 160 },
  medium: { name: 'Echo Show 8 (medium hub)', mode: 'HUB', shape: 'RECTANGLE', width: 1024, height: 600, dpi: 160 },
  large: { name: 'Echo Show 10 (large hub)', mode: 'HUB', shape: 'RECTANGLE', width: 1280, height: 800, dpi: 160 },
  xlarge: {
    name: 'Echo Show 15 (extra-large hub)',
    mode: 'HUB',
    shape: 'RECTANGLE',
    width: 1920,
    height: 1080,
    dpi: 160,
  },
  tv: { name: 'Fire TV', mode: 'TV', shape: 'RECTANGLE', width: 1920, height: 1080, dpi: 320 },
} as const satisfies Record<string, Profile>;

export type ScreenId = keyof typeof SCREENS;
export const SCREEN_IDS = Object.keys(SCREENS) as ScreenId[];

/** What a device with this screen says about it in every request. */
export function viewport(id: ScreenId): Pick<Context, 'Viewport' | 'Viewports'> {
  const { mode, shape, width, height, dpi }: Profile = SCREENS[id];
  const video = { codecs: ['H_264_42' as const, 'H_264_41' as const] };
  return {
    Viewport: {
      experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
      mode,
      shape,
      pixelWidth: width,
      pixelHeight: height,
      dpi,
      currentPixelWidth: width,
      currentPixelHeight: height,
      touch: mode === 'TV' ? [] : ['SINGLE'],
      keyboard: mode === 'TV' ? ['DIRECTION'] : [],
      video,
    },
    Viewports: [
      {
        type: 'APL',
        id: 'main',
        shape,
        dpi,
        presentationType: 'STANDARD',
        canRotate: false,
        configuration: { current: { mode, video, size: { type: 'DISCRETE', pixelWidth: width, pixelHeight: height } } },
      },
    ],
  };
}
