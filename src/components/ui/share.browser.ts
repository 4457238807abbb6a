/** Makes the ways to share of the page (`[data-share]`) work, once they are about to be used. Nothing is sent by us. */
import { newStatusRegion } from '../../browser/status-region.ts';
import { mailAddress } from '../../site/mail-address.ts';
import { copyText } from './clipboard.ts';

for (const share of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const { share: title = '' } = share.dataset;
  const address = () => share.dataset.shareAddress ?? location.href.replace(/#.*$/, '');
  const on = (hook: string, act: (element: HTMLElement) => void) => {
    const element = share.querySelector<HTMLElement>(`[data-share-${hook}]`);
    element?.addEventListener('click', () => act(element));
  };
  on('copy', () => {
    void copyText(address()).then((isCopied) =>
      announce(
        share,
        isCopied ? 'De link is gekopieerd.' : `Kopiëren lukt hier niet vanzelf. Kopieer zelf: ${address()}`,
      ),
    );
  });
  on('sheet', () => {
    // Who closes the sheet has not shared, and knows that.
    void navigator.share({ title, url: address() }).catch(() => undefined);
  });
  on('mail', (link) => {
    (link as HTMLAnchorElement).href = mailAddress('', { subject: title, text: `${title}\n${address()}` });
  });
}

function announce(share: HTMLElement, sentence: string): void {
  share.querySelector('[role=status]')?.remove();
  newStatusRegion(share, 'share__status').say(sentence);
}
