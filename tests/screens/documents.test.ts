import { StaticAplTemplateValidator } from 'apl-suggester';
import { renderDirective } from '../../lambda/alexa/screen';
import { colorIn, components, type Document, styled } from './document';
import { FIXTURES } from './fixtures';
import { expressions, type Node, paths, valueAt } from './walk';

/** What APL 1.4 knows of what these documents may use. */
const COMPONENTS = ['Container', 'Frame', 'ScrollView', 'Sequence', 'Text', 'TouchWrapper', 'VectorGraphic'];
const COMMANDS = ['SendEvent'];

const CASES = Object.entries(FIXTURES).map(([name, screen]) => ({
  name,
  kind: screen.kind,
  directive: renderDirective(screen, 8),
}));

/** Every text in a component of its own, its children left out. */
function ownTexts(node: Node): readonly string[] {
  const { item, items, firstItem, lastItem, bind, ...own } = node;
  return JSON.stringify([own, bind]).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
}

function luminance(color: string): number {
  const [r, g, b] = (color.match(/[0-9A-Fa-f]{2}/g) ?? []).map((part) => {
    const channel = Number.parseInt(part, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(CASES)('the document of $name', ({ kind, directive }) => {
  const document = directive.document as unknown as Document;
  const visits = components(directive);
  const texts = visits.filter(({ node }) => node.type === 'Text');

  it('passes apl-suggester', async () => {
    const noise = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await new StaticAplTemplateValidator().validate(document)).toEqual([]);
    noise.mockRestore();
  });

  it('declares the version that every device has', () => {
    expect(document.version).toBe('1.4');
  });

  it('uses only components and commands that this version knows', () => {
    const known = [...COMPONENTS, ...Object.keys(document.layouts)];
    expect(visits.map(({ node }) => node.type).filter((type) => !known.includes(String(type)))).toEqual([]);
    const commands = visits.flatMap(({ node }) => (node.onPress as readonly Node[] | undefined) ?? []);
    expect(commands.map((command) => command.type).filter((type) => !COMMANDS.includes(String(type)))).toEqual([]);
  });

  it('names nothing that is not in its data', () => {
    const missing = visits.flatMap(({ node, scope }) =>
      ownTexts(node)
        .flatMap(expressions)
        .flatMap(paths)
        .filter((path) => !['true', 'false', 'auto'].includes(path) && valueAt(path, scope) === undefined),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it('uses every data field that it is given', () => {
    const whole = JSON.stringify(document);
    const fields = Object.keys((directive.datasources as { screen: Node }).screen);
    expect(fields.filter((field) => !whole.includes(`payload.screen.${field}`))).toEqual([]);
  });

  it('has a text equivalent for whatever can be touched or is a picture, and for every text with markup', () => {
    const mute = visits.filter(({ node, scope, labelled }) => {
      if (node.type === 'TouchWrapper' || node.type === 'VectorGraphic') return !node.accessibilityLabel;
      const shown = node.type === 'Text' ? expressions(String(node.text)).flatMap(paths) : [];
      const marked = shown.some((path) => String(valueAt(path, scope)).includes('<'));
      return marked && !labelled && !node.accessibilityLabel;
    });
    expect(mute.map(({ node }) => node)).toEqual([]);
  });

  it(`has texts that stand out from what is behind them (${kind === 'warning' ? 7 : 4.5})`, () => {
    const color = colorIn(document);
    const faint = texts.filter(({ node, behind }) => {
      const ink = color(styled(document, node, 'color'));
      return !(contrast(ink, behind) >= (kind === 'warning' ? 7 : 4.5));
    });
    expect(texts.length).toBeGreaterThan(0);
    expect(faint.map(({ node }) => node)).toEqual([]);
  });

  it('asks for nothing from outside', () => {
    expect(JSON.stringify(document)).not.toMatch(/https?:|doc:|src"|"import":\[\{/);
  });
});
