/** On the page about privacy: a button that switches reading without internet off, and on again. */
import { KEPT } from '../browser/storage.ts';

/** What the button switches. */
interface OfflineReading {
  isOff: () => boolean;
  start: () => Promise<void>;
  /** Rejects when storage is switched off. */
  stop: () => Promise<void>;
}

/** @param control Says what it will do when it is pressed. */
export function offerSwitch(control: HTMLButtonElement, { isOff, start, stop }: OfflineReading): void {
  const status = document.querySelector('[data-offline-status]');
  const show = () => {
    control.textContent = isOff() ? 'Zet lezen zonder internet aan' : 'Zet lezen zonder internet uit';
  };
  const say = (sentence: string) => {
    if (status) status.textContent = sentence;
  };
  const change = async () => {
    try {
      if (isOff()) {
        localStorage.removeItem(KEPT.offline);
        await start();
      } else {
        await stop();
      }
      show();
      say(
        isOff()
          ? 'Het staat uit. Wat er bewaard was, is gewist.'
          : 'Het staat aan. Wat je bekijkt, kun je ook zonder internet lezen.',
      );
    } catch {
      say('Dat lukt niet: de opslag van je browser staat uit.');
    }
  };
  show();
  control.hidden = false;
  control.addEventListener('click', () => void change());
}
