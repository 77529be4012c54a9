import type { interfaces } from 'ask-sdk-model';
import type { Screen } from '../guide/types';
import { screenData } from './apl/data';
import { documentFor } from './apl/documents';

type RenderDocumentDirective = interfaces.alexa.presentation.apl.RenderDocumentDirective;

/** A screen as a device with APL draws it; a countdown starts `startsAfter` seconds later. */
export function renderDirective(screen: Screen, startsAfter = 0): RenderDocumentDirective {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: screen.kind,
    document: documentFor(screen),
    datasources: { screen: screenData(screen, startsAfter) },
  };
}
