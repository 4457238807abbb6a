/** The form "Stel een vraag" of an entry's page: loaded when a visitor opens it. */
import { startAsking } from './ask-question.browser.ts';

startAsking();
