/**
 * The dataset as it stands in a JSON file: dates are EDTF text, lists may be left out. Checks that need one value
 * alone are here; what needs two places of the file is in check-links.ts. The message of each check is a ProblemCode.
 */
import * as v from 'valibot';
import { dateFault, singleDateFault } from './date-faults.ts';
import type { ProblemCode } from './problem.ts';
import { isWebAddress, MOST_CHARACTERS, textFaults } from './text-faults.ts';

export const MOST_EVENTS = 2000;

const code = <C extends ProblemCode>(problemCode: C): C => problemCode;
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

const text = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed) for (const message of textFaults(dataset.value)) addIssue({ message });
  }),
  v.metadata({ minLength: 1, maxLength: MOST_CHARACTERS }),
);

const id = v.pipe(
  v.string(),
  v.maxLength(80, code('bad-id')),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, code('bad-id')),
  v.description('Small Latin letters, digits and single hyphens: palmyra-ambush. Other facts and addresses refer to it.'),
);

const localized = v.pipe(
  v.strictObject({ ar: text, en: text }),
  v.description('The same text in Arabic and in English, in our own words.'),
);

const edtf = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? dateFault(dataset.value) : undefined;
    if (message) addIssue({ message });
  }),
  v.description(
    'EDTF (ISO 8601-2), never more exact than the source: 2025-12-13, 2017-05, 2014~ (about), 2025? (unsure), ' +
      '2015-05/2017 (from, to), 2024-12-08/.. (goes on), ../2024-12-08 (start unknown).',
  ),
  v.metadata({ pattern: String.raw`^[\d~?%./,\[\] -]+$` }),
);

const singleDate = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? singleDateFault(dataset.value) : undefined;
    if (message) addIssue({ message });
  }),
  v.description('One EDTF date, not an interval: 2025-12-27, 2017-10.'),
  v.metadata({ pattern: String.raw`^\d{4}(?:-\d{2}){0,2}[~?%]?$` }),
);

const count = v.pipe(v.number(), v.check(isCount, code('bad-number')), v.metadata({ type: 'integer', minimum: 0 }));

const degrees = (most: number) =>
  v.pipe(
    v.number(),
    v.check((value) => Math.abs(value) <= most, code('number-out-of-range')),
    v.metadata({ minimum: -most, maximum: most }),
  );

const list = <S extends v.GenericSchema>(item: S, most = MOST_EVENTS) =>
  v.pipe(v.array(item), v.maxLength(most, code('list-too-long')));

const filledList = <S extends v.GenericSchema>(item: S, most = MOST_EVENTS) =>
  v.pipe(v.array(item), v.minLength(1, code('empty-list')), v.maxLength(most, code('list-too-long')));

const quantity = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('exact'), value: count }),
    v.strictObject({ kind: v.literal('at-least'), value: count }),
    v.strictObject({ kind: v.literal('approximate'), value: count }),
    v.pipe(
      v.strictObject({ kind: v.literal('range'), low: count, high: count }),
      v.check(({ low, high }) => low <= high, code('reversed-range')),
    ),
    v.strictObject({ kind: v.literal('words'), words: localized }),
  ]),
  v.description('What the source says of an amount. A bound, a range or words are never rounded to a bare number.'),
);

const note = (purpose: string) => v.exactOptional(v.pipe(localized, v.description(purpose)));

const locators = v.pipe(
  list(text),
  v.description('Where in the source. For the article: its paragraphs, P1, P2 and so on.'),
);

const arabicForms = v.strictObject({
  zero: v.exactOptional(text),
  one: text,
  two: text,
  few: text,
  many: text,
  other: text,
});

const englishForms = v.strictObject({ one: text, other: text });

const countedNoun = v.pipe(
  v.strictObject({ ar: arabicForms, en: englishForms }),
  v.description('The counted noun in its plural forms (CLDR). Arabic one and two carry the number in the word.'),
);

const account = v.pipe(
  v.strictObject({
    source: id,
    also: v.exactOptional(v.pipe(list(id), v.description('Further sources that carry the same account.'))),
    speaker: note('Who speaks in that source, where it is not the source itself.'),
    locators: v.exactOptional(locators),
    when: v.exactOptional(v.pipe(edtf, v.description('When the fact was, by this account; of another scope: when that other thing was.'))),
    said: v.exactOptional(
      v.pipe(edtf, v.description('When this was said or declared, where that is not when the fact was. It is never drawn as a date of the fact.')),
    ),
    holder: v.exactOptional(v.pipe(id, v.description('The actor who holds the place after what this account dates.'))),
    quantity: v.exactOptional(quantity),
    counts: note('What the quantity counts, where it is not what the measure counts: deaths, not attacks.'),
    counted: v.exactOptional(countedNoun),
    statement: localized,
    besides: v.exactOptional(
      v.pipe(filledList(text), v.description('Numbers in the statement that are neither its date nor its amount: 95.')),
    ),
    relation: v.exactOptional(
      v.pipe(
        v.picklist(['more-exact', 'differs', 'agrees', 'other-period', 'earlier-count', 'other-scope']),
        v.description(
          'How it stands to the article’s own account, which has none. An earlier count is one of the same thing as it stood earlier. ' +
            'Another scope is another thing, area or group: it is told, and never drawn on the article’s axis or taken from its number.',
        ),
      ),
    ),
    about: note('What the relation is about, in two or three words.'),
  }),
  v.description('What one source says of a fact.'),
);

const accounts = v.pipe(filledList(account), v.description('The article’s own account first, then all the others.'));

const webAddress = v.pipe(v.string(), v.check(isWebAddress, code('bad-url')), v.metadata({ format: 'uri', pattern: '^https?://' }));

const lane = v.strictObject({
  id: v.picklist(['attacks', 'control', 'cooperation', 'state']),
  name: localized,
  short: localized,
});

const source = v.strictObject({
  id,
  kind: v.picklist(['article', 'news', 'report', 'official']),
  name: localized,
  short: v.pipe(localized, v.description('As it stands in a source line.')),
  publisher: note('Who published it.'),
  via: note('Who republished it, where the address leads there: AP via Bastille Post.'),
  published: v.exactOptional(singleDate),
  notNoted: v.exactOptional(
    v.pipe(
      filledList(v.picklist(['publisher', 'published'])),
      v.description('What was looked for and could not be found, so that it is not taken for forgotten.'),
    ),
  ),
  undated: v.exactOptional(v.pipe(v.literal(true), v.description('It bears no date itself.'))),
  lang: v.exactOptional(
    v.pipe(v.picklist(['ar', 'en']), v.description('The language it is written in, where that is one of the page’s two.')),
  ),
  url: v.exactOptional(webAddress),
  noUrl: note('Why it has no address.'),
  archived: v.exactOptional(v.pipe(webAddress, v.description('Address of an archived copy.'))),
  secondary: v.pipe(v.boolean(), v.description('true where it only reports what another source said.')),
  note: note('What a reader should know of this source.'),
});

const place = v.strictObject({
  id,
  name: localized,
  lon: v.exactOptional(v.pipe(degrees(180), v.description('Degrees east (WGS 84). Left out for areas.'))),
  lat: v.exactOptional(v.pipe(degrees(90), v.description('Degrees north (WGS 84). Left out for areas.'))),
  approximate: v.exactOptional(v.boolean()),
  near: v.exactOptional(v.pipe(id, v.description('For an area without coordinates: the place it lies around.'))),
  note: note('Why it is approximate, or has no coordinates.'),
});

const actor = v.strictObject({
  id,
  name: localized,
  short: note('As it stands in a drawing, after the first mention.'),
  role: note('As the article gives it.'),
});
const question = v.strictObject({ id, name: localized });

const event = v.strictObject({
  id,
  lane: v.picklist(['attacks', 'control', 'cooperation', 'state']),
  when: edtf,
  inferred: v.exactOptional(
    v.pipe(list(v.picklist(['year', 'start', 'date'])), v.description('Parts of the date the article leaves to its readers.')),
  ),
  notBefore: v.exactOptional(
    v.pipe(singleDate, v.description('The first possible day within a coarser date: “December, after the 13th”.')),
  ),
  whenNote: note('How the date was arrived at, or what is unknown about it.'),
  whenText: note('The date in words, only where EDTF cannot say it.'),
  title: localized,
  label: v.pipe(localized, v.description('As short as it can be and still stand alone: it is drawn on the mark.')),
  summary: v.pipe(localized, v.description('A sentence or two.')),
  places: v.exactOptional(list(id)),
  actors: v.exactOptional(list(id)),
  importance: v.pipe(v.picklist([1, 2, 3]), v.description('3: never left out of a small picture.')),
  accounts,
});

const measure = v.strictObject({
  id,
  name: localized,
  unit: localized,
  counted: countedNoun,
  values: filledList(
    v.strictObject({
      id,
      category: note('What this value counts within the measure: soldiers killed, the wounded.'),
      period: v.exactOptional(edtf),
      quantity,
      accounts,
    }),
  ),
  note: note('What a reader must know before comparing.'),
});

const stance = v.pipe(
  v.picklist(['strength', 'risk', 'both', 'neutral']),
  v.description('What the position points to. This sorting is ours, not the article’s.'),
);

const shortLabel = v.pipe(localized, v.description('Two to five words.'));
const paragraphList = v.pipe(filledList(text), v.description('Paragraphs of the article: P5.'));

const aspect = v.strictObject({
  question: id,
  stance,
  label: shortLabel,
  locators: v.exactOptional(paragraphList),
});

const assessment = v.strictObject({
  id,
  actor: id,
  question: id,
  stance,
  position: localized,
  label: shortLabel,
  locators: paragraphList,
  also: v.exactOptional(
    v.pipe(
      filledList(aspect),
      v.description('Further questions the position speaks to. Without locators of its own, one stands in the same paragraphs.'),
    ),
  ),
  note: note('For instance, who else it is attributed to.'),
});

/** The whole file. */
export const datasetSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  id,
  version: text,
  title: localized,
  standfirst: localized,
  article: v.pipe(id, v.description('Id of the article among the sources.')),
  published: v.pipe(singleDate, v.description('Day of the article’s publication: nothing is drawn after it.')),
  reviewed: v.exactOptional(v.pipe(singleDate, v.description('When the record was last looked over.'))),
  contact: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((address) => isWebAddress(address) || /^mailto:[^@\s]+@[^@\s]+$/.test(address), code('bad-url')),
      v.description('Where readers send an account that is missing: a page to write an issue on (https), or mailto:.'),
    ),
  ),
  paragraphs: v.pipe(count, v.description('Number of the article’s body paragraphs: the last locator.')),
  pivot: v.exactOptional(
    v.pipe(
      v.strictObject({ event: id, phrase: localized }),
      v.description('The fact the story turns on, and a noun phrase for it: titles count what follows it.'),
    ),
  ),
  lanes: filledList(lane),
  sources: filledList(source),
  places: list(place),
  actors: list(actor),
  questions: list(question),
  events: filledList(event),
  measures: list(measure),
  assessments: list(assessment),
});

/** Parts that the JSON Schema names once and refers to. */
export const schemaDefinitions = { text, id, localized, edtf, singleDate, quantity, account };

export type RawDataset = v.InferOutput<typeof datasetSchema>;
export type RawEvent = RawDataset['events'][number];
export type RawAccount = RawEvent['accounts'][number];
export type RawMeasure = RawDataset['measures'][number];
