// What an editor has corrected.

/** Wordings that were wrong, each with why. */
export const corrected: readonly (readonly [RegExp, string])[] = [
  [/بعد 13[\s\u00a0]ديسمبر|after 13[\s\u00a0]December/, 'the 13th itself is included'],
  [/التعاون السوري الأمريكي ضد داعش"|facts on US–Syrian cooperation against/, 'only three of the 17 facts are about cooperation'],
  [/وما سبقه/, 'two facts come after the ambush'],
  [/أكثر من مرة قبل 2017|more than once before 2017/, 'it kept changing hands until 2017'],
  [/باستخبارات أمريكية|foiled with US intelligence/, 'reads as foiled by US services'],
  [/نفي إمرة مباشرة/, 'the ministry says it'],
  [/"داعش يتوغل في مدن عدة"|"ISIS pushes into several cities"/, 'analysts say it'],
  [/أضرّ بعلاقة دولتين|infiltrator hit/, 'can, not did'],
  [/الثانية تغيّر|a second would change/, 'may, not will'],
  [/منذ 8[\s\u00a0]ديسمبر 2024(?! حتى)"|since 8[\s\u00a0]December 2024"/, 'claims a first day'],
  [/مار الياس/, 'مار إلياس'],
  [/أ نيوز|(?<!إيه)[\s\u00a0]نيوز برافدا|News-Pravda/, 'إيه نيوز; News-Pravda is no source'],
  [/قسد/, 'قوات سوريا الديمقراطية'],
  [/(?<!شركة )كرم شعار الاستشارية/, 'شركة كرم شعار الاستشارية'],
  [/الوكالة العربية السورية للأنباء/, 'وكالة الأنباء السورية (سانا)'],
  [/متحدث الداخلية السورية/, 'المتحدث باسم وزارة الداخلية السورية'],
  [/كلمة المقال وحده/, 'العهدة على المقال وحده'],
  [/تقارير أخرى عن هجوم|reports by unnamed outlets|Other reports on/, 'no source is unnamed'],
  [/ينسبون المهاجم/, 'يربطون المهاجم بداعش'],
  [/المرجّح أن يتحسّن|المتوقع تحسّنه|ستتحسّن الحكومة/, 'يُتوقَّع; الحكومة ستدقّق أكثر'],
  [/من النوع نفسه/, 'كهجوم تدمر'],
  [/كبرت الحصيلة|نزل العدد|غايته الإرباك/, 'ارتفعت، انخفض، زعزعة الاستقرار'],
  [/(?:كانت|مقاتلو|لل|كنهج )الهيئة(?! العليا)/, 'هيئة تحرير الشام'],
  [/not drawn \$\{count\}|part on Recruiting/, 'not drawn: two quantities; part on recruiting'],
];
