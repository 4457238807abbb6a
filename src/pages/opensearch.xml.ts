/** With which a browser can search here from its address bar. See https://github.com/dewitt/opensearch */
import type { APIRoute } from 'astro';
import { xmlDocument, xmlElement } from '../publishing/xml.ts';
import { link } from '../site/addresses.ts';
import { SITE } from '../site/site.ts';

export const GET: APIRoute = ({ site }) => {
  const toUrl = (path: string) => new URL(path, site).href;
  return new Response(
    xmlDocument(
      xmlElement('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
        xmlElement('ShortName', {}, SITE.name),
        xmlElement('Description', {}, 'Zoek in interventies voor gelijke kansen in het onderwijs'),
        xmlElement('Language', {}, 'nl'),
        xmlElement('InputEncoding', {}, 'UTF-8'),
        xmlElement('Image', { type: 'image/svg+xml' }, toUrl(link.icon())),
        // The braces stand for what is searched: an address would have them escaped.
        xmlElement('Url', { type: 'text/html', template: `${toUrl(link.interventions())}?q={searchTerms}` }),
      ]),
    ),
  );
};
