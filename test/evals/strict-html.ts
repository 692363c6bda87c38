/** An element as it stands in a page, or the text between two. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function asText(text: string): string {
  if (text.includes('>')) throw new Error(`a ">" that is not escaped: ${text.slice(0, 80)}`);
  return text.replace(/&[^;\s]{0,8};?/g, (entity) => {
    const sign = ENTITIES[entity];
    if (sign === undefined) throw new Error(`"${entity}" is no entity that the page uses`);
    return sign;
  });
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const rest = source.replace(/\s+([a-z][a-z0-9-]*)="([^"<]*)"/gi, (_, name: string, value: string) => {
    if (attributes.has(name)) throw new Error(`"${name}" twice`);
    attributes.set(name, asText(value));
    return '';
  });
  if (rest.trim() !== '') throw new Error(`attributes that are not name="value": ${rest}`);
  return attributes;
}

/**
 * Reads a page that is stricter than HTML has to be: every element is closed where it was opened, every attribute is in
 * double quotes, and every sign that could be markup is escaped. What a browser would have to guess throws.
 */
export function parseStrictHtml(page: string): Element {
  const [, body] = /^<!doctype html>\s*([\s\S]*)$/.exec(page) ?? [];
  if (body === undefined) throw new Error('no doctype');
  const root: Element = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  const top = () => open.at(-1) as Element;
  for (const [at, part] of body.split(/<([^<>]*)>/).entries()) {
    if (at % 2 === 0) {
      // What is in a style is no markup, and is read as it is.
      if (part !== '') top().children.push(top().name === 'style' ? part : asText(part));
      continue;
    }
    if (part.startsWith('/')) {
      if (open.pop()?.name !== part.slice(1)) throw new Error(`</${part.slice(1)}> closes another element`);
      continue;
    }
    const [, name, attributes, closed] = /^([a-z][a-z0-9]*)((?:\s[\s\S]*?)?)(\/?)$/i.exec(part) ?? [];
    if (name === undefined) throw new Error(`<${part}> is no element`);
    const element: Element = { name, attributes: attributesOf(attributes ?? ''), children: [] };
    top().children.push(element);
    if (closed !== '/') open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${top().name}> is never closed`);
  return root;
}

/** Every element below, in the order of the page. */
export function elementsOf(element: Element): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...elementsOf(child)],
  );
}

export const withClass = (all: readonly Element[], name: string): Element[] =>
  all.filter(({ attributes }) => attributes.get('class')?.split(' ').includes(name));

/** The text of an element, without that of elements that `skip` names. */
export function textOf(element: Element, skip: (one: Element) => boolean = () => false): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return skip(child) ? '' : textOf(child, skip);
    })
    .join('');
}
