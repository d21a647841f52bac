/** Some two hundred strings of our own, with what a dataset of another story may hold: names, numbers, harakat, Persian, Kurdish. */
const arabicPlaces = ['تدمر', 'الرقة', 'دير الزور', 'الحسكة', 'حلب', 'القامشلي', 'البوكمال', 'عين العرب', 'السويداء', 'منبج', 'الميادين', 'إدلب'];
const arabicNouns = ['هجومًا', 'قتيلًا', 'جريحًا', 'مسلّحين', 'يومًا', 'بيانًا رسميًّا', 'لاجئين', 'مخيّمات'];
const arabicMonths = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر/كانون الأول'];
const persian = ['گزارش پژوهشگران چین دربارهٔ ایران', 'می‌خواهم کتاب‌ها را ببینم', 'هەولێر و سلێمانی لە کوردستان', 'ڤیان و ژیان', 'فى بيته هدوء', 'الله أكبر كلمةٌ', 'لله درّك'];
const vocalised = ['مُحَمَّدٌ رَسُولٌ', 'قُتِلَ وَجُرِحَ', 'لَا إِلَى الْأَمَامِ', 'مُؤَرَّخَةٌ بِدِقَّةٍ', 'ٱلسَّلَامُ عَلَيْكُمْ', 'خَبَرَيْن'];
const mixed = ['بحسب CENTCOM في 13/12/2025 (بيان)', 'نسبة 84% أو ٨٤٪ من 1,250 شخصًا', '«رويترز» (Reuters) – 27.5 كم', 'ملف data/us-syria-isis.json، السطر 12', '٢٠٢٥–٢٠٢٦ و٣٫٥ و١٬٠٠٠', 'طيران F-16 فوق تدمر'];
const englishPlaces = ['Palmyra', 'Raqqa', 'Deir ez-Zor', 'Tal Abyad', 'Wadi al-‘Azib', 'York & Avon', 'AVATAR (TV)', 'T.V. Young', 'São Tomé', 'Łódź, Øresund'];
const englishPhrases = ['five officials filed affidavits', 'the first offensive', 'killed 3, wounded 4', '“Operation Hawkeye” – day 2', 'Yesterday, Tuesday; Today: Wave', "it's ‘about’ 1,250 (or ~84 %)"];

export const composedStrings: readonly string[] = [
  ...persian, ...vocalised, ...mixed, ...englishPhrases,
  ...arabicPlaces.flatMap((place, i) => arabicMonths.slice(0, 6).map((month, k) => `${i * 7 + k + 3} ${arabicNouns[(i + k) % arabicNouns.length]} في ${place}، ${month} ${2014 + i}`)),
  ...arabicMonths.flatMap((month, i) => [`${i + 1} ${month} 2025؟`, `من ${month} إلى ${arabicMonths[(i + 5) % 12]}`, `انسحب من ${arabicPlaces[i]} ثم عاد`]),
  ...englishPlaces.flatMap((place, i) => englishPhrases.map((phrase, k) => `${place}: ${phrase} in ${2010 + i + k}`)),
];
