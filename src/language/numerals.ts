/** The numbers from 0 to 20 as they are written out in Dutch, each at its own place. */
export const NUMERALS =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );
