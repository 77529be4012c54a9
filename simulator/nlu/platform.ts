/**
 * What the platform itself brings: the well-known phrases of the built-in intents, which a model does not have to list.
 * This is knowledge about Alexa, not about this skill; a phrase counts only where the model declares the intent.
 */
export const BUILT_IN_PHRASES: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.YesIntent': ['yes', 'yeah', 'yep', 'yes please', 'sure', 'okay', 'ok', 'of course', 'please do'],
  'AMAZON.NoIntent': ['no', 'nope', 'no thanks', 'no thank you', 'not now', 'no way'],
  'AMAZON.StopIntent': [
    'stop',
    'stop it',
    'off',
    'shut up',
    'quit',
    'exit',
    'goodbye',
    'bye',
    "that's all",
    "i'm done",
  ],
  'AMAZON.CancelIntent': ['cancel', 'cancel it', 'never mind', 'forget it'],
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me', 'what can you do', 'what can i say', 'how do i use this'],
  'AMAZON.RepeatIntent': ['repeat', 'repeat that', 'say that again', 'say it again', 'again please', 'what was that'],
  'AMAZON.NextIntent': ['next', 'next one', 'skip', 'skip forward', 'go forward'],
  'AMAZON.PreviousIntent': ['previous', 'go back', 'back up', 'the previous one', 'skip back'],
  'AMAZON.StartOverIntent': ['start over', 'restart', 'start again', 'from the beginning', 'begin again'],
  'AMAZON.NavigateHomeIntent': ['go home', 'home', 'home screen', 'go to the home screen'],
};

export const FALLBACK = 'AMAZON.FallbackIntent';

/** The slot type of whole sentences: a device fills it with whatever comes near no sample of another intent. */
export const SENTENCE_TYPE = 'SENTENCE';

/** The slot type whose values are warning signs: the one place where missing it costs more than a false alarm. */
export const WARNING_SIGN_TYPE = 'WARNING_SIGN';
