import type { Phrases } from './decap.ts';

/** What Decap's own Dutch lacks or says otherwise than the rest of the site: "je", and words that editors know. */
const PHRASES: Phrases = {
  auth: {
    login: 'Open het formulier',
    loggingIn: 'Bezig met openen…',
    loginWithForgejo: 'Inloggen met Forgejo',
  },
  app: { header: { content: 'Overzicht', workflow: 'Voorstellen', quickAdd: 'Nieuw' } },
  collection: {
    sidebar: { collections: 'Soorten', searchAll: 'Zoeken' },
    collectionTop: {
      newButton: 'Nieuw: %{collectionLabel}',
      viewAsList: 'Toon als lijst',
      viewAsGrid: 'Toon als kaarten',
    },
    entries: { unpublishedHeader: 'Nog niet gepubliceerd' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'Veld %{widgetLabel}' } },
    editorControlPane: {
      i18n: {
        copyFromLocale: 'Neem over uit een andere taal',
        copyFromLocaleConfirm: 'Wil je overnemen wat er in het %{locale} staat? Wat hier nu staat, gaat weg.',
      },
      widget: {
        invalidPath: "'%{path}' kan geen pad zijn",
        pathExists: "Het pad '%{path}' bestaat al",
        required: 'Vul dit veld in: %{fieldLabel}.',
        min: '%{fieldLabel} moet minstens %{minValue} zijn.',
        max: '%{fieldLabel} mag hoogstens %{maxValue} zijn.',
        rangeMin: 'Voeg er minstens %{minCount} toe: %{fieldLabel}.',
        rangeMax: 'Laat er hoogstens %{maxCount} staan: %{fieldLabel}.',
        rangeCount: 'Noem er %{minCount} tot %{maxCount}: %{fieldLabel}.',
      },
    },
    editor: {
      onUpdatingWithUnsavedChanges: 'Sla je wijzigingen eerst op. Daarna kun je de status veranderen.',
      onPublishingNotReady: 'Zet de status op "Klaar" voordat je publiceert.',
      onPublishingWithUnsavedChanges: 'Sla je wijzigingen eerst op. Daarna kun je publiceren.',
      onPublishing: 'Weet je zeker dat je dit wilt publiceren?',
      onUnpublishing: 'Weet je zeker dat je de publicatie ongedaan wilt maken?',
      onDeleteWithUnsavedChanges: 'Weet je zeker dat je dit bestand en je wijzigingen wilt verwijderen?',
      onDeletePublishedEntry:
        'Weet je zeker dat je dit bestand wilt verwijderen? Het adres van de pagina leidt dan nergens meer heen. Vraag een beheerder om in content/doorverwijzingen.yaml te zetten waarom het weg is, of waar het heen ging.',
      onDeleteUnpublishedChangesWithUnsavedChanges:
        'Weet je zeker dat je dit voorstel en je wijzigingen wilt verwijderen?',
      onDeleteUnpublishedChanges: 'Weet je zeker dat je dit voorstel wilt verwijderen?',
      confirmLoadBackup: 'Je browser heeft nog een versie die je niet had opgeslagen. Wil je daarmee verder?',
    },
    editorInterface: { toggleNotes: 'Toon of verberg opmerkingen' },
    editorNotesPane: {
      title: 'Opmerkingen',
      emptyState: 'Er zijn nog geen opmerkingen. Schrijf hieronder de eerste.',
      addNote: 'Voeg opmerking toe',
      addPlaceholder: 'Schrijf een opmerking…',
      editPlaceholder: 'Verander je opmerking…',
      save: 'Opslaan',
      cancel: 'Annuleren',
      edit: 'Wijzigen',
      delete: 'Verwijderen',
      resolve: 'Afgehandeld',
      unresolve: 'Toch niet afgehandeld',
      confirmDelete: 'Weet je zeker dat je deze opmerking wilt verwijderen?',
      shortcut: 'Sneller: voeg toe met Ctrl en Enter',
    },
    editorToolbar: {
      statusInfoTooltipDraft:
        'Dit is een concept. Ben je klaar? Zet de status op "Wordt beoordeeld", dan kijkt iemand anders ernaar.',
      statusInfoTooltipInReview:
        'Dit wordt beoordeeld. Je hoeft niets te doen, maar je kunt nog wel iets veranderen.',
      duplicate: 'Kopie maken',
      deleteEntry: 'Verwijderen',
      deletePublishedEntry: 'Verwijderen',
      deployButtonLabel: 'Bekijk de pagina',
    },
    editorWidgets: {
      markdown: {
        headings: 'Koppen',
        richText: 'Opgemaakt',
        quote: 'Citaat',
        bulletedList: 'Lijst met punten',
        strikethrough: 'Doorgestreept',
        toggleMode: { rich: 'Werk met opmaak', markdown: 'Werk met Markdown' },
      },
      image: {
        chooseMultiple: 'Kies afbeeldingen',
        addMore: 'Voeg afbeeldingen toe',
        removeAll: 'Haal alle afbeeldingen weg',
      },
      file: {
        chooseMultiple: 'Kies bestanden',
        addMore: 'Voeg bestanden toe',
        removeAll: 'Haal alle bestanden weg',
      },
      datetime: { setToNow: 'Zet %{fieldLabel} op nu' },
      list: { addType: 'Voeg toe: %{item}' },
      object: { expand: 'Klap uit', collapse: 'Klap in' },
      headingOptions: { headingTwo: 'Kop', headingThree: 'Tussenkop' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Sluiten' } },
  ui: {
    settingsDropdown: { account: 'Account' },
    toast: {
      noteAdded: 'Opmerking toegevoegd',
      onFailToAddNote: 'Opmerking niet toegevoegd. %{details}',
      noteUpdated: 'Opmerking gewijzigd',
      onFailToUpdateNote: 'Opmerking niet gewijzigd. %{details}',
      noteDeleted: 'Opmerking verwijderd',
      onFailToDeleteNote: 'Opmerking niet verwijderd. %{details}',
      noteResolved: 'Opmerking afgehandeld',
      noteReopened: 'Opmerking weer open',
      onFailToToggleNote: 'Niet gelukt. %{details}',
      onFailToLoadEntries: 'Niet geopend. %{details}',
      onFailToPersist: 'Niet opgeslagen. %{details}',
      onFailToDelete: 'Niet verwijderd. %{details}',
      missingRequiredField: 'Niet opgeslagen: er klopt nog iets niet. Kijk bij de rode velden.',
      entrySaved: 'Opgeslagen',
      entryPublished: 'Opgeslagen',
      onLoggedOut: 'Je bent uitgelogd. Bewaar je tekst en log opnieuw in.',
    },
  },
};

/** Where nothing is proposed first, to publish is to save. */
const SAVING: Phrases = {
  editor: {
    editorToolbar: {
      publish: 'Opslaan',
      publishing: 'Bezig met opslaan…',
      published: 'Opgeslagen',
      publishNow: 'Nu opslaan',
      publishAndCreateNew: 'Opslaan en een nieuwe beginnen',
      publishAndDuplicate: 'Opslaan en een kopie maken',
    },
  },
};

/** @param hasWorkflow Whether a change is proposed before it is published. */
export function phrasesFor(hasWorkflow: boolean): Phrases {
  return hasWorkflow ? PHRASES : withPhrases(PHRASES, SAVING);
}

/** Phrases with others in their place, at every depth. */
export function withPhrases(phrases: Phrases, own: Phrases): Phrases {
  const replaced = Object.entries(own).map(([name, phrase]) => {
    const present = phrases[name];
    return [
      name,
      typeof phrase === 'string' || typeof present !== 'object' ? phrase : withPhrases(present, phrase),
    ] as const;
  });
  return { ...phrases, ...Object.fromEntries(replaced) };
}
